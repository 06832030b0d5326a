import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf, type SchemaOf } from '../core/scenario/json-schema.ts';
import { languages } from '../core/shared/language.ts';
import { builtInFolder } from './scenario-files.ts';

/** Where editors find the JSON Schema of every kind of file, its keys described in either language. */
export const schemaFolder = join(builtInFolder, 'schema');

const kinds: readonly SchemaOf[] = ['scenario', 'translation', 'world'];

/** Every schema by the name of its file, as it is written. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = kinds.flatMap((kind) =>
    languages.map((language) => [
      `${kind}.${language}.json`,
      `${JSON.stringify(jsonSchemaOf(kind, language), undefined, 1)}\n`,
    ]),
  );
  return Object.fromEntries(files) as Readonly<Record<string, string>>;
}

/** `npm run schemas`: writes them beside the scenarios. A test fails where they are older than the code. */
export function writeSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(join(schemaFolder, name), text);
}
