/** The exploring itself: states are taken up one by one, and every move out of each is made once with the real engine. */

import { holds } from '../engine/conditions.ts';
import { endingLines } from '../engine/ending.ts';
import { gaveEvidence } from '../engine/facts.ts';
import { showLines } from '../engine/lines.ts';
import { whyNotLook } from '../engine/looks.ts';
import { type Move, makeMove } from '../engine/moves.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import type { Scenario, Scene } from '../scenario/model.ts';
import { judgeResults } from '../scoring/results.ts';
import { type Exploring, prepareExploring } from './exploring.ts';
import { numberOf } from './numbered.ts';
import type { FoundOffer } from './offers.ts';
import { placeOfKey, push } from './packed.ts';
import { clockOf, endingOf, heapOf, openPromises, pendingOf, sceneIdOf } from './state-key.ts';
import { truthNames } from './watching.ts';

/** No play of a person has so much at the same time; what has would never come to an end. */
const mostHeapedUp = 100;

/** Begins to explore a scenario: from each truth where a way to go or a result depends on it, else from its own. */
export function beginExploring(written: Scenario, languages: readonly Scenario[]): Exploring {
  const exploring = prepareExploring(written, languages);
  const { scenario, truthMatters } = exploring;
  for (const truth of truthMatters ? truthNames(scenario) : [undefined]) begin(exploring, truth);
  return exploring;
}

function begin(exploring: Exploring, truth: string | undefined): void {
  const { watch, scenario, starts } = exploring;
  watch.forgetWords();
  const { state } = watch.listen(() => start(scenario, 'explore', truth));
  watch.settle(true);
  const number = arrive(exploring, state);
  const minutes = clockOf(state) - scenario.start.at;
  starts.push({ state: number, ...(truth === undefined ? {} : { truth }), minutes, words: [...watch.words] });
}

/** The number of a state to which a move leads, with what is to be noted of it even if it was known. */
function arrive(exploring: Exploring, state: State): number {
  const { scenario, scheduled, pendingAtEnding, openAtEnding, watch, endingWords } = exploring;
  const number = numberOfState(exploring, state);
  const ended = endingOf(state) !== undefined;
  for (const { later } of pendingOf(state)) {
    scheduled[numberOf(later)] = 1;
    if (ended) pendingAtEnding[numberOf(later)] = 1;
  }
  if (!ended) return number;
  for (const id of openPromises(scenario, state)) openAtEnding.add(id);
  watch.addWords(endingWords.get(number) ?? []);
  return number;
}

/** The number of a state; one that is new is put down to be taken up later. */
function numberOfState(exploring: Exploring, state: State): number {
  const { keys, table, states, waiting, heapedUp } = exploring;
  const length = keys.write(state);
  const number = placeOfKey(table, keys.row, length);
  if (number < states.place.length) return number;
  push(states.place, keys.placeOf(state));
  push(states.firstMove, 0);
  push(states.moveCount, 0);
  const ended = endingOf(state) !== undefined;
  push(states.offer, ended ? judgeEnding(exploring, number, state) : 0);
  if (ended) return number;
  if (heapOf(state) > mostHeapedUp) heapedUp.push(number);
  else waiting.push({ number, state });
  return number;
}

/** What is read once an ending has come: its words, the debrief's, and the results. Gives the number of the results. */
function judgeEnding({ watch, scenario, results, endingWords }: Exploring, number: number, state: State): number {
  const before = [...watch.words];
  watch.forgetWords();
  watch.listen(() => endingLines(scenario, state));
  endingWords.set(number, [...watch.words]);
  watch.listen(() => showLines(scenario.debrief.luck, scenario, state));
  watch.forgetWords();
  watch.addWords(before);
  watch.begin();
  const judged = judgeResults(scenario, state);
  watch.end();
  return results.number(judged);
}

/** Makes every move out of a state. */
export function expand(exploring: Exploring, number: number, state: State): void {
  const { scenario, states, moves, doings } = exploring;
  const scene = scenario.scenes[sceneIdOf(state)];
  if (scene === undefined) return;
  const first = moves.target.length;
  states.firstMove.array[number] = first;
  takeLooks(exploring, number, state, scene);
  if (scene.choices.length > 0 || scene.task !== undefined) decide(exploring, number, state, scene);
  else if (scene.go !== undefined) {
    makeOne(exploring, { number, state, does: doings.goOn(scene.id), move: { do: 'continue' } });
  }
  states.moveCount.array[number] = moves.target.length - first;
}

interface Attempt {
  readonly number: number;
  readonly state: State;
  readonly does: number;
  readonly move: Move;
  /** The number of what counts as evidence; nothing where it is left out. */
  readonly gain?: number;
  /** Words of what the player does, by language; none where it is left out. */
  readonly words?: readonly number[];
}

/** Makes a move and puts down where it leads. Gives whether it could be made. */
function makeOne(exploring: Exploring, { number, state, does, move, gain = 0, words: own }: Attempt): boolean {
  const { watch, scenario, moves, words, refused } = exploring;
  watch.forgetWords();
  watch.begin();
  const made = makeMove(scenario, state, move, { quiet: true });
  watch.end();
  watch.settle(made.ok);
  if (!made.ok) {
    refused.push({ state: number, does, refusal: made.problem.code });
    return false;
  }
  const next = made.value.state;
  push(moves.target, arrive(exploring, next));
  push(moves.does, does);
  push(moves.minutes, clockOf(next) - clockOf(state));
  push(moves.gain, gain);
  for (let language = 0; language < words.length; language += 1) {
    const list = words[language];
    if (list !== undefined) push(list, (watch.words[language] ?? 0) + (own?.[language] ?? 0));
  }
  return true;
}

function takeLooks(exploring: Exploring, number: number, state: State, scene: Scene): void {
  const { watch, scenario, lookStates, doings, texts } = exploring;
  for (const [index, look] of scene.looks.entries()) {
    watch.begin();
    const closed = whyNotLook(scenario, state, scene, look);
    watch.end();
    if (closed !== undefined) continue;
    lookStates.set(look.id, (lookStates.get(look.id) ?? 0) + 1);
    const words = texts.map((text) => text.scenes.get(scene.id)?.looks[index] ?? 0);
    const does = doings.look(scene.id, index);
    makeOne(exploring, { number, state, does, move: { do: 'look', id: look.id }, words });
  }
}

function decide(exploring: Exploring, number: number, state: State, scene: Scene): void {
  const { watch, scenario, offers, states, opening, repeated, doings } = exploring;
  watch.begin();
  const offerNumber = offers.find(state, scene);
  watch.end();
  const offer = offers.list[offerNumber];
  if (offer === undefined) return;
  states.offer.array[number] = offerNumber;
  if (scene.task !== undefined) watch.listen(() => readTask(scenario, state, scene, offer));
  opening.look(state, scene, offer, offerNumber);
  const decided = gaveEvidence(scenario, state, scene.id);
  for (const open of offer.acts) {
    const does = doings.act(scene.id, open.index);
    const { move } = open;
    const made = makeOne(exploring, { number, state, does, move, words: open.words, gain: decided ? 0 : open.gain });
    if (made && decided && open.judgement.shows.size > 0) repeated.push({ state: number, does });
  }
}

/** What somebody reads who is asked a task, and hears who hands in what is not accepted. */
function readTask(scenario: Scenario, state: State, { task }: Scene, { refusals }: FoundOffer): void {
  for (const { offered, cases } of task?.items ?? []) {
    if (offered) cases?.find(({ when }) => holds(when, scenario, state));
  }
  for (const lines of refusals) showLines(lines, scenario, state);
}
