/** Readers for rows as they lie in the database; `undefined` where a row is not what it should be. */
import { isPlainObject } from '../core/records/read.ts';
import { readSource } from '../core/records/source.ts';
import type { Draft, Player, ReadingPosition, Source } from '../session/ports.ts';

type Parts = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export function readPlayer(key: string, row: unknown): Player | undefined {
  if (!isPlainObject(row) || row.id !== key || !isText(row.name)) return undefined;
  return { id: key, name: row.name, createdAt: isText(row.createdAt) ? row.createdAt : '' };
}

/** To whom the row of an attempt belongs. */
export function readOwner(row: unknown): string | undefined {
  return isPlainObject(row) && isText(row.owner) ? row.owner : undefined;
}

export function readSavedAt(row: unknown): string | undefined {
  return isPlainObject(row) && isText(row.savedAt) ? row.savedAt : undefined;
}

export function readDraft(row: unknown): Draft | undefined {
  if (!isPlainObject(row) || !isText(row.attempt)) return undefined;
  const answer = readAnswer(row.answer);
  const reading = readReading(row.reading);
  return {
    attempt: row.attempt,
    ...(answer === undefined ? {} : { answer }),
    ...(reading === undefined ? {} : { reading }),
  };
}

/** The response itself is read by its kind of task, where it is used. */
function readAnswer(value: unknown): Draft['answer'] {
  if (!isPlainObject(value) || !isText(value.scene) || !isCount(value.continues)) return undefined;
  const { scene, continues, response } = value;
  if (Array.isArray(response)) return { scene, continues, response: response.filter(isText) };
  return isPlainObject(response) ? { scene, continues, response } : undefined;
}

function readReading(value: unknown): ReadingPosition | undefined {
  if (!isPlainObject(value) || !isCount(value.passage) || !isCount(value.lines)) return undefined;
  return { passage: value.passage, lines: value.lines };
}

export function readSourceRow(row: unknown): Source | undefined {
  if (!isPlainObject(row)) return undefined;
  const { scenario, logicHash, textHash }: Parts = row;
  const files = readSource({ files: row.files }, []);
  if (!isText(scenario) || !isText(logicHash) || !isText(textHash) || !files.ok) return undefined;
  return { scenario, logicHash, textHash, files: files.value.files };
}
