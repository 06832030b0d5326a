/** A scene, and an ending with its shots. */
import type { Channel } from '../model.ts';
import { choice, effectFields, go, laterThing, look } from './act.ts';
import { list, named } from './collections.ts';
import { type FieldValues, fields, optional, required } from './fields.ts';
import { lines, mood } from './lines.ts';
import { oneOf, reference, text, time, whole } from './scalars.ts';
import type { Shape } from './shape.ts';
import type { taskFields } from './task-fields.ts';

export const channels: readonly Channel[] = ['talk', 'phone', 'mail', 'document', 'chat', 'meeting', 'event'];

export type SourceTask = FieldValues<typeof taskFields> & { readonly settings: Readonly<Record<string, unknown>> };

const people = named(mood);

/** The keys of a scene in which tasks of this shape can be asked. */
export const sceneFields = (task: Shape<SourceTask>) => ({
  place: required(reference, 'Waar het is.', 'Where it is.'),
  channel: required(
    oneOf('channel', channels),
    'Hoe het gaat: talk, phone, mail, document, chat, meeting of event.',
    'How it goes: talk, phone, mail, document, chat, meeting or event.',
  ),
  at: optional(time, 'Het wacht tot dit moment.', 'It waits until this moment.'),
  until: optional(
    time,
    'Kijken dat later eindigt dan dit, kan niet meer.',
    'Looks that would end after this are closed.',
  ),
  takes: optional(whole(0), 'Minuten die verstrijken bij binnenkomst.', 'Minutes that pass on entering.'),
  people: optional(people, 'Wie er zijn, en hoe ze kijken.', 'Who are there, and how they look.'),
  lines: optional(lines, 'Wat er gezegd en getoond wordt.', 'What is said and shown.'),
  knew: optional(text, 'Wat je hier wist, voor de nabespreking.', 'What you knew here, for the debrief.'),
  looks: optional(
    list(look),
    'Dingen om naar te kijken of mensen om iets te vragen, hoogstens vier.',
    'Things to look at or people to ask, at most four.',
  ),
  order: optional(
    oneOf('order', ['fixed']),
    'fixed: de keuzes staan in deze volgorde.',
    'fixed: the choices stand in this order.',
  ),
  choices: optional(list(choice), 'Wat je kunt kiezen.', 'What you can choose.'),
  task: optional(task, 'Werk om te doen.', 'Work to do.'),
  weight: optional(
    oneOf('weight', ['half']),
    'half: wat je hier laat zien telt half.',
    'half: what you show here weighs half.',
  ),
  later: optional(list(laterThing), 'Wat later terugkomt.', 'What comes back later.'),
  ...effectFields,
  go: optional(go, 'Waar het heen gaat als er niets te kiezen is.', 'Where it goes if there is nothing to choose.'),
});

const shot = fields({
  place: required(reference, 'Waar het is.', 'Where it is.'),
  people: optional(people, 'Wie er zijn, en hoe ze kijken.', 'Who are there, and how they look.'),
  lines: required(lines, 'Wat er te zien is.', 'What can be seen.'),
});

export const ending = fields({
  title: required(text, 'De titel van dit einde.', 'The title of this ending.'),
  lines: optional(lines, 'Hoe het afloopt.', 'How it ends.'),
  after: optional(list(shot), 'Twee tot vier beelden van wat ervan kwam.', 'Two to four shots of what came of it.'),
});
