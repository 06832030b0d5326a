/**
 * Small readers for values that may come from anywhere. Each takes a value and where it stands, and gives the value
 * in its type, built anew, or the first problem. Keys that no reader asks for are left out.
 */
import { isId } from '../shared/ids.ts';
import type { Result } from '../shared/result.ts';
import { fail, succeed } from '../shared/result.ts';
import type { AttemptProblem, Expected, Path } from './problems.ts';

export type Reader<T> = (value: unknown, path: Path) => Result<T, AttemptProblem>;
type Fields = Readonly<Record<string, Reader<unknown>>>;
type Read<R> = R extends Reader<infer T> ? T : never;
type ReadObject<Required extends Fields, Optional extends Fields> = {
  readonly [Key in keyof Required]: Read<Required[Key]>;
} & { readonly [Key in keyof Optional]?: Read<Optional[Key]> };

const longestExcerpt = 60;

/** What was found, in at most 60 characters, for a message. Of a thing that may be endlessly deep or large only its kind. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value ?? '–');
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

export const wrongType = (path: Path, expected: Expected, found: unknown): Result<never, AttemptProblem> =>
  fail({ code: 'wrong-type', path, expected, found: excerpt(found) });

/** An object as JSON gives it: no list, and no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** What the object itself holds under a key, never what every object inherits. */
export const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** An object with these keys; the optional ones may be missing, `undefined` or `null`. */
export function object<Required extends Fields, Optional extends Fields = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Reader<ReadObject<Required, Optional>> {
  return (value, path) => {
    if (!isPlainObject(value)) return wrongType(path, 'object', value);
    const entries: [string, unknown][] = [];
    for (const [key, reader] of [...Object.entries(required), ...Object.entries(optional ?? {})]) {
      const part = own(value, key);
      if (part === undefined || part === null) {
        if (Object.hasOwn(required, key)) return fail({ code: 'missing', path: [...path, key] });
        continue;
      }
      const result = reader(part, [...path, key]);
      if (!result.ok) return result;
      entries.push([key, result.value]);
    }
    return succeed(Object.fromEntries(entries) as ReadObject<Required, Optional>);
  };
}

/** A list of at most so many of these. */
export const list =
  <T>(reader: Reader<T>, limit: number): Reader<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return wrongType(path, 'list', value);
    if (value.length > limit) return fail({ code: 'too-many', path, limit });
    const items: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const result = reader(value[index], [...path, index]);
      if (!result.ok) return result;
      items.push(result.value);
    }
    return succeed(items);
  };

/** Any text of at most so many characters. */
export const text =
  (limit: number): Reader<string> =>
  (value, path) => {
    if (typeof value !== 'string') return wrongType(path, 'text', value);
    return value.length > limit ? fail({ code: 'too-long', path, limit }) : succeed(value);
  };

const matching =
  (expected: Expected, limit: number, holds: (value: string) => boolean): Reader<string> =>
  (value, path) => {
    const result = text(limit)(value, path);
    if (!result.ok) return result;
    return holds(result.value) ? result : wrongType(path, expected, value);
  };

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** An id as a scenario file writes it. */
export const id = matching('id', 100, isId);
/** An id that a machine made: letters, digits, `_` and `-`, so that it can stand in a file name or a route. */
export const machineId = matching(
  'word',
  100,
  (value) => /^[A-Za-z0-9][\w-]*$/.test(value) && !(value in Object.prototype),
);
/** A word without spaces: a version, a hash, the name of what a note answers. */
export const word = matching('word', 200, (value) => /^[\w.:+/=-]+$/.test(value) && !(value in Object.prototype));
/** ISO 8601 with a time zone. */
export const isoMoment = matching('moment', 40, (value) => moment.test(value));

export const count: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? succeed(value)
    : wrongType(path, 'count', value);

/** One of these words. */
export const oneOf =
  <Word extends string>(known: readonly Word[]): Reader<Word> =>
  (value, path) => {
    const found = known.find((item) => item === value);
    return found === undefined ? fail({ code: 'unknown-word', path, found: excerpt(value), known }) : succeed(found);
  };
