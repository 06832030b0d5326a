/** What in a state decides about what is on offer in a scene: two states that answer these alike offer the same. */
import { caseIn, isOpen } from '../engine/act.ts';
import type { Test } from '../engine/prepare/conditions.ts';
import type { PreparedChoice, PreparedScene } from '../engine/prepare/prepared-scene.ts';
import { prepare } from '../engine/prepare.ts';
import type { State } from '../engine/state.ts';
import type { Condition, Scenario, Task } from '../scenario/model.ts';

export interface Questions {
  /** Choices that can be shut or that have cases: which is it? */
  readonly choices: readonly PreparedChoice[];
  /** Everything about the state that the rules of a task read: does it hold? */
  readonly facts: readonly Test[];
  /** How many ways there are to answer them all. */
  readonly ways: number;
}

export function questionsOf(scenario: Scenario, scene: PreparedScene): Questions {
  const varying = scene.choices.filter(({ when, cases }) => when !== undefined || cases.length > 0);
  const choices = varying.length === 0 ? none : varying;
  const facts = scene.task === undefined ? none : factsReadBy(scene.task.task).map(prepare(scenario).test);
  const ways = choices.reduce((product, choice) => product * answersTo(choice), 2 ** facts.length);
  return { choices, facts, ways };
}

const none: readonly never[] = [];

/** More ways than anyone would keep apart. */
const mostWays = 2 ** 20;

/** A number for the way in which a state answers the questions, from 0; or -1 where there are too many ways to number. */
export function wayThrough({ choices, facts, ways }: Questions, state: State): number {
  if (ways > mostWays) return -1;
  let way = 0;
  for (const choice of choices) way = way * answersTo(choice) + whichCase(choice, state);
  for (const fact of facts) way = way * 2 + (fact(state) ? 1 : 0);
  return way;
}

const answersTo = ({ cases }: PreparedChoice): number => cases.length + 2;

/** 0 where the choice is shut, 1 where no case holds, from 2 its cases. */
const whichCase = (choice: PreparedChoice, state: State): number =>
  isOpen(choice, state) ? caseIn(choice, state) + 2 : 0;

const factsReadBy = ({ rules }: Task): readonly Condition[] => [
  ...new Set(rules.flatMap((rule) => [rule.when, rule.if, rule.unless].flatMap(factsIn))),
];

function factsIn(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  switch (condition.op) {
    case 'atom':
      return [];
    case 'not':
      return factsIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(factsIn);
    default:
      return [condition];
  }
}
