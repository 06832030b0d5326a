import { fail, succeed } from '../shared/result.ts';
import { excerpt, isPlainObject, object, own, type Reader, text, wrongType } from './read.ts';

/** A scenario file is at most 4 MB; an export carries the scenario, its world and their translations. */
export const sourceLimits = { files: 40, name: 200, characters: 4 * 1024 * 1024 } as const;

/** `world.yaml`, `de-natte-plek/scenario.yaml`: never up, never from the root, never a name that every object has. */
const isFileName = (name: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)*$/.test(name) &&
  name.length <= sourceLimits.name &&
  name.split('/').every((part) => !/^\.+$/.test(part) && !(part in Object.prototype));

const readText = text(sourceLimits.characters);

const readFiles: Reader<Readonly<Record<string, string>>> = (value, path) => {
  if (!isPlainObject(value)) return wrongType(path, 'object', value);
  const names = Object.keys(value);
  if (names.length > sourceLimits.files) return fail({ code: 'too-many', path, limit: sourceLimits.files });
  const files: [string, string][] = [];
  for (const name of names) {
    if (!isFileName(name)) return fail({ code: 'forbidden-key', path, found: excerpt(name) });
    const file = readText(own(value, name), [...path, name]);
    if (!file.ok) return file;
    files.push([name, file.value]);
  }
  return succeed(Object.fromEntries(files));
};

/** The scenario's files by name, as an export carries them. */
export const readSource = object({ files: readFiles });
