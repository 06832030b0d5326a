import type { Line, Scenario, TaskRule } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { joinId } from '../shared/ids.ts';
import type { JudgedAnswer, Test } from './prepare/conditions.ts';
import type {
  ChoiceCase,
  PreparedAct,
  PreparedAlso,
  PreparedChoice,
  PreparedRule,
  PreparedScene,
  PreparedTask,
  ResolvedChoice,
} from './prepare/prepared-scene.ts';
import { prepare } from './prepare.ts';
import type { Frame, Mark, State } from './state.ts';

export type { ResolvedChoice } from './prepare/prepared-scene.ts';

export type ActFrame = Extract<Frame, { readonly resume: 'act' }>;

export const isOpen = ({ when }: { readonly when: Test | undefined }, state: State): boolean =>
  when === undefined || when(state);

/** The place of the case that holds, or -1. */
export const caseIn = ({ cases }: PreparedChoice, state: State): number =>
  cases.length === 0 ? -1 : cases.findIndex((each) => isOpen(each, state));

const caseAt = (choice: PreparedChoice, index: number): ChoiceCase =>
  index < 0 ? choice : (choice.cases[index] ?? choice);

/** A choice as it is in this state. */
export const choiceIn = (choice: PreparedChoice, state: State): ChoiceCase => caseAt(choice, caseIn(choice, state));

export const choiceBy = ({ choices }: PreparedScene, id: string): PreparedChoice | undefined =>
  choices.find((choice) => choice.id === id);

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
  const there = prepare(scenario).scene(scene);
  const found = there && choiceBy(there, choice);
  return found && choiceIn(found, state).resolved;
}

/** The choices of a scene that were open in a state, whether or not one of them was marked there; in the file's order. */
export function openChoices(scenario: Scenario, state: State, scene: string): readonly ResolvedChoice[] {
  const choices = prepare(scenario).scene(scene)?.choices ?? [];
  return choices.filter((choice) => isOpen(choice, state)).map((choice) => choiceIn(choice, state).resolved);
}

/** Whether a rule of a task holds: `if` and `unless` read the answer, `when` the state in which it is handed in. */
function holdsRule({ when, if: holding, unless }: PreparedRule, state: State, answer: JudgedAnswer): boolean {
  if (when !== undefined && !when(state)) return false;
  if (holding !== undefined && !holding(state, answer)) return false;
  return unless === undefined || !unless(state, answer);
}

export const ruleHolds = (rule: TaskRule, scenario: Scenario, state: State, answer: JudgedAnswer): boolean =>
  holdsRule(prepare(scenario).rule(rule), state, answer);

/** The first rule that does not accept this answer. */
export const refusingRule = (rules: readonly PreparedRule[], state: State, answer: JudgedAnswer) =>
  rules.find((rule) => rule.refuse !== undefined && holdsRule(rule, state, answer));

/** What the person says who does not accept this answer. `undefined` where it is accepted. */
export function refusalLines(scenario: Scenario, state: State, answer: JudgedAnswer): readonly Line[] | undefined {
  const rules = answer.task.rules.map((rule) => prepare(scenario).rule(rule));
  return refusingRule(rules, state, answer)?.rule.refuse;
}

const noneHeld: readonly number[] = [];

/** Reads, in the state in which it is decided, everything about an act that the minutes it takes must not change any more. */
export function decideAct(scene: PreparedScene, state: State, mark: Mark): ActFrame {
  if ('response' in mark) return decideAnswer(scene, state, mark.response);
  const choice = markedChoice(scene, mark.choice);
  const index = caseIn(choice, state);
  const { takes } = caseAt(choice, index);
  const held = choice.also.length === 0 ? noneHeld : heldIn(choice.also, (each) => isOpen(each, state));
  return { resume: 'act', scene: scene.id, mark, left: takes, case: index, held };
}

function decideAnswer(scene: PreparedScene, state: State, response: Response): ActFrame {
  const { task, rules, takes } = taskOf(scene);
  const answer = { task, response };
  const held = heldIn(rules, (rule) => holdsRule(rule, state, answer));
  return { resume: 'act', scene: scene.id, mark: { response }, left: takes, case: -1, held };
}

const heldIn = <T extends PreparedAlso>(list: readonly T[], isHeld: (each: T) => boolean): readonly number[] =>
  list.flatMap((each, index) => (isHeld(each) ? [index] : []));

/** The act that a frame of this scene stands for. */
export function actOf(scene: PreparedScene, { mark, case: index }: ActFrame): PreparedAct {
  return 'response' in mark ? taskOf(scene) : caseAt(markedChoice(scene, mark.choice), index);
}

/** What comes with an act by conditions of its own: of this list, only that in `held` of the frame holds. */
export const alsoOf = (scene: PreparedScene, { mark }: ActFrame): readonly PreparedAlso[] =>
  'response' in mark ? taskOf(scene).rules : markedChoice(scene, mark.choice).also;

function markedChoice(scene: PreparedScene, id: string): PreparedChoice {
  const choice = choiceBy(scene, id);
  if (choice === undefined)
    throw new Error(`No choice ${joinId(scene.id, id)}: only a choice that exists can be marked.`);
  return choice;
}

function taskOf({ id, task }: PreparedScene): PreparedTask {
  if (task === undefined) throw new Error(`No task in ${id}: only a task that exists can be answered.`);
  return task;
}
