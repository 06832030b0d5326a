import type { Findings } from '../diagnostics/diagnostic.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import type { Condition, PromiseStatus, Range, TaskItem, Value, Variable } from '../model.ts';
import type { Entry, Located, SourceNode } from '../source/node.ts';
import type { AtomValue, TaskKind } from '../tasks/kind.ts';
import { known, knownOnly, type Names } from './names.ts';

const statuses: ReadonlySet<string> = new Set<PromiseStatus>(['open', 'kept', 'broken']);

/** What reads one key of a condition. Undefined where it reported a problem. */
type Reader = (entry: Entry, names: Names) => Condition | undefined;

/** A condition on the state. A map means that all its keys hold. Undefined after a reported problem. */
export const readCondition = (node: SourceNode, names: Names): Condition | undefined => read(node, names, readFact);

/** A condition on an answer, in the words of its kind of task. */
export function readAtoms(
  node: SourceNode,
  names: Names,
  kind: TaskKind,
  items: readonly TaskItem[],
): Condition | undefined {
  return read(node, names, (entry) => readAtom(entry, names.findings, kind, items));
}

function read(node: SourceNode, names: Names, leaf: Reader): Condition | undefined {
  if (node.kind !== 'map' || node.entries.length === 0) {
    names.findings.add(wrongType, node.range, { expected: 'condition' });
    return undefined;
  }
  const parts = node.entries.map((entry) => readKey(entry, names, leaf));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const [only] = parts;
  return parts.length === 1 ? only : { op: 'all', of: parts };
}

function readKey(entry: Entry, names: Names, leaf: Reader): Condition | undefined {
  if (entry.key === 'not') {
    const inner = read(entry.value, names, leaf);
    return inner && { op: 'not', of: inner };
  }
  if (entry.key !== 'all' && entry.key !== 'any') return leaf(entry, names);
  if (entry.value.kind !== 'list') {
    names.findings.add(wrongType, entry.value.range, { expected: 'list' });
    return undefined;
  }
  const parts = entry.value.items.map((item) => read(item, names, leaf));
  return parts.every((part) => part !== undefined) ? { op: entry.key, of: parts } : undefined;
}

/** One word or a list of words. */
function words(node: SourceNode, findings: Findings): readonly Located<string>[] | undefined {
  const nodes = node.kind === 'list' ? node.items : [node];
  const found = nodes.flatMap((each) =>
    each.kind === 'scalar' ? [{ value: each.text.trim(), range: each.range }] : [],
  );
  if (found.length === nodes.length && found.length > 0) return found;
  findings.add(wrongType, node.range, { expected: 'list' });
  return undefined;
}

const factNames = {
  chosen: { kind: 'choice', among: (names: Names) => names.choices },
  looked: { kind: 'look', among: (names: Names) => names.looks },
  kept: { kind: 'item', among: (names: Names) => names.items },
  stands: { kind: 'item', among: (names: Names) => names.items },
} as const;

const isFact = (key: string): key is keyof typeof factNames => Object.hasOwn(factNames, key);

const readFact: Reader = (entry, names) => {
  if (isFact(entry.key)) {
    const { kind, among } = factNames[entry.key];
    const found = words(entry.value, names.findings);
    return found && { op: entry.key, of: knownOnly(kind, found, among(names), names.findings) };
  }
  if (entry.key === 'truth') {
    const found = words(entry.value, names.findings);
    return found && { op: 'truth', is: knownOnly('truth', found, names.truths, names.findings) };
  }
  if (entry.key.startsWith('promise.')) return readPromise(entry, names);
  if (entry.key.startsWith('promises.')) return readPromiseCount(entry, names);
  return readVariable(entry, names);
};

function readPromise(entry: Entry, names: Names): Condition | undefined {
  const id = entry.key.slice('promise.'.length);
  known('promise', id, entry.keyRange, names.promises, names.findings);
  const found = words(entry.value, names.findings);
  if (!found) return undefined;
  const is = knownOnly('value', found, statuses, names.findings) as PromiseStatus[];
  return { op: 'promise', id, is };
}

