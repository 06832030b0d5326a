/**
 * `mark`: which of these items stay? An answer is the set of the items that are kept, written as a list of ids in the order
 * of the task; none at all is an answer too. Its facts: `kept` (one of these items is) and `count` (how many are).
 */
import { seeded } from '../../shared/random.ts';
import type { Task, TaskItem } from '../model.ts';
import { isWithin } from '../range.ts';
import { atomsOf } from './atoms.ts';
import type { Atom, AtomProblem, AtomValue, OutcomeClass, Response, TaskKind } from './kind.ts';

/** Up to so many items that anything reads, classes are found by trying every set of them: 16,384 sets. */
const mostTried = 14;
/** Beyond that they are drawn from so many answers. */
const drawn = 4_096;

const offeredIds = ({ items }: Pick<Task, 'items'>): readonly string[] =>
  items.filter(({ offered }) => offered).map(({ id }) => id);

const idsIn = (response: Response): readonly string[] =>
  Array.isArray(response) ? (response as readonly string[]) : [];

function readResponse(task: Task, value: unknown): Response | undefined {
  if (!Array.isArray(value)) return undefined;
  const given = new Set<unknown>(value);
  const kept = offeredIds(task).filter((id) => given.has(id));
  return kept.length === value.length ? kept : undefined;
}

const atomReaders = new Map<string, (value: AtomValue, items: readonly TaskItem[]) => Atom | AtomProblem>([
  ['kept', readKept],
  ['count', readCount],
]);

function readKept(value: AtomValue, items: readonly TaskItem[]): Atom | AtomProblem {
  if (!('words' in value)) return { problem: 'wrong-type', expected: 'words' };
  const known = items.map(({ id }) => id);
  const name = value.words.find((word) => !known.includes(word));
  if (name !== undefined) return { problem: 'unknown-name', name, known };
  return { op: 'atom', key: 'kept', is: value.words };
}

/** A range, or one whole number as a word. */
function readCount(value: AtomValue): Atom | AtomProblem {
  if ('range' in value) return { op: 'atom', key: 'count', is: value.range };
  const [word = '', ...more] = value.words;
  if (more.length > 0 || !/^\d+$/.test(word)) return { problem: 'wrong-type', expected: 'range' };
  return { op: 'atom', key: 'count', is: { min: Number(word), max: Number(word) } };
}

function readAtom(key: string, value: AtomValue, { items }: Pick<Task, 'items'>): Atom | AtomProblem {
  const read = atomReaders.get(key);
  return read === undefined ? { problem: 'unknown-key', known: [...atomReaders.keys()] } : read(value, items);
}

const isWords = (is: Atom['is']): is is readonly string[] => Array.isArray(is);

function holds({ key, is }: Atom, _: Task, response: Response): boolean {
  const kept = idsIn(response);
  if (key === 'kept') return isWords(is) && is.some((id) => kept.includes(id));
  if (key === 'count') return !isWords(is) && isWithin(kept.length, is);
  return false;
}

function sample(task: Task, random: { fraction(): number }): Response {
  return offeredIds(task).filter(() => random.fraction() < 0.5);
}

/** The facts that anything reads, each once, by the name that it has in a class's key. */
function factsRead(task: Task, read: ReadonlySet<string>): readonly (readonly [string, Atom])[] {
  const outside = offeredIds(task)
    .filter((id) => read.has(id))
    .map((id): Atom => ({ op: 'atom', key: 'kept', is: [id] }));
  const facts = new Map([...task.rules.flatMap(atomsOf), ...outside].map((atom) => [nameOf(atom), atom]));
  return [...facts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function nameOf({ key, is }: Atom): string {
  return `${key}:${isWords(is) ? [...new Set(is)].sort().join(',') : `${is.min ?? ''}-${is.max ?? ''}`}`;
}

/**
 * Every vector of facts that some answer reaches. Items that nothing reads matter only by their number, so every set of the
 * items that are read is tried with every number of the others. That is exact up to 14 items that are read; with more, the
 * classes are those of 4,096 answers drawn with a fixed seed, and a rare one may be missing.
 *
 * A key names the facts that hold, joined by `+`: `kept:dicht+kept:nat,regulier`. A witness keeps as little as it can.
 */
function classes(task: Task, read: ReadonlySet<string>): readonly OutcomeClass[] {
  const facts = factsRead(task, read);
  const found = new Map<string, OutcomeClass>();
  for (const witness of answersToTry(task, facts)) {
    const holding = facts.filter(([, atom]) => holds(atom, task, witness)).map(([name]) => name);
    const key = holding.join('+');
    if (!found.has(key)) found.set(key, { key, witness });
  }
  return [...found.values()];
}

function* answersToTry(task: Task, facts: readonly (readonly [string, Atom])[]): Generator<Response> {
  const offered = offeredIds(task);
  const named = new Set(facts.flatMap(([, { is }]) => (isWords(is) ? is : [])));
  const mentioned = offered.filter((id) => named.has(id));
  if (mentioned.length > mostTried) {
    const random = seeded(`mark/${offered.join('/')}`);
    for (let draw = 0; draw < drawn; draw += 1) yield sample(task, random);
    return;
  }
  const others = facts.some(([, { key }]) => key === 'count') ? offered.filter((id) => !named.has(id)) : [];
  for (let set = 0; set < 2 ** mentioned.length; set += 1) {
    for (let more = 0; more <= others.length; more += 1) {
      const kept = [...mentioned.filter((_, index) => set & (1 << index)), ...others.slice(0, more)];
      yield offered.filter((id) => kept.includes(id));
    }
  }
}

export const mark: TaskKind = {
  kind: 'mark',
  settings: [],
  readAtom,
  readResponse,
  holds,
  kept: (_, response) => idsIn(response),
  classes,
  sample,
};
