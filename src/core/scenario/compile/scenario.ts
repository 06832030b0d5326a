import type { CompetencyId, TaskId } from '../../profile/structure.ts';
import { challenges, competencies, coreTasks, dilemmas } from '../../profile/structure.ts';
import { isId } from '../../shared/ids.ts';
import { nearest } from '../../shared/nearest.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { missingStart } from '../diagnostics/missing-start.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import { limits } from '../limits.ts';
import type { Person, Poles, ScenarioData, Table, Variable } from '../model.ts';
import type { SourceScenario } from '../schema/scenario.ts';
import type { Located } from '../source/node.ts';
import type { TaskKinds } from '../tasks/kind.ts';
import type { World } from '../world.ts';
import { checkCriterion } from './acts.ts';
import { Calendar } from './calendar.ts';
import { compileLines, given, whenOf } from './lines.ts';
import { known, knownOnly, type Names } from './names.ts';
import { compileEnding, compileScene } from './scenes.ts';
import { answerOf } from './tasks.ts';
import { readVariable } from './variables.ts';

/** Checks every name and turns a scenario as it was written into one that can be played, save for its hashes. */
export function compileScenario(
  source: SourceScenario,
  world: World,
  kinds: TaskKinds,
  findings: Findings,
): Omit<ScenarioData, 'logicHash' | 'textHash'> {
  const names = collectNames(source, world, kinds, findings);
  checkStart(source, names);
  const scenes = source.scenes.map((each) => [each.value, compileScene(each.value, each.of, names)] as const);
  const endings = source.endings.map((each) => [each.value, compileEnding(each.value, each.of, names)] as const);
  const { teacher } = source;
  return {
    id: source.id.value,
    language: source.language,
    title: source.title,
    summary: source.summary,
    minutes: source.minutes,
    dated: names.calendar.dated,
    profile: {
      tasks: knownOnly('task', source.profile.tasks, ids(coreTasks), findings) as TaskId[],
      poles: names.poles,
      targets: knownOnly('competency', source.profile.targets, ids(competencies), findings) as CompetencyId[],
    },
    ...(teacher ? { teacher: { ...given(withoutRange(teacher)), discuss: teacher.discuss ?? [] } } : {}),
    debrief: compileDebrief(source, names),
    start: { scene: source.start.scene.value, at: names.calendar.start },
    ...given({ truth: compileTruth(source) }),
    cast: compileCast(source, world, findings),
    places: Object.fromEntries(Object.entries(world.places).map(([id, place]) => [id, place.name])),
    variables: [...names.variables.values()],
    scenes: Object.fromEntries(scenes),
    endings: Object.fromEntries(endings),
    results: compileResults(source, names),
  };
}

const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map((item) => item.id));
const keys = (items: readonly Located<string>[]): Set<string> => new Set(items.map((item) => item.value));

function withoutRange<T extends { readonly range: unknown }>({ range: _, ...rest }: T): Omit<T, 'range'> {
  return rest;
}

function collectNames(source: SourceScenario, world: World, kinds: TaskKinds, findings: Findings): Names {
  const scenes = keys(source.scenes);
  checkScenes(source, findings);
  const choices: string[] = [];
  const items: string[] = [];
  for (const { value: scene, of } of source.scenes) {
    choices.push(...uniqueIds(of.choices, findings).map((id) => `${scene}/${id}`));
    if (!of.task) continue;
    const answer = answerOf(scene, of.task);
    items.push(...uniqueIds(of.task.items, findings).map((id) => `${answer}/${id}`));
  }
  const tasks = source.scenes.flatMap(({ value, of }) => (of.task ? [answerOf(value, of.task)] : []));
  return {
    findings,
    kinds,
    calendar: new Calendar(source.start.at, source.language, world.year, findings),
    people: new Set([...Object.keys(world.cast), ...keys(source.cast ?? [])]),
    places: new Set(Object.keys(world.places)),
    scenes,
    endings: keys(source.endings),
    choices: new Set(choices),
    looks: new Set(
      uniqueIds(
        source.scenes.flatMap(({ of }) => of.looks ?? []),
        findings,
      ),
    ),
    items: new Set(items),
    answers: new Set(tasks),
    promises: new Set(promisesOf(source)),
    truths: new Set(
      [source.truth?.start.value, ...keys(source.truth?.others ?? [])].filter((each) => each !== undefined),
    ),
    variables: collectVariables(source, findings),
    tables: collectTables(source),
    poles: collectPoles(source, findings),
  };
}

const reservedNames = new Set(['back', 'again', 'desk', 'done']);

