import type { Action } from '../engine/actions.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { fail, succeed } from '../shared/result.ts';
import type { Path } from './problems.ts';
import { excerpt, id, isPlainObject, list, object, oneOf, own, type Reader, text, wrongType } from './read.ts';

export const responseLimits = { depth: 6, parts: 500, text: 200 } as const;
const namesOfEveryObject = (key: string): boolean => key in Object.prototype || key === 'prototype';

const readPlainText = text(responseLimits.text);

/** A value within an answer: text, number, yes or no, or lists and groups of those. Names that every object has are refused. */
const readPart =
  (depth: number): Reader<unknown> =>
  (value, path) => {
    if (depth === 0) return fail({ code: 'too-deep', path: path.slice(0, 4), limit: responseLimits.depth });
    if (typeof value === 'string') return readPlainText(value, path);
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return succeed(value);
    if (Array.isArray(value)) return list(readPart(depth - 1), responseLimits.parts)(value, path);
    return isPlainObject(value) ? readGroup(value, path, depth) : wrongType(path, 'plain-value', value);
  };

function readGroup(value: Readonly<Record<string, unknown>>, path: Path, depth: number) {
  const keys = Object.keys(value);
  if (keys.length > responseLimits.parts) return fail({ code: 'too-many' as const, path, limit: responseLimits.parts });
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    if (namesOfEveryObject(key)) return fail({ code: 'forbidden-key' as const, path, found: excerpt(key) });
    const name = readPlainText(key, path);
    if (!name.ok) return name;
    const part = readPart(depth - 1)(own(value, key), [...path, key]);
    if (!part.ok) return part;
    entries.push([key, part.value]);
  }
  return succeed(Object.fromEntries(entries));
}

/** An answer to a task, in shape and size; whether it answers this task is for the task's kind to say. */
const readResponse: Reader<Response> = (value, path) => {
  if (Array.isArray(value)) return list(readPlainText, responseLimits.parts)(value, path);
  return isPlainObject(value) ? readGroup(value, path, responseLimits.depth) : wrongType(path, 'list', value);
};

type Name = Action['do'];
type Fields<Do extends Name> = {
  readonly [Key in Exclude<keyof Extract<Action, { do: Do }>, 'do'>]-?: Reader<Extract<Action, { do: Do }>[Key]>;
};

/** What stands beside `do`, for everything that a player can do. */
const fields: { readonly [Do in Name]: Fields<Do> } = {
  look: { scene: id, id },
  choose: { scene: id, id },
  submit: { scene: id, response: readResponse },
  continue: { scene: id },
};
const names = Object.keys(fields) as Name[];

/** One action of an attempt. */
export const readAction: Reader<Action> = (value, path) => {
  const name = object({ do: oneOf(names) })(value, path);
  if (!name.ok) return name;
  const rest = object(fields[name.value.do] as Readonly<Record<string, Reader<unknown>>>)(value, path);
  return rest.ok ? succeed({ do: name.value.do, ...rest.value } as Action) : rest;
};
