import { lookup } from '../../shared/ids.ts';
import type { Task, TaskItem, TaskRule } from '../model.ts';
import type { SourceTask } from '../schema/scene.ts';
import type { Shape } from '../schema/shape.ts';
import type { taskItem, taskRule } from '../schema/task-fields.ts';
import type { Located } from '../source/node.ts';
import type { TaskKind } from '../tasks/kind.ts';
import { compileEffects, compileEvidence, compileGo, compileLeans, compileParts } from './acts.ts';
import { readAtoms } from './conditions.ts';
import { checkText, compileLines, given, whenOf } from './lines.ts';
import type { Names } from './names.ts';

type ReadBy<S> = S extends Shape<infer T> ? T : never;
type SourceItem = ReadBy<typeof taskItem>;
type SourceRule = ReadBy<typeof taskRule>;

/** The name under which a task's answer is remembered. */
export const answerOf = (scene: string, task: SourceTask): Located<string> =>
  task.remember ?? { value: scene, range: task.kind.range };

export function compileTask(scene: string, source: SourceTask, names: Names): Task | undefined {
  const kind = lookup(names.kinds, source.kind.value);
  if (!kind) return undefined;
  checkText(source.ask, source.kind.range, names);
  const items = source.items.map((each) => compileItem(each, names));
  const { reply, later, promise } = compileParts(
    { reply: source.reply, later: source.later, promise: source.promise },
    names,
  );
  return {
    remember: answerOf(scene, source).value,
    kind: source.kind.value,
    ask: source.ask,
    takes: source.takes ?? 0,
    items,
    base: source.base ? compileEvidence(source.base, names) : {},
    effects: compileEffects(source, names),
    rules: (source.rules ?? []).map((each) => compileRule(each, kind, items, names)),
    ...given({ reply, later, promise }),
    go: compileGo(source.go, names),
    settings: source.settings,
  };
}

function compileItem(source: SourceItem, names: Names): TaskItem {
  for (const said of [source.text, ...(source.cases ?? []).map((each) => each.text)]) {
    checkText(said, source.id.range, names);
  }
  const cases = source.cases?.map((each) => ({ text: each.text, ...whenOf(each.when, names) }));
  return { id: source.id.value, text: source.text, offered: source.offered ?? true, ...given({ cases }) };
}

function compileRule(source: SourceRule, kind: TaskKind, items: readonly TaskItem[], names: Names): TaskRule {
  return {
    ...given({
      if: source.if && readAtoms(source.if, names, kind, items),
      unless: source.unless && readAtoms(source.unless, names, kind, items),
      minus: source.minus && compileEvidence(source.minus, names),
      leans: source.leans && compileLeans(source.leans, names),
      refuse: source.refuse && compileLines(source.refuse, names),
    }),
    ...whenOf(source.when, names),
    ...compileEffects(source, names),
  };
}