/** Scenes and endings share one set of names, because `go` names either. */
function checkScenes(source: SourceScenario, findings: Findings): void {
  const extra = source.scenes[limits.scenes];
  if (extra) findings.add(tooMuch, extra.range, { what: 'scenes', most: limits.scenes });
  const scenes = keys(source.scenes);
  for (const ending of source.endings) {
    if (scenes.has(ending.value)) findings.add(duplicateKey, ending.range, { key: ending.value });
  }
  for (const each of [...source.scenes, ...source.endings]) {
    if (reservedNames.has(each.value)) findings.add(wrongType, each.range, { expected: 'id', found: each.value });
  }
}

/** The ids of a list; one that is no id or that stands twice is reported. */
function uniqueIds(items: readonly { readonly id: Located<string> }[] | undefined, findings: Findings): string[] {
  const seen = new Set<string>();
  for (const { id } of items ?? []) {
    if (!isId(id.value)) findings.add(wrongType, id.range, { expected: 'id', found: id.value.slice(0, 40) });
    if (seen.has(id.value)) findings.add(duplicateKey, id.range, { key: id.value });
    seen.add(id.value);
  }
  return [...seen];
}

function promisesOf(source: SourceScenario): string[] {
  return source.scenes.flatMap(({ of }) => {
    const acts = [...(of.choices ?? []), ...(of.choices ?? []).flatMap((choice) => choice.cases ?? []), of.task];
    return acts.flatMap((act) => (act?.promise ? [act.promise.id.value] : []));
  });
}

function collectVariables(source: SourceScenario, findings: Findings): ReadonlyMap<string, Variable> {
  const read = (source.variables ?? []).map((each) => readVariable(each.value, each.of, findings));
  return new Map(read.flatMap((variable) => (variable ? [[variable.id, variable] as const] : [])));
}

function collectTables(source: SourceScenario): ReadonlyMap<string, Table> {
  const tables = (source.tables ?? []).map(({ value, of }) => {
    const rows = of.rows.map((row) => ({ id: row.value, cells: row.of.split('|').map((cell) => cell.trim()) }));
    return [value, { columns: of.columns.map((column) => column.of), rows }] as const;
  });
  return new Map(tables);
}

function collectPoles(source: SourceScenario, findings: Findings): readonly Poles[] {
  const of = (written: typeof source.profile.dilemmas, all: ReadonlySet<string>): Poles[] =>
    (written ?? []).flatMap((each) => {
      const [first, second, third] = each.of;
      if (!known('dilemma', each.value, each.range, all, findings)) return [];
      if (!first || !second || third || first.value === second.value) {
        findings.add(wrongType, each.range, { expected: 'poles' });
        return [];
      }
      const own = dilemmas.find((dilemma) => dilemma.id === each.value)?.poles;
      if (own) knownOnly('pole', each.of, own, findings);
      return [{ id: each.value, poles: [first.value, second.value] as const }];
    });
  return [...of(source.profile.dilemmas, ids(dilemmas)), ...of(source.profile.challenges, ids(challenges))];
}

function checkStart(source: SourceScenario, names: Names): void {
  const { value: scene, range } = source.start.scene;
  if (names.scenes.has(scene)) return;
  const [first] = names.scenes;
  names.findings.add(missingStart, range, { scene, near: nearest(scene, names.scenes), first });
}

function compileDebrief(source: SourceScenario, names: Names): ScenarioData['debrief'] {
  const { fits, decided, luck, ask, internship } = source.debrief;
  const poles = names.poles.flatMap((axis) => axis.poles);
  const fitting = fits.filter((each) => known('pole', each.value, each.range, poles, names.findings));
  return {
    fits: Object.fromEntries(fitting.map((each) => [each.value, each.of])),
    luck: compileLines(luck, names),
    ask: ask ?? [],
    ...given({ decided, internship }),
  };
}

function compileTruth(source: SourceScenario): ScenarioData['truth'] {
  const { truth } = source;
  if (!truth) return undefined;
  return { start: truth.start.value, others: truth.others.map((other) => ({ id: other.value, text: other.of })) };
}

function compileCast(source: SourceScenario, world: World, findings: Findings): Readonly<Record<string, Person>> {
  const extra = source.cast?.[limits.ownCast];
  if (extra) findings.add(tooMuch, extra.range, { what: 'cast', most: limits.ownCast });
  const own = (source.cast ?? []).map(({ value, of }): [string, Person] => [
    value,
    {
      id: value,
      name: of.name,
      ...given({ age: of.age, role: of.role, place: of.place?.value, figure: of.figure?.value }),
    },
  ]);
  const colleagues = Object.entries(world.cast).map(([id, person]): [string, Person] => [
    id,
    { id, name: person.name, role: person.role, ...given({ age: person.age, place: person.place }) },
  ]);
  return Object.fromEntries([...colleagues, ...own]);
}

function compileResults(source: SourceScenario, names: Names): ScenarioData['results'] {
  const results = (source.results ?? []).filter((each) => checkCriterion(each, 'resultCriterion', names));
  return Object.fromEntries(
    results.map((each) => [each.value, each.of.map((one) => ({ ...whenOf(one.when, names), ...one.is }))]),
  );
}
