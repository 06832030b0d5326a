/** The parts of an act: what it changes, what it shows, what comes later, where it goes. */
import { challenges, criteria, dilemmas, isProcess } from '../../profile/structure.ts';
import type { SourceNode } from '../source/node.ts';
import { define, list, named, oneOrList } from './collections.ts';
import { condition } from './condition.ts';
import { fields, optional, required } from './fields.ts';
import { lines } from './lines.ts';
import { flag, later, oneOf, pointsWithReason, reference, text, time, whole, word } from './scalars.ts';
import type { JsonSchema, SchemaWriter, Shape } from './shape.ts';

const value: Shape<SourceNode> = later(() => word);

export const evidence = named(pointsWithReason, { keys: criteria.filter(isProcess) });

export const effectFields = {
  set: optional(named(value), 'Variabelen die een waarde krijgen.', 'Variables that are given a value.'),
  add: optional(named(whole(-1_000_000)), 'Getallen waar iets bij komt of af gaat.', 'Numbers that are added to.'),
  strikes: optional(
    oneOrList(reference),
    'Onderdelen die uit een tekst verdwijnen: antwoord/onderdeel.',
    'Items that go out of a text: answer/item.',
  ),
  writes: optional(
    oneOrList(reference),
    'Onderdelen die in een tekst komen: antwoord/onderdeel.',
    'Items that come into a text: answer/item.',
  ),
  keeps: optional(reference, 'De belofte die hiermee gehouden is.', 'The promise that this keeps.'),
};

export const whenField = optional(condition, 'Alleen als dit klopt.', 'Only if this holds.');

export const effects = fields(effectFields);
export const conditionalEffects = fields({ when: whenField, ...effectFields });

export const laterThing = fields({
  at: optional(time, 'Op dit moment.', 'At this moment.'),
  in: optional(
    whole(0),
    'Zoveel minuten na het einde van deze handeling.',
    'So many minutes after the end of this act.',
  ),
  scene: optional(
    reference,
    'De scène die dan binnenkomt. Die eindigt met go: back.',
    'The scene that breaks in then. It ends with go: back.',
  ),
  when: whenField,
  ...effectFields,
});

export const promise = fields({
  id: required(reference, 'De naam van de belofte.', 'The name of the promise.'),
  to: required(reference, 'Aan wie.', 'To whom.'),
  before: optional(time, 'Vóór dit moment.', 'Before this moment.'),
  in: optional(whole(1), 'Binnen zoveel minuten.', 'Within so many minutes.'),
});

/** Where to go as it is written: a name, or cases of `when` and `to`. */
export const go: Shape<SourceNode> = define('go', () => later(goSchema), false);

function goSchema(writer: SchemaWriter): JsonSchema {
  const about = (nl: string, en: string): object => ({ description: writer.describe({ nl, en }) });
  return {
    anyOf: [
      word,
      {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['to'],
          properties: {
            when: { allOf: [condition.jsonSchema(writer)], ...about('Alleen als dit klopt.', 'Only if this holds.') },
            to: { ...word, ...about('Waar het dan heen gaat.', 'Where it goes then.') },
          },
        },
      },
    ],
  };
}

export const leans = named(reference, { keys: [...dilemmas, ...challenges].map(({ id }) => id) });
const habit = oneOf('habit', ['ask', 'cautious']);

const textAbout = [
  'Wat je doet of zegt. Wat je zegt staat tussen ‘ en ’.',
  'What you do or say. What you say stands between ‘ and ’.',
] as const;

const partFields = {
  text: optional(text, ...textAbout),
  takes: optional(whole(0), 'Hoeveel minuten dit kost.', 'How many minutes this takes.'),
  leans: optional(
    leans,
    'Naar welke pool dit leunt. Telt nooit als punt.',
    'To which pole this leans. Never counts as points.',
  ),
  unlawful: optional(flag, 'Dit mag niet volgens de wet.', 'The law does not allow this.'),
  evidence: optional(
    evidence,
    'Wat dit laat zien, per criterium: een cijfer van 0 tot en met 3 en de reden.',
    'What this shows, by criterion: points from 0 to 3 and the reason.',
  ),
  reply: optional(lines, 'Wat de wereld meteen antwoordt.', 'What the world answers at once.'),
  later: optional(list(laterThing), 'Wat later terugkomt.', 'What comes back later.'),
  promise: optional(promise, 'De belofte die je hiermee doet.', 'The promise that this makes.'),
  ...effectFields,
};

const caseOf = fields({
  when: whenField,
  ...partFields,
  go: optional(go, 'Waar het dan heen gaat.', 'Where it goes then.'),
});

export const choice = fields({
  id: required(reference, 'De naam van de keuze.', 'The name of the choice.'),
  when: whenField,
  closed: optional(
    text,
    'Waarom deze keuze dicht is. Zonder deze zin is de keuze dan niet te zien.',
    'Why this choice is shut. Without this sentence it is not shown then.',
  ),
  habit: optional(
    oneOrList(habit),
    'Voor nagespeelde spelers: vragen of voorzichtig zijn.',
    'For simulated players: asking or being cautious.',
  ),
  cases: optional(
    list(caseOf),
    'Gevallen: het eerste dat past, ligt over de gewone sleutels heen.',
    'Cases: the first that holds lies over the plain keys.',
  ),
  also: optional(
    list(conditionalEffects),
    'Alle gevallen die passen, doen hun werk.',
    'All cases that hold take effect.',
  ),
  ...partFields,
  text: required(text, ...textAbout),
  go: required(
    go,
    'Waar het heen gaat: een scène, een einde, back, again, of gevallen.',
    'Where it goes: a scene, an ending, back, again, or cases.',
  ),
});

export const look = fields({
  id: required(reference, 'De naam, uniek in het hele bestand.', 'The name, unique in the whole file.'),
  on: required(reference, 'Waar je naar kijkt of aan wie je het vraagt.', 'What you look at or whom you ask.'),
  text: required(text, 'Wat je doet.', 'What you do.'),
  takes: optional(whole(0), 'Hoeveel minuten dit kost.', 'How many minutes this takes.'),
  when: whenField,
  lines: required(lines, 'Wat je ziet of hoort.', 'What you see or hear.'),
  ...effectFields,
});
