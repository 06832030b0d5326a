import { criteria, isProcess, isResult } from '../../profile/structure.ts';
import { brokenLink } from '../diagnostics/broken-link.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import { limits } from '../limits.ts';
import type {
  ActParts,
  ConditionalEffects,
  Effects,
  EvidenceByCriterion,
  Go,
  Later,
  PromiseMade,
  Value,
} from '../model.ts';
import type { conditionalEffects, effects, evidence, laterThing, promise } from '../schema/act.ts';
import { onlyKeys } from '../schema/fields.ts';
import type { SourceLine } from '../schema/lines.ts';
import type { Shape } from '../schema/shape.ts';
import { child, type Located, type SourceNode, type SourceRange } from '../source/node.ts';
import { readValue } from './conditions.ts';
import { compileLines, given, whenOf } from './lines.ts';
import { known, knownOnly, type Names } from './names.ts';

type ReadBy<S> = S extends Shape<infer T> ? T : never;
type SourceEffects = ReadBy<typeof effects>;
type SourceConditional = ReadBy<typeof conditionalEffects>;
type SourceLater = ReadBy<typeof laterThing>;
type SourcePromise = ReadBy<typeof promise>;
type SourceEvidence = ReadBy<typeof evidence>;
type SourceLeans = readonly (Located<string> & { readonly of: Located<string> })[];

const record = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> | undefined =>
  entries.length > 0 ? Object.fromEntries(entries) : undefined;

export function compileEffects(source: Partial<Omit<SourceEffects, 'range'>>, names: Names): Effects {
  const { findings } = names;
  const items = (written: readonly Located<string>[] | undefined) =>
    written && knownOnly('item', written, names.items, findings);
  if (source.keeps) known('promise', source.keeps.value, source.keeps.range, names.promises, findings);
  return given({
    set: source.set && record(source.set.flatMap((each) => settingOf(each, names))),
    add: source.add && record(source.add.flatMap((each) => additionOf(each, names))),
    strikes: items(source.strikes),
    writes: items(source.writes),
    keeps: source.keeps?.value,
  });
}

function settingOf(each: Located<string> & { readonly of: SourceNode }, names: Names): [string, Value][] {
  if (!known('variable', each.value, each.range, names.variables, names.findings)) return [];
  const variable = names.variables.get(each.value);
  if (!variable || each.of.kind !== 'scalar') {
    names.findings.add(wrongType, each.of.range, { expected: 'text' });
    return [];
  }
  const value = readValue(variable, { value: each.of.text.trim(), range: each.of.range }, names.findings);
  return value === undefined ? [] : [[each.value, value]];
}

function additionOf(each: Located<string> & { readonly of: number }, names: Names): [string, number][] {
  return known('number', each.value, each.range, names.numbers, names.findings) ? [[each.value, each.of]] : [];
}

export const compileConditional = (source: SourceConditional, names: Names): ConditionalEffects => ({
  ...whenOf(source.when, names),
  ...compileEffects(source, names),
});

function compileLater(source: SourceLater, names: Names): Later {
  if ((source.at === undefined) === (source.in === undefined)) {
    names.findings.add(wrongType, source.range, { expected: 'when' });
  }
  if (source.scene) checkScene(source.scene, names);
  return {
    ...given({ at: source.at && names.calendar.read(source.at), in: source.in, scene: source.scene?.value }),
    ...whenOf(source.when, names),
    ...compileEffects(source, names),
  };
}

function checkScene(scene: Located<string>, names: Names): void {
  if (names.scenes.has(scene.value)) return;
  names.findings.add(brokenLink, scene.range, {
    to: scene.value,
    near: names.findings.nearest(scene.value, names.scenes),
  });
}

function compilePromise(source: SourcePromise, names: Names): PromiseMade {
  if ((source.before === undefined) === (source.in === undefined)) {
    names.findings.add(wrongType, source.range, { expected: 'when' });
  }
  known('person', source.to.value, source.to.range, names.people, names.findings);
  const before = source.before && names.calendar.read(source.before);
  return { id: source.id.value, to: source.to.value, ...given({ before, in: source.in }) };
}

