/**
 * A scenario in which every condition, line and later event is an object of its own with a number, so that it is known
 * which one the engine reads. It plays as the scenario itself. The numbers go by the order of the file's parts, so that they
 * are the same in every language.
 */
import type {
  ActParts,
  Choice,
  Condition,
  ConditionalEffects,
  Ending,
  Go,
  Later,
  Line,
  Look,
  ResultCase,
  Scenario,
  Scene,
  Task,
  TaskItem,
  TaskRule,
} from '../scenario/model.ts';
import type { SourcePath } from '../scenario/source/places.ts';
import type { ConditionRole } from './explored.ts';

export interface Site {
  readonly path: SourcePath;
  readonly role: ConditionRole;
  readonly last: boolean;
  readonly condition: Condition;
}

export interface NumberedLater {
  readonly later: Later;
  readonly path: SourcePath;
  /** The number of its condition; `isAdded` where the file has none. */
  readonly site: number;
  readonly isAdded: boolean;
}

export interface Numbered {
  readonly scenario: Scenario;
  readonly sites: readonly Site[];
  readonly lines: readonly Line[];
  readonly laters: readonly NumberedLater[];
  /** Lines with a condition, by the number of it; of several lines of which one is shown all, by the number of the first. */
  readonly groups: ReadonlyMap<number, readonly Line[]>;
  /** The cases of the items of a task, by what its answer is remembered as. */
  readonly itemCases: ReadonlyMap<string, readonly NonNullable<TaskItem['cases']>[]>;
}

interface WithNumber {
  readonly number?: number;
}

/** The number of a condition, line or later event of a numbered scenario; -1 of any other. */
export const numberOf = (part: object): number => (part as WithNumber).number ?? -1;

interface Numbering {
  readonly sites: Site[];
  readonly lines: Line[];
  readonly laters: NumberedLater[];
  readonly groups: Map<number, readonly Line[]>;
}

type Conditional = { readonly when?: Condition };

/** A later event that has no condition gets one that always holds, so that it is seen to come. */
const always: Condition = { op: 'all', of: [] };

export function numberScenario(scenario: Scenario): Numbered {
  const numbering: Numbering = { sites: [], lines: [], laters: [], groups: new Map() };
  const scenes = mapRecord(scenario.scenes, (scene, id) => numberScene(scene, ['scenes', id], numbering));
  const endings = mapRecord(scenario.endings, (ending, id) => numberEnding(ending, ['endings', id], numbering));
  const results = mapRecord(
    scenario.results,
    (cases, id) => cases && numberCases<ResultCase>(cases, ['results', id], 'result', numbering),
  );
  const luck = numberLines(scenario.debrief.luck, ['debrief', 'luck'], numbering);
  const debrief = { ...scenario.debrief, luck };
  return { ...numbering, itemCases: itemCasesOf(scenes), scenario: { ...scenario, scenes, endings, results, debrief } };
}

function itemCasesOf(scenes: Scenario['scenes']): Numbered['itemCases'] {
  const tasks = Object.values(scenes).flatMap(({ task }) => task ?? []);
  return new Map(tasks.map(({ remember, items }) => [remember, items.flatMap(({ cases }) => (cases ? [cases] : []))]));
}

const mapRecord = <T>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));

function numberCondition(
  condition: Condition,
  path: SourcePath,
  role: ConditionRole,
  numbering: Numbering,
  last = true,
): Condition {
  const numbered: Condition & WithNumber = { ...condition, number: numbering.sites.length };
  numbering.sites.push({ path, role, last, condition: numbered });
  return numbered;
}

function numberWhen<T extends Conditional>(
  part: T,
  path: SourcePath,
  role: ConditionRole,
  numbering: Numbering,
  last = true,
): T {
  if (part.when === undefined) return part;
  return { ...part, when: numberCondition(part.when, [...path, 'when'], role, numbering, last) };
}

const numberCases = <T extends Conditional>(
  cases: readonly T[],
  path: SourcePath,
  role: ConditionRole,
  numbering: Numbering,
): readonly T[] =>
  cases.map((each, index) => numberWhen(each, [...path, index], role, numbering, index === cases.length - 1));

function numberScene(scene: Scene, path: SourcePath, numbering: Numbering): Scene {
  const { later, go, task } = scene;
  return {
    ...scene,
    ...(later && { later: numberLaters(later, [...path, 'later'], numbering) }),
    lines: numberLines(scene.lines, [...path, 'lines'], numbering),
    looks: scene.looks.map((look, index) => numberLook(look, [...path, 'looks', index], numbering)),
    choices: scene.choices.map((choice, index) => numberChoice(choice, [...path, 'choices', index], numbering)),
    ...(task && { task: numberTask(task, [...path, 'task'], numbering) }),
    ...(go && { go: numberGo(go, [...path, 'go'], numbering) }),
  };
}

