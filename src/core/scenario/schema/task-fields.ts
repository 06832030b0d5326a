/** What a task is written with: its items, its rules, and the keys that every kind of task has. */
import { effectFields, evidence, go, laterThing, leans, promise, whenField } from './act.ts';
import { list } from './collections.ts';
import { condition } from './condition.ts';
import { fields, optional, required } from './fields.ts';
import { lines } from './lines.ts';
import { flag, reference, text, whole } from './scalars.ts';

export const taskItem = fields({
  id: required(reference, 'De naam van het onderdeel.', 'The name of the item.'),
  text: required(text, 'Wat er staat.', 'What it says.'),
  offered: optional(
    flag,
    'false: alleen een latere handeling kan dit schrijven.',
    'false: only a later act can write this.',
  ),
  cases: optional(
    list(fields({ when: whenField, text: required(text, 'Wat er dan staat.', 'What it says then.') })),
    'Gevallen waarin er iets anders staat.',
    'Cases in which it says something else.',
  ),
});

export const taskRule = fields({
  if: optional(condition, 'Als het antwoord zo is.', 'If the answer is like this.'),
  unless: optional(condition, 'Tenzij het antwoord zo is.', 'Unless the answer is like this.'),
  when: whenField,
  minus: optional(evidence, 'Punten die eraf gaan, met de reden.', 'Points that are taken off, with the reason.'),
  leans: optional(leans, 'Naar welke pool dit leunt.', 'To which pole this leans.'),
  refuse: optional(
    lines,
    'Wat iemand zegt die dit antwoord niet kan aannemen. De taak blijft open.',
    'What a person says who cannot accept this answer. The task stays open.',
  ),
  ...effectFields,
});

/** The keys that every kind of task has; a kind adds its own. */
export const taskFields = {
  kind: required(reference, 'De soort taak.', 'The kind of task.'),
  ask: required(text, 'De vraag.', 'The question.'),
  takes: optional(whole(0), 'Hoeveel minuten dit kost.', 'How many minutes this takes.'),
  items: required(list(taskItem), 'Waar het over gaat.', 'What it is about.'),
  base: optional(evidence, 'De punten als geen regel er iets af haalt.', 'The points if no rule takes any off.'),
  rules: optional(
    list(taskRule),
    'Regels die punten eraf halen, iets veranderen of het antwoord weigeren.',
    'Rules that take points off, change something or refuse the answer.',
  ),
  remember: optional(
    reference,
    'De naam waaronder het antwoord bewaard blijft.',
    'The name under which the answer is remembered.',
  ),
  reply: optional(lines, 'Wat de wereld meteen antwoordt.', 'What the world answers at once.'),
  later: optional(list(laterThing), 'Wat later terugkomt.', 'What comes back later.'),
  promise: optional(promise, 'De belofte die je hiermee doet.', 'The promise that this makes.'),
  ...effectFields,
  go: required(go, 'Waar het heen gaat.', 'Where it goes.'),
};
