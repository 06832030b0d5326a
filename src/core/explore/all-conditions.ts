import type {
  ActParts,
  Condition,
  ConditionalEffects,
  Go,
  Line,
  Scenario,
  Scene,
  Task,
  TaskRule,
} from '../scenario/model.ts';

type Conditional = { readonly when?: Condition };

const whensOf = (parts: readonly Conditional[] | undefined): readonly Condition[] =>
  (parts ?? []).flatMap(({ when }) => when ?? []);

const linesOf = (lines: readonly Line[] | undefined): readonly Condition[] =>
  (lines ?? []).flatMap((line) => [...whensOf([line]), ...(line.kind === 'one-of' ? linesOf(line.lines) : [])]);

const goOf = (go: Go | undefined): readonly Condition[] =>
  go?.to === 'cases' ? go.cases.flatMap((each) => [...whensOf([each]), ...goOf(each.go)]) : [];

const partsOf = ({ reply, later, go }: Pick<ActParts, 'reply' | 'later' | 'go'>): readonly Condition[] => [
  ...linesOf(reply),
  ...whensOf(later),
  ...goOf(go),
];

const ruleOf = ({ if: holds, unless, refuse, ...rule }: TaskRule & ConditionalEffects): readonly Condition[] => [
  ...[holds, unless].flatMap((condition) => condition ?? []),
  ...whensOf([rule]),
  ...linesOf(refuse),
];

const taskOf = (task: Task | undefined): readonly Condition[] =>
  task === undefined
    ? []
    : [...partsOf(task), ...task.items.flatMap(({ cases }) => whensOf(cases)), ...task.rules.flatMap(ruleOf)];

function sceneOf({ lines, later, looks, choices, task, go }: Scene): readonly Condition[] {
  return [
    ...linesOf(lines),
    ...whensOf(later),
    ...looks.flatMap((look) => [...whensOf([look]), ...linesOf(look.lines)]),
    ...choices.flatMap((choice) => [
      ...whensOf([choice, ...(choice.cases ?? []), ...(choice.also ?? [])]),
      ...[choice, ...(choice.cases ?? [])].flatMap(partsOf),
    ]),
    ...taskOf(task),
    ...goOf(go),
  ];
}

/** Every condition in a scenario. */
export const conditionsOf = ({ scenes, endings, results, debrief }: Scenario): readonly Condition[] => [
  ...Object.values(scenes).flatMap(sceneOf),
  ...Object.values(endings).flatMap(({ lines, after }) => [
    ...linesOf(lines),
    ...after.flatMap((shot) => linesOf(shot.lines)),
  ]),
  ...Object.values(results).flatMap((cases) => whensOf(cases)),
  ...linesOf(debrief.luck),
];
