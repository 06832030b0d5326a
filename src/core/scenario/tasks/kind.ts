/**
 * What the engine, scoring and exploring need of a kind of task. One kind is one file that gives all of it;
 * nothing else in the core names a kind.
 */
import type { Random } from '../../shared/random.ts';
import type { Condition, Range, Task, TaskItem } from '../model.ts';

/** An answer as it is recorded in an attempt: plain JSON of ids and numbers, never text. */
export type Response = readonly string[] | Readonly<Record<string, unknown>>;

/** An outcome class: the facts about an answer that any rule or later condition reads, and an answer that shows it can occur. */
export interface OutcomeClass {
  /** The vector of atoms, as one canonical word. */
  readonly key: string;
  readonly witness: Response;
}

export type Atom = Extract<Condition, { op: 'atom' }>;

/** What an author wrote after a key of a rule's `if` or `unless`: words (one or a list), or a range of whole numbers. */
export type AtomValue = { readonly words: readonly string[] } | { readonly range: Range };

/** Why an author's atom cannot be read. `name` is the word that is not known, `known` what it could have been. */
export type AtomProblem =
  | { readonly problem: 'unknown-key'; readonly known: readonly string[] }
  | { readonly problem: 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  | { readonly problem: 'wrong-type'; readonly expected: 'words' | 'range' };

export interface TaskKind {
  readonly kind: string;
  /** Keys that only this kind has, beside those that every task has: name, what it means, and the JSON Schema of its value. */
  readonly settings: readonly {
    readonly key: string;
    readonly describe: { readonly nl: string; readonly en: string };
    readonly jsonSchema: Readonly<Record<string, unknown>>;
    /** Reads the plain YAML value (strings, lists, maps of strings); `undefined` means it cannot be read. */
    read(value: unknown): unknown;
  }[];
  /** Reads one key of a rule's condition on the answer. */
  readAtom(key: string, value: AtomValue, task: { readonly items: readonly TaskItem[] }): Atom | AtomProblem;
  /** Brings an untrusted answer into its one canonical form, or `undefined` where it is no answer to this task. */
  readResponse(task: Task, value: unknown): Response | undefined;
  /** Whether a fact about an answer holds. */
  holds(atom: Atom, task: Task, response: Response): boolean;
  /** The ids of the items that stand in the answer as it is handed in. */
  kept(task: Task, response: Response): readonly string[];
  /** Every outcome class that some answer reaches. `read` names the items that conditions outside the task read. */
  classes(task: Task, read: ReadonlySet<string>): readonly OutcomeClass[];
  /** One valid answer, drawn evenly by a seeded source. */
  sample(task: Task, random: Random): Response;
}

export type TaskKinds = Readonly<Record<string, TaskKind>>;