function readPromiseCount(entry: Entry, names: Names): Condition | undefined {
  const status = entry.key.slice('promises.'.length) as PromiseStatus;
  if (!known('value', status, entry.keyRange, statuses, names.findings)) return undefined;
  const range = readRange(entry.value, names.findings);
  return range && { op: 'promises', status, in: range };
}

function readVariable(entry: Entry, names: Names): Condition | undefined {
  const variable = names.variables.get(entry.key);
  if (!variable) {
    const facts = [...Object.keys(factNames), 'truth', 'all', 'any', 'not'];
    known('fact', entry.key, entry.keyRange, new Set([...facts, ...names.variables.keys()]), names.findings);
    return undefined;
  }
  if (variable.type === 'number' && entry.value.kind === 'scalar') {
    const range = readRange(entry.value, names.findings);
    return range && { op: 'variable', id: variable.id, in: range };
  }
  const found = words(entry.value, names.findings);
  const is = found?.map((each) => readValue(variable, each, names.findings));
  return is?.every((value) => value !== undefined) ? { op: 'variable', id: variable.id, is } : undefined;
}

/** A value that this variable can have; what it cannot have is reported. */
export function readValue(variable: Variable, written: Located<string>, findings: Findings): Value | undefined {
  const { value, range } = written;
  if (variable.type === 'boolean') {
    if (value === 'true' || value === 'false') return value === 'true';
    findings.add(wrongType, range, { expected: 'flag', found: value });
    return undefined;
  }
  if (variable.type === 'word') return known('value', value, range, wordsOf(variable), findings) ? value : undefined;
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  findings.add(wrongType, range, { expected: 'whole', found: value });
  return undefined;
}

const wordSets = new WeakMap<Variable, ReadonlySet<string>>();

/** The words of a variable, gathered once: a file can have very many of them, and conditions on each. */
function wordsOf(variable: Extract<Variable, { readonly type: 'word' }>): ReadonlySet<string> {
  const set = wordSets.get(variable) ?? new Set(variable.values);
  wordSets.set(variable, set);
  return set;
}

const bounds: readonly (readonly [RegExp, (first: number, second: number) => Range])[] = [
  [/^(-?\d{1,9})$/, (is) => ({ min: is, max: is })],
  [/^at least (-?\d{1,9})$/, (min) => ({ min })],
  [/^at most (-?\d{1,9})$/, (max) => ({ max })],
  [/^under (-?\d{1,9})$/, (above) => ({ max: above - 1 })],
  [/^over (-?\d{1,9})$/, (below) => ({ min: below + 1 })],
  [/^(-?\d{1,9}) to (-?\d{1,9})$/, (min, max) => ({ min, max })],
];

function parseRange(written: string): Range | undefined {
  for (const [pattern, make] of bounds) {
    const match = pattern.exec(written.trim());
    if (match) return make(Number(match[1]), Number(match[2]));
  }
  return undefined;
}

function readRange(node: SourceNode, findings: Findings): Range | undefined {
  const range = node.kind === 'scalar' ? parseRange(node.text) : undefined;
  if (!range) {
    const found = node.kind === 'scalar' ? { found: node.text.slice(0, 40) } : {};
    findings.add(wrongType, node.range, { expected: 'number', ...found });
  }
  return range;
}

function readAtom(entry: Entry, findings: Findings, kind: TaskKind, items: readonly TaskItem[]): Condition | undefined {
  const found = words(entry.value, findings);
  if (!found) return undefined;
  const range = entry.value.kind === 'scalar' ? parseRange(entry.value.text) : undefined;
  const value: AtomValue = range ? { range } : { words: found.map((each) => each.value) };
  const atom = kind.readAtom(entry.key, value, { items });
  if (!('problem' in atom)) return atom;
  if (atom.problem === 'unknown-key') known('fact', entry.key, entry.keyRange, new Set(atom.known), findings);
  else if (atom.problem === 'unknown-name') {
    const where = found.find((each) => each.value === atom.name)?.range ?? entry.value.range;
    known('item', atom.name, where, new Set(atom.known), findings);
  } else findings.add(wrongType, entry.value.range, { expected: atom.expected === 'range' ? 'number' : 'list' });
  return undefined;
}
