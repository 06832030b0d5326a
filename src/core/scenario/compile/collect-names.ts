import { challenges, dilemmas } from '../../profile/structure.ts';
import { isId } from '../../shared/ids.ts';
import type { Findings } from '../diagnostics/diagnostic.ts';
import { duplicateKey } from '../diagnostics/duplicate-key.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import { limits } from '../limits.ts';
import type { Poles, Table, Variable } from '../model.ts';
import type { SourceScenario } from '../schema/scenario.ts';
import type { Located } from '../source/node.ts';
import type { TaskKinds } from '../tasks/kind.ts';
import type { World } from '../world.ts';
import { Calendar } from './calendar.ts';
import { known, knownOnly, type Names } from './names.ts';
import { answerOf } from './tasks.ts';
import { readVariable } from './variables.ts';

/** Gathers every name that a scenario gives, and reports those that are given twice or that cannot be a name. */
export function collectNames(source: SourceScenario, world: World, kinds: TaskKinds, findings: Findings): Names {
  checkScenes(source, findings);
  const variables = collectVariables(source, findings);
  const tasks = source.scenes.flatMap(({ value, of }) => (of.task ? [{ answer: answerOf(value, of.task), of }] : []));
  const looks = source.scenes.flatMap(({ of }) => of.looks ?? []);
  return {
    findings,
    kinds,
    calendar: new Calendar(source.start.at, source.language, world.year, findings),
    people: new Set([...Object.keys(world.cast), ...keys(source.cast ?? [])]),
    places: new Set(Object.keys(world.places)),
    scenes: keys(source.scenes),
    endings: keys(source.endings),
    ways: new Set([...keys(source.scenes), ...keys(source.endings), 'back', 'again']),
    choices: new Set(
      source.scenes.flatMap(({ value, of }) =>
        uniqueIds((of.choices ?? []).map(idOf), findings).map((id) => `${value}/${id}`),
      ),
    ),
    looks: new Set(uniqueIds(looks.map(idOf), findings)),
    items: new Set(
      tasks.flatMap(({ answer, of }) =>
        uniqueIds((of.task?.items ?? []).map(idOf), findings).map((id) => `${answer.value}/${id}`),
      ),
    ),
    answers: new Set(
      uniqueIds(
        tasks.map(({ answer }) => answer),
        findings,
      ),
    ),
    promises: collectPromises(source, findings),
    truths: new Set(collectTruths(source, findings)),
    variables,
    numbers: new Set([...variables.values()].filter((variable) => variable.type === 'number').map(({ id }) => id)),
    tables: collectTables(source, findings),
    poles: collectPoles(source, findings),
  };
}

const keys = (items: readonly Located<string>[]): Set<string> => new Set(items.map((item) => item.value));
const idOf = (item: { readonly id: Located<string> }): Located<string> => item.id;

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

function checkId(id: Located<string>, findings: Findings): void {
  if (!isId(id.value)) findings.add(wrongType, id.range, { expected: 'id', found: id.value.slice(0, 40) });
}

/** Names of which each is given once; one that is no id or that stands twice is reported. */
function uniqueIds(ids: readonly Located<string>[], findings: Findings): string[] {
  const seen = new Set<string>();
  for (const id of ids) {
    checkId(id, findings);
    if (seen.has(id.value)) findings.add(duplicateKey, id.range, { key: id.value });
    seen.add(id.value);
  }
  return [...seen];
}

/** Several acts may make the same promise. */
function collectPromises(source: SourceScenario, findings: Findings): Set<string> {
  const promises = source.scenes.flatMap(({ of }) => {
    const acts = [...(of.choices ?? []), ...(of.choices ?? []).flatMap((choice) => choice.cases ?? []), of.task];
    return acts.flatMap((act) => (act?.promise ? [act.promise.id] : []));
  });
  for (const id of promises) checkId(id, findings);
  return keys(promises);
}

function collectTruths({ truth }: SourceScenario, findings: Findings): string[] {
  return truth ? uniqueIds([truth.start, ...truth.others], findings) : [];
}

function collectVariables(source: SourceScenario, findings: Findings): ReadonlyMap<string, Variable> {
  return new Map((source.variables ?? []).map((each) => [each.value, readVariable(each.value, each.of, findings)]));
}

/** Tables with, in every row, its name and one cell for each column. */
function collectTables(source: SourceScenario, findings: Findings): ReadonlyMap<string, Table> {
  const tables = (source.tables ?? []).map(({ value, of }) => {
    const rows = of.rows.map((row) => {
      const cells = row.of.split('|').map((cell) => cell.trim());
      if (cells.length !== of.columns.length + 1) findings.add(wrongType, row.range, { expected: 'row' });
      return { id: row.value, cells };
    });
    return [value, { columns: of.columns.map((column) => column.of), rows }] as const;
  });
  return new Map(tables);
}

const dilemmaPoles: ReadonlyMap<string, Poles['poles']> = new Map(dilemmas.map(({ id, poles }) => [id, poles]));
const challengePoles: ReadonlyMap<string, undefined> = new Map(challenges.map(({ id }) => [id, undefined]));

/**
 * The profile names the poles of a dilemma; a challenge has none there, so that the file names them. What is wrong is
 * reported and mended, so that the rest of the file is read as it was meant.
 */
function collectPoles(source: SourceScenario, findings: Findings): ReadonlyMap<string, Poles['poles']> {
  const { dilemmas: written = [], challenges: others = [] } = source.profile;
  return new Map([
    ...written.map((each) => [each.value, readPoles(each, dilemmaPoles, findings)] as const),
    ...others.map((each) => [each.value, readPoles(each, challengePoles, findings)] as const),
  ]);
}

type SourcePoles = NonNullable<SourceScenario['profile']['dilemmas']>[number];

function readPoles(
  written: SourcePoles,
  profile: ReadonlyMap<string, Poles['poles'] | undefined>,
  findings: Findings,
): Poles['poles'] {
  const [first, second, third] = written.of;
  known('dilemma', written.value, written.range, profile, findings);
  const poles = profile.get(written.value);
  if (poles) knownOnly('pole', written.of, new Set(poles), findings);
  if (!first || !second || third || first.value === second.value) {
    findings.add(wrongType, written.range, { expected: 'poles' });
  }
  const [one, other] = [first?.value ?? '', second?.value ?? ''];
  return poles && !(poles.includes(one) && poles.includes(other)) ? poles : [one, other];
}