/** Process criteria with their points; at most three an option. */
export function compileEvidence(source: SourceEvidence, names: Names): EvidenceByCriterion {
  const extra = source[limits.criteriaPerOption];
  if (extra) names.findings.add(tooMuch, extra.range, { what: 'criteria', most: limits.criteriaPerOption });
  return Object.fromEntries(
    source.filter((each) => checkCriterion(each, 'processCriterion', names)).map((each) => [each.value, each.of]),
  );
}

export function checkCriterion(
  written: Located<string>,
  kind: 'processCriterion' | 'resultCriterion',
  names: Names,
): boolean {
  return known(kind, written.value, written.range, criteriaOf[kind], names.findings);
}

const criteriaOf = {
  processCriterion: new Set<string>(criteria.filter(isProcess)),
  resultCriterion: new Set<string>(criteria.filter(isResult)),
} as const;

export function compileLeans(source: SourceLeans, names: Names): Readonly<Record<string, string>> | undefined {
  const leans = source.flatMap((each): [string, string][] => {
    if (!known('dilemma', each.value, each.range, names.poles, names.findings)) return [];
    const poles = new Set(names.poles.get(each.value));
    return known('pole', each.of.value, each.of.range, poles, names.findings) ? [[each.value, each.of.value]] : [];
  });
  return record(leans);
}

interface SourceParts extends Partial<Omit<SourceEffects, 'range'>> {
  readonly takes?: number | undefined;
  readonly leans?: SourceLeans | undefined;
  readonly unlawful?: boolean | undefined;
  readonly evidence?: SourceEvidence | undefined;
  readonly reply?: readonly SourceLine[] | undefined;
  readonly later?: readonly SourceLater[] | undefined;
  readonly promise?: SourcePromise | undefined;
}

/** What a choice, a case and a task have in common, save its text and where it goes. */
export function compileParts(source: SourceParts, names: Names): Omit<ActParts, 'text' | 'go'> {
  return {
    ...given({
      takes: source.takes,
      leans: source.leans && compileLeans(source.leans, names),
      evidence: source.evidence && compileEvidence(source.evidence, names),
      unlawful: source.unlawful,
      reply: source.reply && compileLines(source.reply, names),
      later: source.later?.map((each) => compileLater(each, names)),
      promise: source.promise && compilePromise(source.promise, names),
    }),
    ...compileEffects(source, names),
  };
}

/** Reads where an act goes. A link to nothing is reported, and goes to an ending without a name. */
export function compileGo(node: SourceNode, names: Names): Go {
  if (node.kind === 'scalar') return goTo(node.text.trim(), node.range, names);
  if (node.kind === 'map' || node.items.length === 0) {
    names.findings.add(wrongType, node.range, { expected: 'go' });
    return nowhere;
  }
  const cases = node.items.map((item) => {
    if (item.kind === 'map') onlyKeys(item, ['when', 'to'], names.findings);
    const to = child(item, 'to');
    if (to?.kind === 'scalar')
      return { ...whenOf(child(item, 'when'), names), go: goTo(to.text.trim(), to.range, names) };
    names.findings.add(wrongType, item.range, { expected: 'go' });
    return { go: nowhere };
  });
  return { to: 'cases', cases };
}

const nowhere: Go = { to: 'ending', id: '' };

function goTo(name: string, range: SourceRange, names: Names): Go {
  if (name === 'back' || name === 'again') return { to: name };
  if (names.scenes.has(name)) return { to: 'scene', id: name };
  if (names.endings.has(name)) return { to: 'ending', id: name };
  const near = names.findings.nearest(name, names.ways);
  names.findings.add(brokenLink, range, { to: name.slice(0, 60), near });
  return nowhere;
}
