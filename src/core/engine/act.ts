import type {
  Choice,
  Effects,
  Go,
  Later,
  Line,
  PromiseMade,
  Scenario,
  Scene,
  Task,
  TaskRule,
} from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { joinId, lookup } from '../shared/ids.ts';
import { allHolding, firstHolding, holds } from './conditions.ts';
import type { Frame, Mark, State } from './state.ts';
import { sceneOf } from './thread.ts';

/** A choice as it is in one state: the first case that holds lies over the plain keys. */
export type ResolvedChoice = Omit<Choice, 'cases'>;

export type ActFrame = Extract<Frame, { readonly resume: 'act' }>;

/** An act whose conditions have been read: what remains is to let it happen. */
export interface Act {
  readonly effects: readonly Effects[];
  readonly promise?: PromiseMade | undefined;
  readonly later: readonly Later[];
  readonly reply: readonly Line[];
  readonly go: Go;
}

function withCase({ cases, ...plain }: Choice, index: number): ResolvedChoice {
  const { when: _, ...over } = cases?.[index] ?? {};
  return { ...plain, ...over };
}

/**
 * A choice as it is in this state, its texts as the file has them. `scene` and `choice` are ids; `undefined` where the file
 * has no such choice. Says nothing about whether it is open.
 */
export function resolveChoice(
  scenario: Scenario,
  state: State,
  scene: string,
  choice: string,
): ResolvedChoice | undefined {
  const found = lookup(scenario.scenes, scene)?.choices.find(({ id }) => id === choice);
  return found && withCase(found, firstHolding(found.cases ?? [], scenario, state));
}

/** The choices of a scene that were open in a state, whether or not one of them was marked there; in the file's order. */
export function openChoices(scenario: Scenario, state: State, scene: string): readonly ResolvedChoice[] {
  const choices = lookup(scenario.scenes, scene)?.choices ?? [];
  return choices
    .filter(({ when }) => holds(when, scenario, state))
    .map((choice) => withCase(choice, firstHolding(choice.cases ?? [], scenario, state)));
}

/** Whether a rule of a task holds: `if` and `unless` read the answer, `when` the state in which it is handed in. */
export function ruleHolds(
  rule: TaskRule,
  scenario: Scenario,
  state: State,
  answer: { readonly task: Task; readonly response: Response },
): boolean {
  if (!holds(rule.when, scenario, state)) return false;
  if (!holds(rule.if, scenario, state, answer)) return false;
  return rule.unless === undefined || !holds(rule.unless, scenario, state, answer);
}

/** What the person says who does not accept this answer: the first rule that holds and refuses. `undefined` where it is accepted. */
export const refusalLines = (
  scenario: Scenario,
  state: State,
  answer: { readonly task: Task; readonly response: Response },
): readonly Line[] | undefined =>
  answer.task.rules.find((rule) => rule.refuse !== undefined && ruleHolds(rule, scenario, state, answer))?.refuse;

/** Reads, in the state in which it is decided, everything about an act that the minutes it takes must not change any more. */
export function decideAct(scenario: Scenario, state: State, scene: Scene, mark: Mark): ActFrame {
  const frame = { resume: 'act', scene: scene.id, mark } as const;
  if ('response' in mark) {
    const task = taskOf(scene);
    const answer = { task, response: mark.response };
    const held = task.rules.flatMap((rule, index) => (ruleHolds(rule, scenario, state, answer) ? [index] : []));
    return { ...frame, left: task.takes, held };
  }
  const choice = choiceOf(scene, mark.choice);
  const index = firstHolding(choice.cases ?? [], scenario, state);
  const held = allHolding(choice.also ?? [], scenario, state);
  const { takes } = withCase(choice, index);
  return { ...frame, left: takes, held, ...(index < 0 ? {} : { case: index }) };
}

/** The act that a frame stands for. */
export function actOf(scenario: Scenario, frame: ActFrame): Act {
  const scene = sceneOf(scenario, frame.scene);
  const pick = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => frame.held.includes(index));
  if ('response' in frame.mark) {
    const { effects, rules, promise, later = [], reply = [], go } = taskOf(scene);
    return { effects: [effects, ...pick(rules)], promise, later, reply, go };
  }
  const choice = withCase(choiceOf(scene, frame.mark.choice), frame.case ?? -1);
  const { also = [], promise, later = [], reply = [], go } = choice;
  return { effects: [choice, ...pick(also)], promise, later, reply, go };
}

function choiceOf(scene: Scene, id: string): Choice {
  const choice = scene.choices.find((one) => one.id === id);
  if (choice === undefined)
    throw new Error(`No choice ${joinId(scene.id, id)}: only a choice that exists can be marked.`);
  return choice;
}

function taskOf({ id, task }: Scene): Task {
  if (task === undefined) throw new Error(`No task in ${id}: only a task that exists can be answered.`);
  return task;
}
