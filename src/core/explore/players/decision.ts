/** A decision as a simulated player sees it: what is open, what each would earn, and what marks it for a habit. */

import { openChoices, type ResolvedChoice, refusalLines } from '../../engine/act.ts';
import { gaveEvidence } from '../../engine/facts.ts';
import type { Mark, State } from '../../engine/state.ts';
import { type CompetencyId, type CriterionId, competencyOf } from '../../profile/structure.ts';
import type { Habit, Scenario, Scene, Task } from '../../scenario/model.ts';
import { mostPoints } from '../../scoring/constants.ts';
import { type Judgement, judgeAnswer, judgeChoice, type Lean } from '../../scoring/judge.ts';
import { type TaskOnOffer, taskOf } from '../../scoring/offer.ts';
import { type Tallied, tallier } from '../../scoring/tally.ts';
import { type PossibleAnswer, possibleAnswers } from './answers.ts';
import { factsAsked, holding } from './facts.ts';

/** One observation that counts. */
export interface Earned {
  readonly scene: string;
  readonly criterion: CriterionId;
  readonly competency: CompetencyId;
  /** points/3, from 0 to 1. */
  readonly x: number;
  readonly weight: 1 | 0.5;
}

/** Something that can be done. */
export interface Option {
  readonly mark: Mark;
  /** Only what counts as evidence here. */
  readonly earns: readonly Earned[];
  /** The mean x of what counts; absent where nothing does. */
  readonly share?: number;
  /** The points of what counts, added up. */
  readonly points: number;
  readonly leans: readonly Lean[];
  readonly habits: readonly Habit[];
  readonly words: number;
  /** Minutes. */
  readonly takes: number;
  /** How often a player who clicks at random does this, beside the others: a choice 1, all answers to a task together 1. */
  readonly weight: number;
  /** Of an answer: how many items stand in it. */
  readonly kept?: number;
}

/** The options of one decision; none where nothing is asked, or nothing is open. */
export type Decision = readonly Option[];

/** Gives the decision before which a state stands. The same object for states in which the same is on offer. */
export type Decisions = (state: State, scene: Scene) => Decision;

/** What is the same for every decision in a scene, and the decisions that were worked out. */
interface Prepared {
  readonly facts: ReturnType<typeof factsAsked>;
  readonly asked?: TaskOnOffer & { readonly answers: readonly PossibleAnswer[] };
  readonly known: Map<string, Decision>;
}

/** All decisions of a scenario, each worked out once: thousands of players come by the same ones. */
export function decisionsOf(scenario: Scenario, seed: string): Decisions {
  const scenes = new Map<string, Prepared>();
  return (state, scene) => {
    const prepared = scenes.get(scene.id) ?? prepare(scenario, scene, seed);
    scenes.set(scene.id, prepared);
    const repeated = gaveEvidence(scenario, state, scene.id) ? 'again ' : '';
    const key = repeated + holding(prepared.facts, scenario, state);
    const decision = prepared.known.get(key) ?? workOut(scenario, state, scene, prepared);
    prepared.known.set(key, decision);
    return decision;
  };
}

function prepare(scenario: Scenario, scene: Scene, seed: string): Prepared {
  const asked = taskOf(scenario, scene.id);
  const plain = { facts: factsAsked(scene), known: new Map() };
  return asked ? { ...plain, asked: { ...asked, answers: possibleAnswers(asked.task, asked.kind, seed) } } : plain;
}

function workOut(scenario: Scenario, state: State, scene: Scene, { asked }: Prepared): Decision {
  const tallyOf = tallier(scenario, state, scene.id);
  const judged = (judgement: Judgement) => {
    const counted = tallyOf(judgement).filter((each) => each.counted);
    // Added up in whole points, so that what is equal stays equal.
    const points = counted.reduce((sum, each) => sum + each.points, 0);
    const share = counted.length === 0 ? {} : { share: points / (mostPoints * counted.length) };
    return { earns: counted.map((each) => earned(scene.id, each)), points, leans: judgement.leans, ...share };
  };
  const choices = openChoices(scenario, state, scene.id).map((choice) => ({
    ...asChoice(choice),
    ...judged(judgeChoice(choice, scenario, state)),
  }));
  if (asked === undefined) return choices;
  const { task, kind } = asked;
  const accepted = asked.answers.filter(({ response }) => !refusalLines(scenario, state, { task, response }));
  const times = accepted.reduce((sum, answer) => sum + answer.times, 0);
  const answers = accepted.map((answer) => ({
    ...asAnswer(task, answer, kind.kept(task, answer.response)),
    ...judged(judgeAnswer(scenario, state, { task, response: answer.response })),
    weight: times > 0 ? answer.times / times : 1 / accepted.length,
  }));
  return [...choices, ...answers];
}

const earned = (scene: string, { criterion, points, weight }: Tallied): Earned => ({
  scene,
  criterion,
  competency: competencyOf(criterion),
  x: points / mostPoints,
  weight,
});

const asChoice = ({ id, text, takes, habit = [] }: ResolvedChoice) => ({
  mark: { choice: id },
  habits: habit,
  words: wordsIn(text),
  takes,
  weight: 1,
});

function asAnswer(task: Task, { response }: PossibleAnswer, kept: readonly string[]) {
  const texts = task.items.filter(({ id }) => kept.includes(id)).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  return { mark: { response }, habits: [], words, takes: task.takes, kept: kept.length };
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether an option leans to this side of a dilemma. */
export const leansTo = ({ leans }: Option, dilemma: string, pole: string): boolean =>
  leans.some((lean) => lean.dilemma === dilemma && lean.pole === pole);
