/** How a line reads to an editor: five forms, each with its keys explained. */
import type { JsonSchema, SchemaWriter } from './shape.ts';

interface Parts {
  readonly words: JsonSchema;
  readonly name: JsonSchema;
  readonly mood: JsonSchema;
  readonly when: JsonSchema;
  readonly lines: JsonSchema;
}

export function lineSchema(writer: SchemaWriter, parts: Parts): JsonSchema {
  const about = (nl: string, en: string): object => ({ description: writer.describe({ nl, en }) });
  const source = (properties: object): object => (writer.translation ? {} : properties);
  const form = (description: object, required: string, properties: object): JsonSchema => ({
    ...description,
    type: 'object',
    required: [required],
    additionalProperties: false,
    properties: { ...properties, ...when },
  });
  const when = source({ when: { allOf: [parts.when], ...about('Alleen als dit klopt.', 'Only if this holds.') } });
  const words = (nl: string, en: string): object => ({ ...parts.words, ...about(nl, en) });
  const said = words('Wat er gezegd of verteld wordt.', 'What is said or told.');
  const first = about('De eerste regel die past.', 'The first line that holds.');
  const sheet = {
    document: words('De titel van het blad.', 'The title of the sheet.'),
    text: words('Wat er op het blad staat.', 'What the sheet says.'),
    ...source({
      table: { ...parts.name, ...about('De tabel op het blad.', 'The table on the sheet.') },
      show: {
        ...parts.name,
        ...about('Het bewaarde antwoord zoals het er nu staat.', 'The remembered answer as it stands now.'),
      },
    }),
  };
  const face = about('Hoe deze persoon kijkt vanaf hier.', 'How this person looks from here.');
  return {
    anyOf: [
      words('De verteller.', 'The narrator.'),
      form(first, 'one-of', { 'one-of': { ...parts.lines, ...first } }),
      form(
        about(
          'Een blad met een tekst, een tabel of een bewaard antwoord.',
          'A sheet: text, table or remembered answer.',
        ),
        'document',
        sheet,
      ),
      form(about('De verteller, met een voorwaarde.', 'The narrator, with a condition.'), 'text', { text: said }),
      {
        ...about('Een persoon die spreekt.', 'A person who speaks.'),
        type: 'object',
        minProperties: 1,
        propertyNames: { not: { enum: ['one-of', 'document', 'text'] } },
        properties: { ...source({ mood: { ...parts.mood, ...face } }), ...when },
        additionalProperties: said,
      },
    ],
  };
}
