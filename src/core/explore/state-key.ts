/**
 * With fact-values.ts the only place where exploring reads a state: where it stands, and its key. Two states with the same key are the same from
 * here on. A key is a row of numbers: the shape (scene or ending, what is pending, what was interrupted), the hour where
 * something still compares with it, when pending things and open promises fall due, minutes that are left, and the facts that are
 * still read.
 */

import { promisesIn } from '../engine/facts.ts';
import { prepare } from '../engine/prepare.ts';
import { hourOf, isOpen as isOpenPromise } from '../engine/promises.ts';
import type { Frame, Pending, State } from '../engine/state.ts';
import { threadInHand } from '../engine/thread.ts';
import type { Scenario } from '../scenario/model.ts';
import { factReader, type Packing, packing } from './fact-values.ts';
import { type FactSet, type Facts, hasAny } from './facts.ts';
import type { Liveness } from './live.ts';
import { numberOf } from './numbered.ts';

/** What all states of one shape have in common. */
interface Shape {
  readonly number: number;
  readonly live: FactSet;
  readonly reads: Packing;
  /** The last moment with which the hour is still compared: from then on it is simply late. `undefined` where there is none. */
  readonly late: number | undefined;
  /** How many frames of the stack, from the innermost on, are part of it. */
  readonly frames: number;
  /** The facts once everything in it has been gone back to: what decides whether a further frame matters. */
  readonly below: FactSet;
  readonly next: Map<number, Shape>;
}

export interface KeyMaker {
  /** Writes the key of a state, in which nothing is marked, into `row`; gives its length. */
  write(state: State): number;
  /** Where `write` writes; read it anew after each time. */
  readonly row: Uint32Array;
  /** The number of the scene, or of the ending after the scenes. */
  placeOf(state: State): number;
  readonly places: readonly string[];
  /** How many of the places are scenes. */
  readonly scenes: number;
}

export const endingOf = (state: State): string | undefined => state.ending;
export const sceneIdOf = (state: State): string => threadInHand(state).scene;
export const clockOf = (state: State): number => state.clock;
export const pendingOf = (state: State): readonly Pending[] => state.pending;
/** The promises that are open. */
export const openPromises = (scenario: Scenario, state: State): readonly string[] =>
  promisesIn(scenario, state).flatMap(({ id, status }) => (status === 'open' ? [id] : []));
export const withTruth = (state: State, truth: string): State => ({ ...state, truth });
export const truthOf = (state: State): string | undefined => state.truth;

/** One number for anything that can be told apart by a word. */
function interning(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word) ?? known.size;
    known.set(word, found);
    return found;
  };
}

export function keyMaker(scenario: Scenario, facts: Facts, liveness: Liveness): KeyMaker {
  const readers = facts.list.map((fact) => factReader(scenario, fact));
  const scenes = Object.keys(scenario.scenes);
  const endings = Object.keys(scenario.endings);
  const sceneNumbers = new Map(scenes.map((id, index) => [id, index]));
  const endingNumbers = new Map(endings.map((id, index) => [id, scenes.length + index]));
  const { promises } = prepare(scenario).layout;
  const wordNumber = interning();
  const frameNumbers = new WeakMap<Frame, number>();
  const frameNumber = (frame: Frame): number => {
    const found = frameNumbers.get(frame) ?? wordNumber(frameWord(frame));
    frameNumbers.set(frame, found);
    return found;
  };
  let shapes = 0;
  const newShape = (live: FactSet, below: FactSet, frames: number): Shape => {
    shapes += 1;
    const [reads, late] = [packing(readers, live), facts.lastMoment(live)];
    return { number: shapes, live, below, frames, reads, late, next: new Map() };
  };
  const roots = [
    ...scenes.map((id) => newShape(liveness.standing(id), liveness.standing(id), 0)),
    ...endings.map((id) => newShape(liveness.ending(id), 0n, 0)),
  ];
  let row = new Uint32Array(256);

  const withPending = (shape: Shape, { later }: Pending): Shape => {
    const number = numberOf(later) * 2;
    const found = shape.next.get(number) ?? newShape(shape.live | liveness.later(later), shape.below, shape.frames);
    shape.next.set(number, found);
    return found;
  };
  const withFrame = (shape: Shape, frame: Frame): Shape => {
    const number = frameNumber(frame) * 2 + 1;
    const known = shape.next.get(number);
    if (known !== undefined) return known;
    const resumed = frameFacts(liveness, frame);
    const found = newShape(shape.live | resumed, resumed, shape.frames + 1);
    shape.next.set(number, found);
    return found;
  };
  const placeOf = (state: State): number =>
    (state.ending === undefined ? sceneNumbers.get(sceneIdOf(state)) : endingNumbers.get(state.ending)) ?? 0;

  const write = (state: State): number => {
    const root = roots[placeOf(state)];
    if (root === undefined) throw new Error('A state stands in a scene of its scenario.');
    const { stack } = threadInHand(state);
    const most = 2 + state.pending.length + stack.length + 2 * promises.length + facts.list.length;
    if (most > row.length) row = new Uint32Array(2 * most);
    if (state.ending !== undefined) return writeFacts(state, root, 1);
    const pending = inDueOrder(state);
    let shape = root;
    for (const each of pending) shape = withPending(shape, each);
    for (let depth = stack.length - 1; depth >= 0 && hasAny(shape.below, facts.back); depth -= 1) {
      const frame = stack[depth];
      if (frame !== undefined) shape = withFrame(shape, frame);
    }
    let length = 1;
    if (shape.late !== undefined) length = put(length, Math.min(state.clock, shape.late));
    for (const { due } of pending) length = put(length, Math.max(0, due - state.clock));
    for (let index = 0; index < shape.frames; index += 1) {
      length = put(length, stack[stack.length - 1 - index]?.left ?? 0);
    }
    return writeFacts(state, shape, writePromises(state, length));
  };
  const put = (length: number, number: number): number => {
    row[length] = number;
    return length + 1;
  };
  /** Open promises, read or not: that they are kept or broken is something to know of each. */
  const writePromises = (state: State, begin: number): number => {
    let length = begin;
    for (let index = 0; index < promises.length; index += 1) {
      const promise = promises[index];
      if (promise === undefined || !isOpenPromise(state, promise)) continue;
      length = put(put(length, index), Math.max(0, hourOf(state, promise) - state.clock));
    }
    return length;
  };
  const writeFacts = (state: State, shape: Shape, begin: number): number => {
    row[0] = shape.number;
    return shape.reads(state, row, begin);
  };
  return {
    write,
    get row() {
      return row;
    },
    placeOf,
    places: [...scenes, ...endings],
    scenes: scenes.length,
  };
}

/** Pending things in the order in which they come. What is overdue comes at once, in the order in which it was scheduled. */
function inDueOrder({ pending, clock }: State): readonly Pending[] {
  if (pending.length < 2) return pending;
  return [...pending].sort((one, other) => Math.max(one.due, clock) - Math.max(other.due, clock));
}

const frameWord = (frame: Frame): string => {
  if (frame.resume === 'look') return JSON.stringify(['look', frame.scene]);
  if (frame.resume === 'enter')
    return JSON.stringify(['enter', frame.scene, frame.left === undefined, frame.interrupts]);
  return JSON.stringify(['act', frame.scene, frame.mark, frame.case, frame.held]);
};

function frameFacts(liveness: Liveness, frame: Frame): FactSet {
  if (frame.resume === 'look') return liveness.standing(frame.scene);
  if (frame.resume === 'enter') return liveness.entering(frame.scene);
  return liveness.acting(frame.scene, frame.mark, frame.case);
}
