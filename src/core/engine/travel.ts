import { type ActFrame, actOf, alsoOf } from './act.ts';
import type { Refusal } from './actions.ts';
import { applyEffects } from './effects.ts';
import type { EnterFrame, PreparedAct, Way } from './prepare/prepared-scene.ts';
import { read } from './prepare/varying.ts';
import { makePromise } from './promises.ts';
import type { Frame } from './state.ts';
import { putDown, sceneOf, takeUp } from './thread.ts';
import { passUntil, schedule } from './time.ts';
import type { Turn } from './turn.ts';

/** More than any play can set off with one action; each move uses up something that was pending or was interrupted. */
const mostMoves = 10_000;

/** What comes next: something that goes on, a refusal, or nothing, and then it is the player's turn. */
type Next = Frame | Refusal | undefined;

/**
 * Goes on with an act, a look or the way to a scene until it is the player's turn, through every interruption on the way.
 * Refuses where there is nowhere to go, and where it would not come to an end; the turn is then of no use any more.
 */
export function travel(turn: Turn, first: Next): Refusal | undefined {
  let next = first;
  for (let move = 0; next !== undefined; move += 1) {
    if ('code' in next) return next;
    if (move >= mostMoves) return { code: 'endless' };
    next = goOn(turn, next);
  }
  return undefined;
}

function goOn(turn: Turn, frame: Frame): Next {
  const { state } = turn;
  const from = state.clock;
  const interruption = frame.resume === 'enter' ? passOnTheWay(turn, frame) : passLeft(turn, frame, frame.left);
  if (state.clock > from) turn.events?.push({ type: 'time-passed', from, to: state.clock });
  if (interruption !== undefined) {
    putDown(turn, interruption.rest);
    return { resume: 'enter', scene: interruption.scene, interrupts: true };
  }
  switch (frame.resume) {
    case 'act':
      return settle(turn, frame);
    case 'enter':
      return enter(turn, frame);
    default:
      return undefined;
  }
}

/** A scene that breaks in, and what is put down with the minutes that are left. */
interface Interruption {
  readonly scene: string;
  readonly rest: Frame;
}

function passLeft(turn: Turn, frame: Frame, minutes: number): Interruption | undefined {
  const { state } = turn;
  const end = state.clock + minutes;
  const scene = passUntil(turn, end);
  return scene === undefined ? undefined : { scene, rest: { ...frame, left: end - state.clock } };
}

/** Waiting for a scene's hour is absolute; its own minutes come on top. */
function passOnTheWay(turn: Turn, frame: EnterFrame): Interruption | undefined {
  const { at, takes } = sceneOf(turn.prepared, frame.scene);
  const left = frame.left ?? takes;
  const waits = frame.left === undefined && at !== undefined && at > turn.state.clock;
  // What breaks in without any minutes stands there at once, or what is due in the same minute would overtake it.
  if (frame.interrupts && !waits && left === 0) return undefined;
  if (waits) {
    const scene = passUntil(turn, at);
    if (scene !== undefined) return { scene, rest: frame };
  }
  return passLeft(turn, frame, left);
}

/** What an act does once its minutes are over, what the world answers, and where it goes. */
function settle(turn: Turn, frame: ActFrame): Next {
  const { state } = turn;
  const scene = sceneOf(turn.prepared, frame.scene);
  const act: PreparedAct = actOf(scene, frame);
  applyEffects(turn, act.effects);
  if (frame.held.length > 0) {
    const also = alsoOf(scene, frame);
    for (const index of frame.held) applyEffects(turn, also[index]?.effects);
  }
  if (act.promise !== undefined) makePromise(turn, act.promise);
  schedule(turn, act.later);
  turn.events?.push({ type: 'replied', scene: frame.scene, clock: state.clock, lines: read(act.reply, state) });
  return follow(turn, read(act.way, state));
}

function enter(turn: Turn, { scene: id, interrupts }: EnterFrame): undefined {
  const { state } = turn;
  const scene = sceneOf(turn.prepared, id);
  state.scene = scene.id;
  applyEffects(turn, scene.effects);
  schedule(turn, scene.later);
  turn.events?.push({
    type: 'entered',
    scene: id,
    clock: state.clock,
    lines: read(scene.lines, state),
    interrupts: interrupts ?? false,
  });
}

/** Takes a way; where none is open there is nowhere to go. */
export function follow(turn: Turn, way: Way | undefined): Next {
  switch (way?.resume) {
    case 'enter':
      return way;
    case 'end':
      turn.state.ending = way.ending;
      turn.events?.push({ type: 'ended', ending: way.ending, clock: turn.state.clock });
      return undefined;
    case 'back':
      return goBack(turn);
    default:
      return { code: 'nowhere-to-go' };
  }
}

/** An act and a look go on in the scene that was left; on the way to a scene there is no scene to go back to. */
function goBack(turn: Turn): Next {
  const frame = takeUp(turn);
  if (frame === undefined) return { code: 'nowhere-to-go' };
  if (frame.resume !== 'enter') {
    turn.state.scene = frame.scene;
    turn.events?.push({ type: 'resumed', scene: frame.scene, clock: turn.state.clock });
  }
  return frame;
}
