import type { Go } from '../scenario/model.ts';
import { type Act, actOf } from './act.ts';
import type { Refusal } from './actions.ts';
import { applyEffects } from './effects.ts';
import { type Way, wayOf } from './go.ts';
import { showLines } from './lines.ts';
import { makePromise } from './promises.ts';
import type { Frame } from './state.ts';
import { putDown, sceneOf, standIn, takeUp, threadInHand } from './thread.ts';
import { passUntil, schedule } from './time.ts';
import { change, happen, type Turn } from './turn.ts';

/** More than any play can set off with one action; each move uses up something that was pending or was interrupted. */
const mostMoves = 10_000;

type FrameOf<Resume extends Frame['resume']> = Extract<Frame, { readonly resume: Resume }>;
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
  const from = turn.state.clock;
  const interruption = passMinutes(turn, frame);
  const to = turn.state.clock;
  if (to > from) happen(turn, { type: 'time-passed', from, to });
  if (interruption !== undefined) {
    putDown(turn, interruption.rest);
    return { resume: 'enter', scene: interruption.scene, interrupts: true };
  }
  const finish = finishers[frame.resume] as (turn: Turn, frame: Frame) => Next;
  return finish(turn, frame);
}

/** Lets the minutes of a frame pass. Where a scene breaks in: that scene, and the frame with the minutes that are left. */
function passMinutes(turn: Turn, frame: Frame): { readonly scene: string; readonly rest: Frame } | undefined {
  if (frame.resume === 'enter') return passOnTheWay(turn, frame);
  return passLeft(turn, frame);
}

function passLeft(turn: Turn, frame: Frame & { readonly left: number }) {
  const end = turn.state.clock + frame.left;
  const scene = passUntil(turn, end);
  return scene === undefined ? undefined : { scene, rest: { ...frame, left: end - turn.state.clock } };
}

/** Waiting for a scene's hour is absolute; its own minutes come on top. */
function passOnTheWay(turn: Turn, frame: FrameOf<'enter'>) {
  const { at, takes } = sceneOf(turn.scenario, frame.scene);
  const { clock } = turn.state;
  const left = frame.left ?? takes;
  const waits = frame.left === undefined && at !== undefined && at > clock;
  // What breaks in without any minutes stands there at once, or what is due in the same minute would overtake it.
  if (frame.interrupts && !waits && left === 0) return undefined;
  if (waits) {
    const scene = passUntil(turn, at);
    if (scene !== undefined) return { scene, rest: frame };
  }
  return passLeft(turn, { ...frame, left });
}

const finishers: { readonly [R in Frame['resume']]: (turn: Turn, frame: FrameOf<R>) => Next } = {
  act: (turn, frame) => {
    const act = actOf(turn.scenario, frame);
    settle(turn, act, frame.scene);
    return follow(turn, act.go);
  },
  look: () => undefined,
  enter: (turn, frame) => {
    enter(turn, frame.scene, frame.interrupts ?? false);
    return undefined;
  },
};

/** What an act does once its minutes are over, and what the world answers. */
function settle(turn: Turn, { effects, promise, later, reply }: Act, scene: string): void {
  for (const effect of effects) applyEffects(turn, effect);
  if (promise !== undefined) makePromise(turn, promise);
  schedule(turn, later);
  const { scenario, state } = turn;
  happen(turn, { type: 'replied', scene, clock: state.clock, lines: showLines(reply, scenario, state) });
}

function enter(turn: Turn, id: string, interrupts: boolean): void {
  const { effects, later = [], lines } = sceneOf(turn.scenario, id);
  standIn(turn, id);
  applyEffects(turn, effects);
  schedule(turn, later);
  const { scenario, state } = turn;
  happen(turn, {
    type: 'entered',
    scene: id,
    clock: state.clock,
    lines: showLines(lines, scenario, state),
    interrupts,
  });
}

/** Takes the way that is open in this state. */
export function follow(turn: Turn, go: Go): Next {
  const way = wayOf(go, turn.scenario, turn.state);
  if (way === undefined) return { code: 'nowhere-to-go' };
  const step = ways[way.to] as (turn: Turn, way: Way) => Next;
  return step(turn, way);
}

const ways: { readonly [To in Way['to']]: (turn: Turn, way: Way & { readonly to: To }) => Next } = {
  scene: (_, { id }) => ({ resume: 'enter', scene: id }),
  again: (turn) => ({ resume: 'enter', scene: threadInHand(turn.state).scene, left: 0 }),
  back: (turn) => {
    const frame = takeUp(turn);
    if (frame === undefined) return { code: 'nowhere-to-go' };
    if (frame.resume !== 'enter') resume(turn, frame.scene);
    return frame;
  },
  ending: (turn, { id }) => {
    change(turn, { ending: id });
    happen(turn, { type: 'ended', ending: id, clock: turn.state.clock });
    return undefined;
  },
};

function resume(turn: Turn, scene: string): void {
  standIn(turn, scene);
  happen(turn, { type: 'resumed', scene, clock: turn.state.clock });
}
