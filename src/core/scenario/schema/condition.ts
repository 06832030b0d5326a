import type { SourceNode } from '../source/node.ts';
import { define } from './collections.ts';
import { later, word } from './scalars.ts';
import type { JsonSchema, SchemaWriter, Shape } from './shape.ts';

const names: JsonSchema = { anyOf: [word, { type: 'array', items: word }] };

/** A condition as it is written. The compiler reads it, because it speaks of names all over the file. */
export const condition: Shape<SourceNode> = define('condition', () => later(conditionSchema), false);

function conditionSchema(writer: SchemaWriter): JsonSchema {
  const self = (): JsonSchema => condition.jsonSchema(writer);
  const about = (nl: string, en: string): object => ({ description: writer.describe({ nl, en }) });
  return {
    type: 'object',
    ...about(
      'Een voorwaarde. Alle sleutels moeten kloppen; een lijst is: een van deze.',
      'A condition. Every key must hold; a list means: one of these.',
    ),
    properties: {
      all: { type: 'array', items: self(), ...about('Alle voorwaarden kloppen.', 'All of these hold.') },
      any: { type: 'array', items: self(), ...about('Minstens één klopt.', 'At least one of these holds.') },
      not: { ...about('Dit klopt niet.', 'This does not hold.'), allOf: [self()] },
      chosen: { ...names, ...about('Een keuze die gemaakt is: scène/keuze.', 'A choice that was made: scene/choice.') },
      looked: { ...names, ...about('Een ding dat bekeken is.', 'A thing that was looked at.') },
      kept: {
        ...names,
        ...about('Een onderdeel dat bleef staan: antwoord/onderdeel.', 'An item that was kept: answer/item.'),
      },
      stands: {
        ...names,
        ...about('Een onderdeel dat er nu staat: antwoord/onderdeel.', 'An item that stands there now: answer/item.'),
      },
      truth: { ...names, ...about('De waarheid die niemand kon weten.', 'The truth that nobody could know.') },
      'promises.kept': about('Hoeveel beloften zijn gehouden.', 'How many promises were kept.'),
      'promises.broken': about('Hoeveel beloften zijn gebroken.', 'How many promises were broken.'),
      'promises.open': about('Hoeveel beloften staan open.', 'How many promises are open.'),
    },
    patternProperties: {
      '^promise\\.': { ...names, ...about('Een belofte: open, kept of broken.', 'A promise: open, kept or broken.') },
    },
    additionalProperties: about(
      'Een variabele: een waarde, een lijst van waarden, of een grens: at least 2, at most 2, under 7, over 7, 2 to 4.',
      'A variable: a value, a list of values, or a bound: at least 2, at most 2, under 7, over 7, 2 to 4.',
    ),
  };
}
