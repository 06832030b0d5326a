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
import { type FactSet, type Facts, hasAny, none } from './facts.ts';
import { frameFacts, frameWord } from './frames.ts';
import type { Liveness } from './live.ts';
import { numberOf } from './numbered.ts';
import { inDueOrder } from './pending-order.ts';

/** What all states of one shape have in common. */
interface Shape {
  readonly number: number;
  readonly live: FactSet;
  readonly reads: Packing;
  /** The last moment with which the hour is still compared: from then on it is simply late. `undefined` where there is none. */
  readonly late: number | undefined;
  /** How many frames of the stack, from the innermost on, are part of it. */
  readonly frames: number;
  readonly next: Map<number, Shape>;
}

interface KnownFrame {
  readonly number: number;
  readonly facts: FactSet;
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
/** How much was interrupted and is still to come. */
export const heapOf = (state: State): number => state.pending.length + threadInHand(state).stack.length;
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
  const frames = new WeakMap<Frame, KnownFrame>();
  const knownFrames: KnownFrame[] = [];
  const known = (frame: Frame): KnownFrame => {
    let found = frames.get(frame);
    if (found !== undefined) return found;
    const number = wordNumber(frameWord(frame));
    found = knownFrames[number] ?? { number, facts: frameFacts(liveness, frame) };
    knownFrames[number] = found;
    frames.set(frame, found);
    return found;
  };
  // Interruptions of interruptions are many shapes, of which most read the same.
  const readings = new Map<FactSet, Pick<Shape, 'reads' | 'late'>>();
  const readingOf = (live: FactSet): Pick<Shape, 'reads' | 'late'> => {
    const found = readings.get(live) ?? { reads: packing(readers, live), late: facts.lastMoment(live) };
    readings.set(live, found);
    return found;
  };
  let shapes = 0;
  const newShape = (live: FactSet, frames: number): Shape => {
    shapes += 1;
    return { number: shapes, live, frames, ...readingOf(live), next: new Map() };
  };
  const placeFacts = [...scenes.map((id) => liveness.standing(id)), ...endings.map((id) => liveness.ending(id))];
  const roots = placeFacts.map((live) => newShape(live, 0));
  const empty = newShape(none, 0);
  let row = new Uint32Array(256);

  const withPending = (shape: Shape, { later }: Pending): Shape => {
    const number = numberOf(later) * 2;
    const found = shape.next.get(number) ?? newShape(shape.live | liveness.later(later), shape.frames);
    shape.next.set(number, found);
    return found;
  };
  const withFrame = (shape: Shape, frame: Frame): Shape => {
    const { number, facts: resumed } = known(frame);
    const found = shape.next.get(number * 2) ?? newShape(shape.live | resumed, shape.frames + 1);
    shape.next.set(number * 2, found);
    return found;
  };
  const withPlace = (shape: Shape, place: number): Shape => {
    const found = shape.next.get(place * 2 + 1) ?? newShape(shape.live | (placeFacts[place] ?? none), shape.frames);
    shape.next.set(place * 2 + 1, found);
    return found;
  };
  /**
   * The outermost frame comes first, so that what breaks in next is one shape more. A frame matters only while what lies
   * within it goes back.
   */
  const shapeIn = (stack: readonly Frame[], place: number): Shape | undefined => {
    let outermost = stack.length;
    let below = placeFacts[place] ?? none;
    while (outermost > 0 && hasAny(below, facts.back)) {
      outermost -= 1;
      const frame = stack[outermost];
      if (frame !== undefined) below = known(frame).facts;
    }
    if (outermost === stack.length) return roots[place];
    let shape = empty;
    for (let depth = outermost; depth < stack.length; depth += 1) {
      const frame = stack[depth];
      if (frame !== undefined) shape = withFrame(shape, frame);
    }
    return withPlace(shape, place);
  };
  const placeOf = (state: State): number =>
    (state.ending === undefined ? sceneNumbers.get(sceneIdOf(state)) : endingNumbers.get(state.ending)) ?? 0;

  const write = (state: State): number => {
    const { stack } = threadInHand(state);
    let shape = state.ending === undefined ? shapeIn(stack, placeOf(state)) : roots[placeOf(state)];
    if (shape === undefined) throw new Error('A state stands in a scene of its scenario.');
    const most = 2 + state.pending.length + stack.length + 2 * promises.length + facts.list.length;
    if (most > row.length) row = new Uint32Array(2 * most);
    if (state.ending !== undefined) return writeFacts(state, shape, 1);
    const pending = inDueOrder(state);
    for (const each of pending) shape = withPending(shape, each);
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
