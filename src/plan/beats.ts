/**
 * A play as beats: what was told at one go, where, and in answer to which words. For the panel that is being read, the
 * history and the look back. Pure: the same steps give the same beats, and their indexes never change.
 */
import { resolveChoice } from '../core/engine/act.ts';
import type { ShownLine } from '../core/engine/events.ts';
import { fillIn, showItems } from '../core/engine/lines.ts';
import type { Moment } from '../core/engine/replay.ts';
import type { Mark, State } from '../core/engine/state.ts';
import { currentScene } from '../core/engine/thread.ts';
import type { Channel, Clock, Mood, Scenario } from '../core/scenario/model.ts';
import type { Response } from '../core/scenario/tasks/kind.ts';
import { lookup } from '../core/shared/ids.ts';
import { type PassageCause, passagesOf } from '../session/passages.ts';
import type { ReadingPosition } from '../session/ports.ts';

/** What the player said or did, in words that stand in the panel. */
export type Words =
  | { readonly kind: 'choice'; readonly id: string; readonly text: string }
  | { readonly kind: 'look'; readonly id: string; readonly text: string }
  /** The items that stand in an answer as it was handed in. */
  | {
      readonly kind: 'answer';
      readonly response: Response;
      readonly items: readonly { readonly id: string; readonly text: string }[];
    };

export interface Beat {
  /** Its place in the play, and its id: the index of its passage. */
  readonly index: number;
  /** The step that told it: 0 is the start, then one an action. */
  readonly step: number;
  readonly scene: string;
  readonly place: string;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly cause: PassageCause;
  readonly interrupts: boolean;
  readonly lines: readonly ShownLine[];
  /** What this answers; none where a scene was entered or came back. */
  readonly words?: Words;
}

/** Every beat of a play, from the steps of its replay. */
export function beatsOf(scenario: Scenario, steps: readonly Moment[]): readonly Beat[] {
  const said = wordsBySteps(scenario, steps);
  return passagesOf(steps).flatMap((passage) => {
    const scene = lookup(scenario.scenes, passage.scene);
    if (scene === undefined) return [];
    const words = answers(passage.cause) ? said[passage.step]?.get(passage.scene) : undefined;
    return [{ ...passage, place: scene.place, channel: scene.channel, ...(words === undefined ? {} : { words }) }];
  });
}

const answers = (cause: PassageCause): boolean => cause === 'looked' || cause === 'replied' || cause === 'refused';

/**
 * For each step, the last words in each scene by then. An act may be replied to some steps after it was decided, when what
 * broke in is over.
 */
function wordsBySteps(scenario: Scenario, steps: readonly Moment[]): readonly ReadonlyMap<string, Words>[] {
  let said: ReadonlyMap<string, Words> = new Map();
  let before: State | undefined;
  return steps.map(({ action, state }) => {
    const words = action && before && wordsOf(scenario, before, action);
    if (action !== undefined && words !== undefined) said = new Map(said).set(action.scene, words);
    before = state;
    return said;
  });
}

function wordsOf(scenario: Scenario, before: State, action: Moment['action'] & object): Words | undefined {
  if (action.do === 'look') return lookWords(scenario, before, action.scene, action.id);
  if (action.do === 'choose') return markWords(scenario, before, action.scene, { choice: action.id });
  if (action.do === 'submit') return markWords(scenario, before, action.scene, { response: action.response });
  return undefined;
}

function lookWords(scenario: Scenario, state: State, scene: string, id: string): Words | undefined {
  const look = lookup(scenario.scenes, scene)?.looks.find((one) => one.id === id);
  return look && { kind: 'look', id, text: fillIn(look.text, scenario, state) };
}

function markWords(scenario: Scenario, state: State, scene: string, mark: Mark): Words | undefined {
  if ('choice' in mark) {
    const choice = resolveChoice(scenario, state, scene, mark.choice);
    return choice && { kind: 'choice', id: choice.id, text: fillIn(choice.text, scenario, state) };
  }
  const task = lookup(scenario.scenes, scene)?.task;
  const kind = task && lookup(scenario.kinds, task.kind);
  if (task === undefined || kind === undefined) return undefined;
  const response = kind.readResponse(task, mark.response);
  if (response === undefined) return undefined;
  const kept = kind.kept(task, response);
  const items = task.items.filter(({ id }) => kept.includes(id));
  return { kind: 'answer', response, items: showItems(items, scenario, state) };
}

/** What stands marked in the panel now, and can still be taken back; `undefined` where nothing is. */
export const markedWords = (scenario: Scenario, state: State): Words | undefined =>
  state.mark && markWords(scenario, state, currentScene(scenario, state).id, state.mark);

/** The beats that have been read or are being read, the last one with only the lines that have been shown. */
export function beatsRead(beats: readonly Beat[], { passage, lines }: ReadingPosition): readonly Beat[] {
  return beats
    .filter(({ index }) => index <= passage)
    .map((beat) => (beat.index === passage ? { ...beat, lines: beat.lines.slice(0, lines) } : beat));
}

/**
 * How everyone looks who is there at the last of these beats: as the scene has them, then as the lines since it was entered
 * changed them. Whoever speaks is there. Hand in the beats up to and with the one that is meant.
 */
export function moodsAt(scenario: Scenario, beats: readonly Beat[]): Readonly<Record<string, Mood>> {
  const id = beats.at(-1)?.scene;
  const scene = id === undefined ? undefined : lookup(scenario.scenes, id);
  if (scene === undefined) return {};
  const entered = beats.findLastIndex((beat) => beat.scene === id && beat.cause === 'entered');
  const moods = new Map<string, Mood>(Object.entries(scene.people));
  for (const beat of beats.slice(Math.max(0, entered))) {
    if (beat.scene === id) for (const line of beat.lines) changeMood(moods, line);
  }
  return Object.fromEntries(moods);
}

function changeMood(moods: Map<string, Mood>, line: ShownLine): void {
  if (line.kind === 'speech') moods.set(line.speaker, line.mood ?? moods.get(line.speaker) ?? 'neutral');
}
