/**
 * What is on offer at a decision: which acts are open, and what each is and gives there. Of a scene there are few different
 * offers, however many states it has, so each is worked out once.
 */
import { openChoices, refusalLines } from '../engine/act.ts';
import { firstHolding, holds } from '../engine/conditions.ts';
import type { Move } from '../engine/moves.ts';
import type { Mark, State } from '../engine/state.ts';
import { type CriterionId, notSeenByClicking } from '../profile/structure.ts';
import type { Choice, Line, Points, Scenario, Scene } from '../scenario/model.ts';
import { type Judgement, judgeAnswer, judgeChoice } from '../scoring/judge.ts';
import { opportunities } from '../scoring/opportunity.ts';
import type { OfferedAct } from './explored.ts';
import type { Counted } from './graph.ts';
import type { TaskClasses } from './task-classes.ts';
import type { TextWords } from './text-words.ts';

/** One act of an offer, as the scene of its state is explored. */
export interface OpenAct extends Omit<OfferedAct, 'outlook'> {
  readonly judgement: Judgement;
  /** Its place among the choices of the scene, or among the classes of its task. */
  readonly index: number;
  /** The number of what counts if the scene gave no evidence before. */
  readonly gain: number;
  readonly move: Move;
  /** Words of it, by language. */
  readonly words: readonly number[];
}

export interface FoundOffer {
  readonly scene: string;
  readonly acts: readonly OpenAct[];
  readonly opportunities: ReadonlySet<CriterionId>;
  /** What a person can say here to an answer that is not accepted. */
  readonly refusals: readonly (readonly Line[])[];
}

/** Lists of observations, each once; the first is that of nothing. */
export interface Gains {
  readonly list: readonly (readonly Counted[])[];
  number(counted: readonly Counted[]): number;
}

export function gainNumbers(): Gains {
  const list: (readonly Counted[])[] = [[]];
  const numbers = new Map([['', 0]]);
  const number = (counted: readonly Counted[]): number => {
    let word = '';
    for (const { criterion, points } of counted) word += `${criterion}:${points} `;
    const found = numbers.get(word) ?? list.length;
    if (found === list.length) list.push(counted.map(({ criterion, points }) => ({ criterion, points })));
    numbers.set(word, found);
    return found;
  };
  return { list, number };
}

export interface OfferFinder {
  /** Every offer that was found; the first stands for none. */
  readonly list: readonly (FoundOffer | undefined)[];
  /** The number of the offer in a state in which nothing is marked; 0 in a scene that asks nothing. */
  find(state: State, scene: Scene): number;
}

export function offerFinder(
  scenario: Scenario,
  tasks: ReadonlyMap<string, TaskClasses>,
  gains: Gains,
  texts: readonly TextWords[],
): OfferFinder {
  const list: (FoundOffer | undefined)[] = [undefined];
  const numbers = new Map<Scene, { readonly base: number; readonly found: Map<number | string, number> }>();
  const find = (state: State, scene: Scene): number => {
    const { choices, task } = scene;
    if (choices.length === 0 && task === undefined) return 0;
    const known = numbers.get(scene) ?? { base: baseOf(choices), found: new Map<number | string, number>() };
    numbers.set(scene, known);
    const word =
      task === undefined ? choicesWord(scenario, state, choices, known.base) : rulesWord(scenario, state, scene);
    const found = known.found.get(word);
    if (found !== undefined) return found;
    known.found.set(word, list.length);
    list.push(offerIn({ scenario, tasks, gains, texts }, state, scene));
    return list.length - 1;
  };
  return { list, find };
}

/**
 * Which choices are open and which case of each holds: all that the offer depends on. As one number where it fits in one,
 * each choice a digit; else as a word.
 */
function choicesWord(scenario: Scenario, state: State, choices: readonly Choice[], base: number): number | string {
  let [number, word] = [0, ''];
  for (const { when, cases } of choices) {
    const open = when === undefined || holds(when, scenario, state);
    const digit = open ? 2 + (cases === undefined ? -1 : firstHolding(cases, scenario, state)) : 0;
    if (base > 0) number = number * base + digit;
    else word += `${digit},`;
  }
  return base > 0 ? number : word;
}

