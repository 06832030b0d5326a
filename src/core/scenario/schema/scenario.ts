/** The whole scenario file, key by key. */
import { criteria, isResult } from '../../profile/structure.ts';
import type { SourceNode } from '../source/node.ts';
import { list, named, oneOrList } from './collections.ts';
import { condition } from './condition.ts';
import { fields, optional, required } from './fields.ts';
import { lines } from './lines.ts';
import { id, later, note, oneOf, pointsWithReason, properName, reference, text, time, whole, word } from './scalars.ts';
import { ending, type SourceTask, sceneFields } from './scene.ts';
import { mistyped, type Shape } from './shape.ts';

/** The number of the format; a file of another format is refused, not guessed at. */
export const format: Shape<1> = {
  ...whole(),
  read(node, findings) {
    return node.kind === 'scalar' && node.text.trim() === '1' ? 1 : mistyped(node, 'format', findings);
  },
  jsonSchema: () => ({ enum: [1, '1'] }),
} as Shape<1>;

export const language = oneOf('language', ['nl', 'en']);
const axis = list(reference);

const profile = fields({
  tasks: required(list(reference), 'De kerntaken, zoals KT3.', 'The core tasks, such as KT3.'),
  dilemmas: optional(
    named(axis),
    'Het dilemma met de namen van zijn twee polen.',
    'The dilemma with the names of its two poles.',
  ),
  challenges: optional(
    named(axis),
    'De uitdaging met de namen van zijn twee polen.',
    'The challenge with the names of its two poles.',
  ),
  targets: required(
    list(reference),
    'De competenties waar het om gaat, zoals C13.',
    'The competencies that it is about, such as C13.',
  ),
});

const teacher = fields({
  goal: optional(text, 'Wat de student leert.', 'What the student learns.'),
  discuss: optional(oneOrList(text), 'Vragen om in de klas te bespreken.', 'Questions to discuss in class.'),
  misreading: optional(text, 'Wat vaak verkeerd wordt begrepen.', 'What is often misread.'),
  level3: optional(text, 'De variant voor niveau 3.', 'The variant for level 3.'),
  level4: optional(text, 'De variant voor niveau 4.', 'The variant for level 4.'),
});

const debrief = fields({
  fits: required(named(text), 'Voor elke pool: wanneer die beter past.', 'For each pole: when it fits better.'),
  decided: optional(text, 'Wat hier de doorslag gaf.', 'What decided here.'),
  luck: optional(lines, 'Wat geluk of pech was.', 'What was luck.'),
  ask: optional(oneOrList(text), 'Vragen om over na te denken.', 'Questions to think about.'),
  internship: optional(text, 'Wat je op je stage kunt vragen.', 'What you can ask at your internship.'),
});

const truth = fields({
  start: required(id, 'Wat waar is in het spel.', 'What is true in play.'),
  others: required(
    named(text, { ids: true }),
    'Wat ook waar had kunnen zijn, met de zin die ernaar vraagt.',
    'What could have been true too, with the sentence that asks for it.',
  ),
});

/** A start value, alone or with what the variable can be. The compiler reads it. */
const variable: Shape<SourceNode> = later((writer) => {
  const about = (nl: string, en: string): object => ({ description: writer.describe({ nl, en }) });
  return {
    anyOf: [
      { enum: [true, false, 'true', 'false'] },
      {
        type: 'object',
        additionalProperties: false,
        required: ['start'],
        properties: {
          start: { ...word, ...about('De waarde bij het begin.', 'The value at the start.') },
          min: { ...whole(-999_999_999).jsonSchema(writer), ...about('Het laagste getal.', 'The lowest number.') },
          max: { ...whole(-999_999_999).jsonSchema(writer), ...about('Het hoogste getal.', 'The highest number.') },
          values: {
            type: 'array',
            items: word,
            ...about('Alle woorden die het kan zijn.', 'All words that it can be.'),
          },
        },
      },
    ],
  };
});

const person = fields({
  name: required(properName, 'De naam.', 'The name.'),
  age: optional(whole(0), 'De leeftijd.', 'The age.'),
  role: optional(text, 'Wat deze persoon doet.', 'What this person does.'),
  place: optional(
    reference,
    'Waar deze persoon te vinden is, en vandaan belt.',
    'Where this person is to be found, and calls from.',
  ),
  figure: optional(reference, 'Hoe deze persoon getekend wordt.', 'How this person is drawn.'),
});

const table = fields({
  title: optional(text, 'De titel.', 'The title.'),
  columns: required(named(text, { ids: true }), 'De kolommen.', 'The columns.'),
  rows: required(
    named(text, { ids: true }),
    'De rijen: naam | een getal voor elke kolom.',
    'The rows: name | a number for each column.',
  ),
});

const resultCase = fields({
  when: optional(
    condition,
    'Alleen als dit klopt; het laatste geval heeft geen voorwaarde.',
    'Only if this holds; the last case has no condition.',
  ),
  is: required(pointsWithReason, 'De punten en de reden.', 'The points and the reason.'),
});

/** The shape of a scenario file in which these kinds of task can be asked. */
export function scenarioShape(task: Shape<SourceTask>) {
  return fields({
    format: required(format, 'De versie van het bestandsformaat: 1.', 'The version of the file format: 1.'),
    id: required(
      id,
      'De naam van het scenario, gelijk aan die van de map.',
      'The name of the scenario, the same as its folder.',
    ),
    language: required(language, 'De taal van dit bestand: nl of en.', 'The language of this file: nl or en.'),
    title: required(text, 'De titel.', 'The title.'),
    summary: required(text, 'Waar het over gaat, in één zin.', 'What it is about, in one sentence.'),
    minutes: required(whole(1), 'Hoeveel minuten spelen het is.', 'How many minutes it takes to play.'),
    profile: required(profile, 'Waar het over gaat in het beroepsprofiel.', 'What it is about in the profile.'),
    teacher: optional(teacher, 'Voor de docent.', 'For the teacher.'),
    debrief: required(debrief, 'Voor de nabespreking.', 'For the debrief.'),
    start: required(
      fields({
        scene: required(reference, 'De eerste scène.', 'The first scene.'),
        at: required(time, 'Wanneer het begint.', 'When it begins.'),
      }),
      'Waar en wanneer het begint.',
      'Where and when it begins.',
    ),
    truth: optional(truth, 'Wat niemand kon weten.', 'What nobody could know.'),
    cast: optional(named(person, { ids: true }), 'Hoogstens twee eigen personen.', 'At most two people of its own.'),
    variables: optional(named(variable, { ids: true }), 'Wat het scenario onthoudt.', 'What the scenario remembers.'),
    tables: optional(named(table, { ids: true }), 'Tabellen om te laten zien.', 'Tables to show.'),
    scenes: required(named(fields(sceneFields(task)), { ids: true }), 'De scènes.', 'The scenes.'),
    endings: required(named(ending, { ids: true }), 'De eindes.', 'The endings.'),
    results: optional(
      named(list(resultCase), { keys: criteria.filter(isResult) }),
      'Wat ervan kwam, per resultaatcriterium, beoordeeld bij het einde.',
      'What came of it, by result criterion, judged at the ending.',
    ),
    silence: optional(
      named(note, { pattern: '^WD\\d{3}$' }),
      'Aandachtspunten die mogen blijven, per code, met de reden: WD031.',
      'Warnings that may stay, by code, with the reason: WD031.',
    ),
  });
}

export type SourceScenario = ReturnType<typeof scenarioShape> extends Shape<infer T> ? T : never;
