/** Everything that could be done at a decision: the choices that were open, and the classes of answers to a task. */
import { openChoices, refusalLines } from '../engine/act.ts';
import { fillIn, showItems } from '../engine/lines.ts';
import type { Mark, State } from '../engine/state.ts';
import type { Scenario, Task } from '../scenario/model.ts';
import type { OutcomeClass, Response, TaskKind } from '../scenario/tasks/kind.ts';
import { lookup } from '../shared/ids.ts';
import { type Judgement, judgeAnswer, judgeChoice } from './judge.ts';

export interface ActOnOffer {
  readonly act: Mark;
  readonly judgement: Judgement;
}

/** An act in ids and words: a choice, or the items that stand in an answer. */
export type DescribedAct =
  | { readonly choice: string; readonly text: string }
  | { readonly response: Response; readonly items: readonly { readonly id: string; readonly text: string }[] };

export interface TaskOnOffer {
  readonly task: Task;
  readonly kind: TaskKind;
}

/** The task of a scene with its kind. */
export function taskOf(scenario: Scenario, scene: string): TaskOnOffer | undefined {
  const task = lookup(scenario.scenes, scene)?.task;
  const kind = task && lookup(scenario.kinds, task.kind);
  return task && kind && { task, kind };
}

/** The choices that were open in a state, and what each would give there; in the file's order. */
export const choicesOnOffer = (scenario: Scenario, state: State, scene: string): readonly ActOnOffer[] =>
  openChoices(scenario, state, scene).map((choice) => ({
    act: { choice: choice.id },
    judgement: judgeChoice(choice, scenario, state),
  }));

/** Classes by task, found once: they do not depend on the state. */
const classesFound = new WeakMap<Task, { readonly kind: TaskKind; readonly classes: readonly OutcomeClass[] }>();

export function classesOf({ task, kind }: TaskOnOffer): readonly OutcomeClass[] {
  const found = classesFound.get(task);
  if (found?.kind === kind) return found.classes;
  const classes = kind.classes(task, new Set());
  classesFound.set(task, { kind, classes });
  return classes;
}

/** These answers and what each would give, without those that a person would refuse. */
export function acceptedAnswers(
  scenario: Scenario,
  state: State,
  task: Task,
  responses: readonly Response[],
): readonly ActOnOffer[] {
  return responses.flatMap((response) => {
    const answer = { task, response };
    if (refusalLines(scenario, state, answer) !== undefined) return [];
    return [{ act: { response }, judgement: judgeAnswer(scenario, state, answer) }];
  });
}

/** One answer of every class that would be accepted in a state. */
export function answersOnOffer(scenario: Scenario, state: State, scene: string): readonly ActOnOffer[] {
  const asked = taskOf(scenario, scene);
  if (asked === undefined) return [];
  const witnesses = classesOf(asked).map(({ witness }) => witness);
  return acceptedAnswers(scenario, state, asked.task, witnesses);
}

/** All that could be done at this decision. */
export const actsOnOffer = (scenario: Scenario, state: State, scene: string): readonly ActOnOffer[] => [
  ...choicesOnOffer(scenario, state, scene),
  ...answersOnOffer(scenario, state, scene),
];

/** What an act gives, whether or not it is on offer; `undefined` where the scene has no such act. */
export function judgeAct(scenario: Scenario, state: State, scene: string, act: Mark): Judgement | undefined {
  if ('choice' in act) {
    return choicesOnOffer(scenario, state, scene).find((each) => isSameAct(each.act, act))?.judgement;
  }
  const asked = taskOf(scenario, scene);
  return asked && judgeAnswer(scenario, state, { task: asked.task, response: act.response });
}

export const isSameAct = (one: Mark, other: Mark): boolean =>
  'choice' in one
    ? 'choice' in other && one.choice === other.choice
    : 'response' in other && JSON.stringify(one.response) === JSON.stringify(other.response);

/** An act as it read in the state in which it was done. */
export function describeAct(scenario: Scenario, state: State, scene: string, act: Mark): DescribedAct {
  if ('choice' in act) {
    const choice = openChoices(scenario, state, scene).find(({ id }) => id === act.choice);
    return { choice: act.choice, text: fillIn(choice?.text ?? '', scenario, state) };
  }
  const asked = taskOf(scenario, scene);
  const kept = asked?.kind.kept(asked.task, act.response) ?? [];
  const items = asked?.task.items.filter(({ id }) => kept.includes(id)) ?? [];
  return { response: act.response, items: showItems(items, scenario, state) };
}
