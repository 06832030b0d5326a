import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../core/shared/language.ts';
import { builtInFolder } from '../scenario-files.ts';
import { schemaFolder } from '../schemas.ts';

/**
 * Where an editor finds the keys. Among the scenarios of the product that is a path that stays right when all moves together;
 * elsewhere it is the address of the product's own schema, which grows along with it. A copy would grow old.
 */
export function schemaFor(folder: string, language: Language): string {
  const schema = join(schemaFolder, `scenario.${language}.json`);
  const inside = relative(builtInFolder, folder);
  if (inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(schema).href;
  return relative(folder, schema).split(sep).join('/');
}