/** Closed, plain, and one for each case; 0 where the digits of all choices together would not fit. */
function baseOf(choices: readonly Choice[]): number {
  const base = 2 + Math.max(0, ...choices.map(({ cases }) => cases?.length ?? 0));
  return base ** choices.length < Number.MAX_SAFE_INTEGER ? base : 0;
}

/** Which rules of the task can hold: what the answer does to them depends on no state. */
function rulesWord(scenario: Scenario, state: State, { task }: Scene): string {
  let word = '';
  for (const { when } of task?.rules ?? []) word += holds(when, scenario, state) ? '1' : '0';
  return word;
}

type Judged = Omit<OpenAct, 'gain' | 'points' | 'move' | 'words'>;

interface Sources {
  readonly scenario: Scenario;
  readonly tasks: ReadonlyMap<string, TaskClasses>;
  readonly gains: Gains;
  readonly texts: readonly TextWords[];
}

function wordsOfAct({ scenes }: TextWords, id: string, { act, index, case: held = -1 }: Judged): number {
  const words = scenes.get(id);
  return ('choice' in act ? words?.choices[index]?.[held + 1] : words?.task) ?? 0;
}

function offerIn({ scenario, tasks, gains, texts }: Sources, state: State, scene: Scene): FoundOffer {
  const classes = tasks.get(scene.id);
  const { acts, refusals } =
    classes === undefined
      ? { acts: choiceActs(scenario, state, scene), refusals: [] }
      : taskActs(scenario, state, classes);
  const offered = opportunities(acts);
  const open = acts.map((act): OpenAct => {
    const shown = [...act.judgement.shows].map(([criterion, { points }]) => ({ criterion, points }));
    const counted = shown.filter(({ criterion }) => offered.has(criterion) && !notSeenByClicking.has(criterion));
    const move: Move = { do: 'act', mark: act.act };
    const words = texts.map((text) => wordsOfAct(text, scene.id, act));
    return { ...act, points: pointsOf(shown), gain: gains.number(counted), move, words };
  });
  return { scene: scene.id, acts: open, opportunities: offered, refusals };
}

const pointsOf = (shown: readonly Counted[]): Readonly<Partial<Record<CriterionId, Points>>> =>
  Object.fromEntries(shown.map(({ criterion, points }) => [criterion, points]));

function choiceActs(scenario: Scenario, state: State, { id, choices }: Scene): readonly Judged[] {
  const open = openChoices(scenario, state, id);
  return open.map((choice): Judged => {
    const index = choices.findIndex((each) => each.id === choice.id);
    const held = firstHolding(choices[index]?.cases ?? [], scenario, state);
    const judgement = judgeChoice(choice, scenario, state);
    return {
      act: { choice: choice.id },
      key: choice.id,
      ...(held < 0 ? {} : { case: held }),
      minutes: choice.takes,
      leans: judgement.leans,
      unlawful: judgement.unlawful,
      habit: choice.habit ?? [],
      share: 1 / open.length,
      judgement,
      index,
    };
  });
}

function taskActs(
  scenario: Scenario,
  state: State,
  { task, classes, samples }: TaskClasses,
): { readonly acts: readonly Judged[]; readonly refusals: readonly (readonly Line[])[] } {
  const refusals = new Set<readonly Line[]>();
  const accepted = classes.flatMap(({ key, witness }, index) => {
    const refused = refusalLines(scenario, state, { task, response: witness });
    if (refused !== undefined) refusals.add(refused);
    return refused === undefined ? [{ key, witness, index, drawn: samples[index] ?? 0 }] : [];
  });
  const all = accepted.reduce((sum, { drawn }) => sum + drawn, 0);
  const acts = accepted.map(({ key, witness, index, drawn }): Judged => {
    const act: Mark = { response: witness };
    const judgement = judgeAnswer(scenario, state, { task, response: witness });
    const { leans, unlawful } = judgement;
    const share = all === 0 ? 1 / accepted.length : drawn / all;
    return { act, key, minutes: task.takes, leans, unlawful, habit: [], share, judgement, index };
  });
  return { acts, refusals: [...refusals] };
}
