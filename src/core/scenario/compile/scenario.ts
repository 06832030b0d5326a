import type { CompetencyId, TaskId } from '../../profile/structure.ts';
import { competencies, coreTasks } from '../../profile/structure.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { missingKey } from '../diagnostics/missing-key.ts';
import { missingStart } from '../diagnostics/missing-start.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { limits } from '../limits.ts';
import type { Person, ScenarioData } from '../model.ts';
import type { SourceScenario } from '../schema/scenario.ts';
import type { TaskKinds } from '../tasks/kind.ts';
import type { World } from '../world.ts';
import { checkCriterion } from './acts.ts';
import { collectNames } from './collect-names.ts';
import { compileLines, given, whenOf } from './lines.ts';
import { known, knownOnly, type Names } from './names.ts';
import { compileEnding, compileScene } from './scenes.ts';

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
  const endings = source.endings.map((each) => [each.value, compileEnding(each, each.of, names)] as const);
  const { teacher } = source;
  checkCast(source, names);
  return {
    id: source.id.value,
    language: source.language,
    title: source.title,
    summary: source.summary,
    minutes: source.minutes,
    dated: names.calendar.dated,
    profile: {
      tasks: knownOnly('task', source.profile.tasks, taskIds, findings) as TaskId[],
      poles: [...names.poles].map(([id, poles]) => ({ id, poles })),
      targets: knownOnly('competency', source.profile.targets, competencyIds, findings) as CompetencyId[],
    },
    ...(teacher ? { teacher: { ...given(withoutRange(teacher)), discuss: teacher.discuss ?? [] } } : {}),
    debrief: compileDebrief(source, names),
    start: { scene: source.start.scene.value, at: names.calendar.start },
    ...given({ truth: compileTruth(source) }),
    ...told(source, world),
    variables: [...names.variables.values()],
    scenes: Object.fromEntries(scenes),
    endings: Object.fromEntries(endings),
    results: compileResults(source, names),
  };
}

const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map((item) => item.id));
const taskIds = ids(coreTasks);
const competencyIds = ids(competencies);

function withoutRange<T extends { readonly range: unknown }>({ range: _, ...rest }: T): Omit<T, 'range'> {
  return rest;
}

function checkStart(source: SourceScenario, names: Names): void {
  const { value: scene, range } = source.start.scene;
  if (names.scenes.has(scene)) return;
  const [first] = names.scenes;
  names.findings.add(missingStart, range, { scene, near: names.findings.nearest(scene, names.scenes), first });
}

const fitsAbout = { nl: 'Zeg wanneer deze pool beter past.', en: 'Say when this pole fits better.' };

function compileDebrief(source: SourceScenario, names: Names): ScenarioData['debrief'] {
  const { fits, decided, luck, ask, internship, range } = source.debrief;
  const poles = new Set([...names.poles.values()].flat().filter((pole) => pole !== ''));
  const fitting = fits.filter((each) => known('pole', each.value, each.range, poles, names.findings));
  for (const pole of poles) {
    if (fits.some((each) => each.value === pole)) continue;
    names.findings.add(missingKey, fits[0]?.range ?? range, { key: pole, about: fitsAbout });
  }
  return {
    fits: Object.fromEntries(fitting.map((each) => [each.value, each.of])),
    luck: compileLines(luck, names),
    ask: ask ?? [],
    ...given({ decided, internship }),
  };
}

function compileTruth({ truth }: SourceScenario): ScenarioData['truth'] {
  if (!truth) return undefined;
  return { start: truth.start.value, others: truth.others.map((other) => ({ id: other.value, text: other.of })) };
}

/** A scenario that was compiled before, with the names that people and places have in the world of another language. */
export const inLanguageOf = <Data extends Pick<ScenarioData, 'cast' | 'places'>>(
  data: Data,
  source: SourceScenario,
  world: World,
): Data => ({ ...data, ...told(source, world) });

const told = (source: SourceScenario, world: World): Pick<ScenarioData, 'cast' | 'places'> => ({
  cast: castOf(source, world),
  places: Object.fromEntries(Object.entries(world.places).map(([id, place]) => [id, place.name])),
});

function checkCast({ cast = [] }: SourceScenario, names: Names): void {
  const extra = cast[limits.ownCast];
  if (extra) names.findings.add(tooMuch, extra.range, { what: 'cast', most: limits.ownCast });
  for (const { place } of cast.map(({ of }) => of)) {
    if (place) known('place', place.value, place.range, names.places, names.findings);
  }
}

function castOf({ cast = [] }: SourceScenario, world: World): Readonly<Record<string, Person>> {
  const own = cast.map(({ value, of }): [string, Person] => {
    const more = given({ age: of.age, role: of.role, place: of.place?.value, figure: of.figure?.value });
    return [value, { id: value, name: of.name, ...more }];
  });
  const colleagues = Object.entries(world.cast).map(([id, { name, role, age, place }]): [string, Person] => [
    id,
    { id, name, role, ...given({ age, place }) },
  ]);
  return Object.fromEntries([...colleagues, ...own]);
}

function compileResults(source: SourceScenario, names: Names): ScenarioData['results'] {
  const results = (source.results ?? []).filter((each) => checkCriterion(each, 'resultCriterion', names));
  return Object.fromEntries(
    results.map((each) => [each.value, each.of.map((one) => ({ ...whenOf(one.when, names), ...one.is }))]),
  );
}