function numberLook(look: Look, path: SourcePath, numbering: Numbering): Look {
  const numbered = numberWhen(look, path, 'look', numbering);
  return { ...numbered, lines: numberLines(look.lines, [...path, 'lines'], numbering) };
}

function numberParts<T extends Pick<ActParts, 'reply' | 'later' | 'go'>>(
  parts: T,
  path: SourcePath,
  numbering: Numbering,
): T {
  const { reply, later, go } = parts;
  return {
    ...parts,
    ...(reply && { reply: numberLines(reply, [...path, 'reply'], numbering) }),
    ...(later && { later: numberLaters(later, [...path, 'later'], numbering) }),
    ...(go && { go: numberGo(go, [...path, 'go'], numbering) }),
  };
}

function numberChoice(choice: Choice, path: SourcePath, numbering: Numbering): Choice {
  const { cases, also } = choice;
  const plain = numberParts(numberWhen(choice, path, 'choice', numbering), path, numbering);
  return {
    ...plain,
    ...(also && { also: numberAlso(also, [...path, 'also'], numbering) }),
    ...(cases && {
      cases: numberCases(cases, [...path, 'cases'], 'case', numbering).map((each, index) =>
        numberParts(each, [...path, 'cases', index], numbering),
      ),
    }),
  };
}

const numberAlso = (
  also: readonly ConditionalEffects[],
  path: SourcePath,
  numbering: Numbering,
): readonly ConditionalEffects[] => also.map((each, index) => numberWhen(each, [...path, index], 'also', numbering));

function numberLaters(laters: readonly Later[], path: SourcePath, numbering: Numbering): readonly Later[] {
  return laters.map((later, index) => {
    const here = [...path, index];
    const site = numbering.sites.length;
    const when = numberCondition(later.when ?? always, [...here, 'when'], 'later', numbering);
    const numbered: Later & WithNumber = { ...later, when, number: numbering.laters.length };
    numbering.laters.push({ later: numbered, path: here, site, isAdded: later.when === undefined });
    return numbered;
  });
}

function numberGo(go: Go, path: SourcePath, numbering: Numbering): Go {
  if (go.to !== 'cases') return go;
  const cases = numberCases(go.cases, path, 'go', numbering);
  return {
    ...go,
    cases: cases.map((each, index) => ({ ...each, go: numberGo(each.go, [...path, index, 'to'], numbering) })),
  };
}

function numberLines(
  lines: readonly Line[],
  path: SourcePath,
  numbering: Numbering,
  role: 'line' | 'one-of' = 'line',
): readonly Line[] {
  return lines.map((line, index) => {
    const here = [...path, index];
    const last = role === 'line' || index === lines.length - 1;
    const own = numbering.sites.length;
    const numbered = numberLine(withInner(numberWhen(line, here, role, numbering, last), here, numbering), numbering);
    if (line.when !== undefined && role === 'line') numbering.groups.set(own, [numbered]);
    return numbered;
  });
}

function withInner(line: Line, path: SourcePath, numbering: Numbering): Line {
  if (line.kind !== 'one-of') return line;
  const first = numbering.sites.length;
  const lines = numberLines(line.lines, [...path, 'one-of'], numbering, 'one-of');
  if (lines[0]?.when !== undefined) numbering.groups.set(first, lines);
  return { ...line, lines };
}

function numberLine(line: Line, numbering: Numbering): Line {
  const numbered: Line & WithNumber = { ...line, number: numbering.lines.length };
  numbering.lines.push(numbered);
  return numbered;
}

function numberTask(task: Task, path: SourcePath, numbering: Numbering): Task {
  const numbered = numberParts(task, path, numbering);
  return {
    ...numbered,
    items: task.items.map((item, index) => numberItem(item, [...path, 'items', index], numbering)),
    rules: task.rules.map((rule, index) => numberRule(rule, [...path, 'rules', index], numbering)),
  };
}

function numberItem(item: TaskItem, path: SourcePath, numbering: Numbering): TaskItem {
  const { cases } = item;
  return cases ? { ...item, cases: numberCases(cases, [...path, 'cases'], 'item', numbering) } : item;
}

function numberRule(rule: TaskRule, path: SourcePath, numbering: Numbering): TaskRule {
  const { if: holds, unless, refuse } = rule;
  return {
    ...numberWhen(rule, path, 'rule', numbering),
    ...(holds && { if: numberCondition(holds, [...path, 'if'], 'rule', numbering) }),
    ...(unless && { unless: numberCondition(unless, [...path, 'unless'], 'rule', numbering) }),
    ...(refuse && { refuse: numberLines(refuse, [...path, 'refuse'], numbering) }),
  };
}

function numberEnding(ending: Ending, path: SourcePath, numbering: Numbering): Ending {
  return {
    ...ending,
    lines: numberLines(ending.lines, [...path, 'lines'], numbering),
    after: ending.after.map((shot, index) => ({
      ...shot,
      lines: numberLines(shot.lines, [...path, 'after', index, 'lines'], numbering),
    })),
  };
}
