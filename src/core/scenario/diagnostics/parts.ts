/** All that a scenario asks and changes, each with its way down from the top of the file. Many rules read it, so it is gathered once. */
import type {
  ActParts,
  Choice,
  Condition,
  ConditionalEffects,
  Effects,
  Go,
  Later,
  Line,
  Look,
  PromiseMade,
  Scene,
  Task,
} from '../model.ts';
import type { SourcePath } from '../source/places.ts';
import { once } from './once.ts';

export interface AskedCondition {
  readonly when: Condition;
  readonly path: SourcePath;
}

/** Cases of which the first that holds counts; `path` is the way to their list. */
export interface OrderedCases {
  readonly cases: readonly { readonly when?: Condition }[];
  readonly path: SourcePath;
  /** Who has cases: what is said, where to go, how an act or an item is, what came of it. */
  readonly of: 'lines' | 'go' | 'act' | 'item' | 'result';
}

/** Something that comes later; `scene` is where it is set going. */
export interface PlannedLater {
  readonly later: Later;
  readonly scene: string;
  readonly path: SourcePath;
}

/** One way out of a scene, without conditions; `path` is the way to the word that names it. */
export interface WayOut {
  readonly go: Exclude<Go, { readonly to: 'cases' }>;
  readonly scene: string;
  readonly path: SourcePath;
}

export interface Parts {
  readonly conditions: readonly AskedCondition[];
  readonly cases: readonly OrderedCases[];
  readonly effects: readonly Effects[];
  readonly later: readonly PlannedLater[];
  readonly ways: readonly WayOut[];
  readonly promises: readonly PromiseMade[];
}

type Gathered = { readonly [Part in keyof Parts]: Parts[Part][number][] };

export const partsOf = once((scenario): Parts => {
  const parts: Gathered = { conditions: [], cases: [], effects: [], later: [], ways: [], promises: [] };
  for (const scene of Object.values(scenario.scenes)) gatherScene(scene, parts);
  for (const { id, lines, after } of Object.values(scenario.endings)) {
    gatherLines(lines, ['endings', id, 'lines'], parts);
    for (const [index, shot] of after.entries()) {
      gatherLines(shot.lines, ['endings', id, 'after', index, 'lines'], parts);
    }
  }
  gatherLines(scenario.debrief.luck, ['debrief', 'luck'], parts);
  for (const [criterion, cases = []] of Object.entries(scenario.results)) {
    gatherCases(cases, 'result', ['results', criterion], parts);
  }
  return parts;
});

function gatherCondition(when: Condition | undefined, path: SourcePath, parts: Gathered): void {
  if (when) parts.conditions.push({ when, path: [...path, 'when'] });
}

function gatherCases(cases: OrderedCases['cases'], of: OrderedCases['of'], path: SourcePath, parts: Gathered): void {
  parts.cases.push({ cases, path, of });
  for (const [index, { when }] of cases.entries()) gatherCondition(when, [...path, index], parts);
}

function gatherLines(lines: readonly Line[] | undefined, path: SourcePath, parts: Gathered): void {
  for (const [index, line] of (lines ?? []).entries()) {
    gatherCondition(line.when, [...path, index], parts);
    if (line.kind !== 'one-of') continue;
    parts.cases.push({ cases: line.lines, path: [...path, index, 'one-of'], of: 'lines' });
    gatherLines(line.lines, [...path, index, 'one-of'], parts);
  }
}

function gatherGo(go: Go | undefined, scene: string, path: SourcePath, parts: Gathered): void {
  if (!go) return;
  if (go.to !== 'cases') {
    parts.ways.push({ go, scene, path });
    return;
  }
  gatherCases(go.cases, 'go', path, parts);
  for (const [index, each] of go.cases.entries()) gatherGo(each.go, scene, [...path, index, 'to'], parts);
}

function gatherLater(later: readonly Later[] | undefined, scene: string, path: SourcePath, parts: Gathered): void {
  for (const [index, each] of (later ?? []).entries()) {
    const here = [...path, 'later', index];
    parts.later.push({ later: each, scene, path: here });
    gatherConditional(each, here, parts);
  }
}

function gatherConditional(effects: ConditionalEffects, path: SourcePath, parts: Gathered): void {
  gatherCondition(effects.when, path, parts);
  parts.effects.push(effects);
}

/** What a choice, a case and a task have in common. */
function gatherAct(
  act: Pick<ActParts, 'reply' | 'later' | 'promise' | 'go'>,
  scene: string,
  path: SourcePath,
  parts: Gathered,
): void {
  gatherLines(act.reply, [...path, 'reply'], parts);
  gatherLater(act.later, scene, path, parts);
  if (act.promise) parts.promises.push(act.promise);
  gatherGo(act.go, scene, [...path, 'go'], parts);
}

function gatherScene(scene: Scene, parts: Gathered): void {
  const path = ['scenes', scene.id];
  gatherLines(scene.lines, [...path, 'lines'], parts);
  parts.effects.push(scene.effects);
  gatherLater(scene.later, scene.id, path, parts);
  for (const [index, look] of scene.looks.entries()) gatherLook(look, [...path, 'looks', index], parts);
  for (const [index, choice] of scene.choices.entries()) {
    gatherChoice(choice, scene.id, [...path, 'choices', index], parts);
  }
  if (scene.task) gatherTask(scene.task, scene.id, [...path, 'task'], parts);
  gatherGo(scene.go, scene.id, [...path, 'go'], parts);
}

function gatherLook(look: Look, path: SourcePath, parts: Gathered): void {
  gatherCondition(look.when, path, parts);
  gatherLines(look.lines, [...path, 'lines'], parts);
  parts.effects.push(look.effects);
}

function gatherChoice(choice: Choice, scene: string, path: SourcePath, parts: Gathered): void {
  const { cases = [], also = [] } = choice;
  gatherConditional(choice, path, parts);
  gatherAct(choice, scene, path, parts);
  for (const [index, each] of also.entries()) gatherConditional(each, [...path, 'also', index], parts);
  if (cases.length > 0) gatherCases(cases, 'act', [...path, 'cases'], parts);
  for (const [index, each] of cases.entries()) {
    parts.effects.push(each);
    gatherAct(each, scene, [...path, 'cases', index], parts);
  }
}

function gatherTask(task: Task, scene: string, path: SourcePath, parts: Gathered): void {
  gatherAct(task, scene, path, parts);
  parts.effects.push(task.effects);
  for (const [index, { cases = [] }] of task.items.entries()) {
    if (cases.length > 0) gatherCases(cases, 'item', [...path, 'items', index, 'cases'], parts);
  }
  for (const [index, rule] of task.rules.entries()) {
    const here = [...path, 'rules', index];
    if (rule.if) parts.conditions.push({ when: rule.if, path: [...here, 'if'] });
    if (rule.unless) parts.conditions.push({ when: rule.unless, path: [...here, 'unless'] });
    gatherConditional(rule, here, parts);
    gatherLines(rule.refuse, [...here, 'refuse'], parts);
  }
}

/** What a condition asks, but for how the parts hang together. */
export type Asked = Exclude<Condition, { readonly op: 'all' | 'any' | 'not' }>;

export function* askedIn(condition: Condition): Generator<Asked> {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* askedIn(part);
      return;
    case 'not':
      yield* askedIn(condition.of);
      return;
    default:
      yield condition;
  }
}
