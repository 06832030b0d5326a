/** Reads a recorded playthrough: a file beside a scenario that a teacher can read, and that is played in every test run. */
import { isMap, isSeq, LineCounter, type Node, parseDocument, type Range, type Scalar } from 'yaml';

/** One line of `do`, and where it stands in the file. */
export type Move = { readonly line: number } & (
  | { readonly do: 'look'; readonly look: string }
  /** `scene/choice`: marked and gone on with. */
  | { readonly do: 'choose'; readonly scene: string; readonly choice: string }
  /** `scene: [item, …]`: handed in, and gone on with unless somebody refuses it. */
  | { readonly do: 'answer'; readonly scene: string; readonly response: readonly string[] | Record<string, unknown> }
  /** The name of a scene that asks nothing. */
  | { readonly do: 'go on'; readonly scene: string }
);

export interface Playthrough {
  /** The id of the scenario. */
  readonly of: string;
  readonly title: string;
  /** The id of the ending that it leads to. */
  readonly ending: string;
  readonly truth?: string;
  /** Points by scene and criterion: of a scene that is named, exactly these. */
  readonly evidence: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Points by result criterion; those that are named. */
  readonly results: Readonly<Record<string, number>>;
  readonly moves: readonly Move[];
}

const known = ['of', 'title', 'ending', 'truth', 'evidence', 'results', 'do'];
const needed = ['of', 'title', 'ending'] as const;

/** Complains about a line of the file that is being read. */
type Wrong = (line: number, what: string) => never;

/** Reads one file. Throws, with the file and the line, where it is no playthrough. */
export function readPlaythrough(file: string, text: string): Playthrough {
  const wrong: Wrong = (line, what) => {
    throw new Error(`${file}:${line} ${what}`);
  };
  const { value, lineOfKey, lineOfMove } = readYaml(text, wrong);
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) wrong(lineOfKey(key), `has a key that no playthrough has: ${key}.`);
  }
  for (const key of needed) {
    if (!isWord(value[key])) wrong(lineOfKey(key), `needs the key ${key}, with a word or a sentence.`);
  }
  if (value.truth !== undefined && !isWord(value.truth)) wrong(lineOfKey('truth'), 'needs one word under truth.');
  const moves: readonly unknown[] = Array.isArray(value.do) ? value.do : [];
  if (moves.length === 0) wrong(lineOfKey('do'), 'needs a list under do.');
  const evidence = mapOf(value.evidence ?? {}) ?? wrong(lineOfKey('evidence'), 'needs scenes under evidence.');
  const points = (under: string, given: unknown, key: string) =>
    readPoints(given, (what) => wrong(lineOfKey(key), `${what} under ${under}.`));
  return {
    of: String(value.of),
    title: String(value.title),
    ending: String(value.ending),
    ...(value.truth !== undefined && { truth: String(value.truth) }),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([scene, each]) => [scene, points(scene, each, 'evidence')]),
    ),
    results: points('results', value.results ?? {}, 'results'),
    moves: moves.map((move, index) => {
      const line = lineOfMove(index);
      return readMove(move, line) ?? wrong(line, `is no move: ${JSON.stringify(move)}.`);
    }),
  };
}

/** The file as plain words, lists and maps, and the lines on which its keys and moves stand. */
function readYaml(text: string, wrong: Wrong) {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [error] = document.errors;
  if (error) wrong(lines.linePos(error.pos[0]).line, error.message);
  const root = document.contents;
  if (!isMap<Scalar<string>>(root)) return wrong(1, 'has to have keys: of, title, ending, do.');
  const lineOf = (node: { range?: Range | null } | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  const moves = root.get('do', true);
  return {
    value: document.toJS() as Readonly<Record<string, unknown>>,
    lineOfKey: (key: string) => lineOf(root.items.find((pair) => pair.key.value === key)?.key),
    lineOfMove: (index: number) => lineOf(isSeq<Node>(moves) ? moves.items[index] : undefined),
  };
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';

function readPoints(given: unknown, wrong: (what: string) => never): Readonly<Record<string, number>> {
  const entries = Object.entries(mapOf(given) ?? wrong('needs criteria with points'));
  const read = (id: string, points: unknown): number =>
    /^[0-3]$/.test(String(points)) ? Number(points) : wrong(`needs points from 0 to 3 for ${id}`);
  return Object.fromEntries(entries.map(([id, points]) => [id, read(id, points)]));
}

const mapOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

function readMove(move: unknown, line: number): Move | undefined {
  if (typeof move === 'string') {
    const [, look] = /^look ([a-z0-9-]+)$/.exec(move) ?? [];
    if (look) return { line, do: 'look', look };
    const [, scene, choice] = /^([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(move) ?? [];
    if (!scene) return undefined;
    return choice ? { line, do: 'choose', scene, choice } : { line, do: 'go on', scene };
  }
  const [entry, ...more] = Object.entries(mapOf(move) ?? {});
  if (!entry || more.length > 0) return undefined;
  const [scene, response] = entry;
  const isAnswer = Array.isArray(response) ? response.every((id) => typeof id === 'string') : mapOf(response);
  return isAnswer ? { line, do: 'answer', scene, response: response as readonly string[] } : undefined;
}
