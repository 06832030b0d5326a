/**
 * Everything about a state that something may read further on, each with a number: sets of facts are the bits of a bigint.
 * A fact that nothing reads has no number, and two states that differ in nothing else are one.
 */
import type { Clock, Condition, Line, Scenario } from '../scenario/model.ts';
import { conditionsOf } from './all-conditions.ts';
import { momentsOf } from './moments.ts';

export type Fact =
  /** What was interrupted: something goes back to it. */
  | { readonly kind: 'back' }
  /** What nobody could know, where a way to go or a result depends on it. */
  | { readonly kind: 'truth' }
  /** The hour itself: something compares it with this moment. */
  | { readonly kind: 'moment'; readonly clock: Clock }
  | { readonly kind: 'chosen' | 'looked' | 'decided' | 'answered' | 'variable' | 'promise'; readonly id: string }
  | { readonly kind: 'kept' | 'stands'; readonly answer: string; readonly item: string };

export type FactSet = bigint;
export const none: FactSet = 0n;
export const without = (set: FactSet, gone: FactSet): FactSet => set & ~gone;
export const hasAny = (set: FactSet, some: FactSet): boolean => (set & some) !== 0n;

/** They come first in the list. */
const back: FactSet = 1n;
const truth: FactSet = 2n;

export interface Facts {
  readonly list: readonly Fact[];
  readonly back: FactSet;
  readonly truth: FactSet;
  /** The set of this one fact; empty where nothing ever reads it. */
  one(kind: Exclude<Fact['kind'], 'moment' | 'back' | 'truth'>, id: string): FactSet;
  /** That the hour is compared with this moment, which is one of `momentsOf`. */
  moment(clock: Clock): FactSet;
  /** The last moment in a set: from then on it is all the same how late it is. `undefined` where the set has none. */
  lastMoment(set: FactSet): Clock | undefined;
  /** Every fact about an answer: whether it was given, and its items. */
  answer(name: string): FactSet;
  reads(condition: Condition | undefined): FactSet;
}

/** Numbers every fact that the scenario can read. */
export function numberFacts(scenario: Scenario): Facts {
  const list: Fact[] = [{ kind: 'back' }, { kind: 'truth' }];
  const byName = new Map<string, FactSet>();
  const answers = new Map<string, FactSet>();
  const add = (name: string, fact: Fact): void => {
    if (byName.has(name)) return;
    const bit = 1n << BigInt(list.length);
    list.push(fact);
    byName.set(name, bit);
    const answer = 'answer' in fact ? fact.answer : fact.kind === 'answered' ? fact.id : undefined;
    if (answer !== undefined) answers.set(answer, (answers.get(answer) ?? none) | bit);
  };
  const moments = momentsOf(scenario);
  for (const clock of moments) add(`moment:${clock}`, { kind: 'moment', clock });
  for (const condition of conditionsOf(scenario)) addFacts(condition, scenario, add);
  for (const { id, looks } of Object.values(scenario.scenes)) {
    for (const look of looks) add(`looked:${look.id}`, { kind: 'looked', id: look.id });
    if (givesEvidence(scenario, id)) add(`decided:${id}`, { kind: 'decided', id });
  }
  const known = new Map<Condition, FactSet>();
  const one = (kind: string, id: string): FactSet => byName.get(`${kind}:${id}`) ?? none;
  const reads = (condition: Condition | undefined): FactSet => {
    if (condition === undefined) return none;
    const found = known.get(condition) ?? readBy(condition, scenario, one);
    known.set(condition, found);
    return found;
  };
  const moment = (clock: Clock): FactSet => one('moment', `${clock}`);
  const lastMoment = (set: FactSet): Clock | undefined => moments.findLast((clock) => hasAny(set, moment(clock)));
  const answer = (name: string): FactSet => answers.get(name) ?? none;
  return { list, back, truth, one, moment, lastMoment, answer, reads };
}

/** Whether some act of a scene names a criterion, so that it matters whether it was decided before. */
export function givesEvidence({ scenes }: Scenario, id: string): boolean {
  const { choices = [], task } = scenes[id] ?? {};
  const acts = choices.flatMap((choice) => [choice, ...(choice.cases ?? [])]);
  return [...acts.map(({ evidence }) => evidence), task?.base].some((each) => Object.keys(each ?? {}).length > 0);
}

function addFacts(condition: Condition, scenario: Scenario, add: (name: string, fact: Fact) => void): void {
  for (const [kind, id] of factsIn(condition, scenario)) {
    const [answer = '', item = ''] = id.split('/');
    if (kind === 'kept' || kind === 'stands') {
      add(`answered:${answer}`, { kind: 'answered', id: answer });
      add(`${kind}:${id}`, { kind, answer, item });
    } else add(`${kind}:${id}`, { kind, id });
  }
}

type NamedKind = 'chosen' | 'looked' | 'kept' | 'stands' | 'variable' | 'promise';

function factsIn(condition: Condition, scenario: Scenario): readonly (readonly [NamedKind, string])[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => factsIn(part, scenario));
    case 'not':
      return factsIn(condition.of, scenario);
    case 'chosen':
    case 'looked':
    case 'kept':
    case 'stands':
      return condition.of.map((id) => [condition.op, id] as const);
    case 'variable':
      return [['variable', condition.id]];
    case 'promise':
      return [['promise', condition.id]];
    case 'promises':
      return promiseIds(scenario).map((id) => ['promise', id] as const);
    default:
      return [];
  }
}

function readBy(condition: Condition, scenario: Scenario, one: (kind: string, id: string) => FactSet): FactSet {
  const named = factsIn(condition, scenario).reduce((set, [kind, id]) => set | one(kind, id), none);
  return mentionsTruth(condition) ? named | truth : named;
}

export function mentionsTruth(condition: Condition): boolean {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.some(mentionsTruth);
  return condition.op === 'not' ? mentionsTruth(condition.of) : condition.op === 'truth';
}

const promisesKnown = new WeakMap<Scenario['scenes'], readonly string[]>();

/** Every promise that some act can make, in the file's order. */
export function promiseIds({ scenes }: Scenario): readonly string[] {
  const known = promisesKnown.get(scenes);
  if (known !== undefined) return known;
  const made = Object.values(scenes).flatMap(({ choices, task }) => {
    const acts = choices.flatMap((choice) => [choice, ...(choice.cases ?? [])]);
    return [...acts, ...(task ? [task] : [])].flatMap(({ promise }) => promise?.id ?? []);
  });
  const ids = [...new Set(made)];
  promisesKnown.set(scenes, ids);
  return ids;
}

/** The items of an answer that conditions outside its task read: what tells its outcome classes apart. */
export function itemsRead(facts: Facts, answer: string): ReadonlySet<string> {
  const items = facts.list.flatMap((fact) => ('answer' in fact && fact.answer === answer ? [fact.item] : []));
  return new Set(items);
}

/** Conditions of lines change no way to go, so a truth that they read is looked at in all its values on the spot. */
export const readsOfLines = (facts: Facts, lines: readonly Line[], itemsOf: (answer: string) => FactSet): FactSet =>
  without(
    lines.reduce((set, line) => set | readsOfLine(facts, line, itemsOf), none),
    facts.truth,
  );

function readsOfLine(facts: Facts, line: Line, itemsOf: (answer: string) => FactSet): FactSet {
  const own = facts.reads(line.when);
  if (line.kind === 'one-of') return own | readsOfLines(facts, line.lines, itemsOf);
  return line.kind === 'document' && line.show !== undefined ? own | itemsOf(line.show) : own;
}
