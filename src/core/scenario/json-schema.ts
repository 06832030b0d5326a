import type { Language } from '../shared/language.ts';
import { fields, required } from './schema/fields.ts';
import { reference } from './schema/scalars.ts';
import { format, language, scenarioShape } from './schema/scenario.ts';
import type { JsonSchema, SchemaWriter, Shape } from './schema/shape.ts';
import { taskShape } from './schema/task.ts';
import { worldShape } from './schema/world.ts';
import type { TaskKinds } from './tasks/kind.ts';
import { standardKinds } from './tasks/standard.ts';

/** The kinds of file that authors write. */
export type SchemaOf = 'scenario' | 'translation' | 'world';

const translationHead = fields({
  format: required(format, 'De versie van het bestandsformaat: 1.', 'The version of the file format: 1.'),
  of: required(
    reference,
    'De naam van het scenario dat dit vertaalt.',
    'The name of the scenario that this translates.',
  ),
  language: required(language, 'De taal van dit bestand.', 'The language of this file.'),
});

/** The JSON Schema (draft 2020-12) of a file, with every key described in the given language, for an editor. */
export function jsonSchemaOf(of: SchemaOf, describeIn: Language, kinds: TaskKinds = standardKinds): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const writer: SchemaWriter = {
    describe: (text) => text[describeIn],
    translation: of === 'translation',
    define(name, write) {
      if (!definitions.has(name)) {
        definitions.set(name, {});
        definitions.set(name, write());
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
  const shape: Shape<unknown> = of === 'world' ? worldShape : scenarioShape(taskShape(kinds));
  const body = shape.jsonSchema(writer);
  const head = of === 'translation' ? translationHead.jsonSchema({ ...writer, translation: false }) : {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...body,
    ...head,
    properties: { ...propertiesOf(head), ...propertiesOf(body) },
    $defs: Object.fromEntries(definitions),
  };
}

const propertiesOf = (schema: JsonSchema): object => (schema.properties as object | undefined) ?? {};
