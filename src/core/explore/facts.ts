/**
 * Everything about a state that something may read further on, each with a number: sets of facts are the bits of a bigint.
 * A fact that nothing reads has no number, and two states that differ in nothing else are one.
 */
import type { Condition, Line, Scenario } from '../scenario/model.ts';
import { conditionsOf } from './all-conditions.ts';

export type Fact =
  /** The hour itself: something compares with it. */
  | { readonly kind: 'clock' }
  /** What was interrupted: something goes back to it. */
  | { readonly kind: 'back' }
  /** What nobody could know, where a way to go or a result depends on it. */
  | { readonly kind: 'truth' }
  | { readonly kind: 'chosen' | 'looked' | 'decided' | 'answered' | 'variable' | 'promise'; readonly id: string }
  | { readonly kind: 'kept' | 'stands'; readonly answer: string; readonly item: string };

export type FactSet = bigint;
export const none: FactSet = 0n;
export const without = (set: FactSet, gone: FactSet): FactSet => set & ~gone;
export const hasAny = (set: FactSet, some: FactSet): boolean => (set & some) !== 0n;

export interface Facts {
  readonly list: readonly Fact[];
  readonly clock: FactSet;
  readonly back: FactSet;
  readonly truth: FactSet;
  /** The set of this one fact; empty where nothing ever reads it. */
  one(kind: Exclude<Fact['kind'], 'clock' | 'back' | 'truth'>, id: string): FactSet;
  /** Every fact about an answer: whether it was given, and its items. */
  answer(name: string): FactSet;
  reads(condition: Condition | undefined): FactSet;
}

/** Numbers every fact that the scenario can read. */
export function numberFacts(scenario: Scenario): Facts {
  const list: Fact[] = [{ kind: 'clock' }, { kind: 'back' }, { kind: 'truth' }];
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
  return { list, clock: 1n, back: 2n, truth: 4n, one, answer: (name) => answers.get(name) ?? none, reads };
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
  return mentionsTruth(condition) ? named | 4n : named;
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
