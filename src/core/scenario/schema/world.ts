/** The world file: the organisation, the people and places that every scenario can use, and the house rules. */
import { limits } from '../limits.ts';
import { list, named } from './collections.ts';
import { type FieldValues, fields, optional, required } from './fields.ts';
import { properName, reference, text, whole } from './scalars.ts';
import { format, language } from './scenario.ts';
import type { Shape } from './shape.ts';

const organisation = fields({
  name: required(properName, 'De naam van de organisatie.', 'The name of the organisation.'),
  about: required(text, 'Wat de organisatie doet, en voor wie.', 'What the organisation does, and for whom.'),
});

const colleague = fields({
  name: required(properName, 'De naam.', 'The name.'),
  age: optional(whole(0), 'De leeftijd.', 'The age.'),
  role: required(text, 'Wat deze persoon doet.', 'What this person does.'),
  about: required(text, 'Wie dit voor jou is.', 'Who this is to you.'),
  place: optional(
    reference,
    'Waar deze persoon te vinden is, en vandaan belt.',
    'Where this person is to be found, and calls from.',
  ),
});

const place = fields({
  name: required(properName, 'De naam van de plek.', 'The name of the place.'),
  about: required(text, 'Wat voor plek het is.', 'What kind of place it is.'),
});

const houseRule = fields({
  id: required(reference, 'Het nummer, zoals H1.', 'The number, such as H1.'),
  title: required(text, 'Waar de regel over gaat.', 'What the rule is about.'),
  lines: required(list(text), 'De regel, in korte zinnen.', 'The rule, in short sentences.'),
});

const worldFields = {
  format: required(format, 'De versie van het bestandsformaat: 1.', 'The version of the file format: 1.'),
  language: required(language, 'De taal van dit bestand: nl of en.', 'The language of this file: nl or en.'),
  year: required(whole(1970, limits.year), 'Het jaar waarin het speelt.', 'The year in which it is set.'),
  organisation: required(organisation, 'De organisatie.', 'The organisation.'),
  cast: required(named(colleague, { ids: true }), 'De mensen.', 'The people.'),
  places: required(named(place, { ids: true }), 'De plekken.', 'The places.'),
  handbook: required(list(houseRule), 'De huisregels.', 'The house rules.'),
};

export type SourceWorld = FieldValues<typeof worldFields>;

export const worldShape: Shape<SourceWorld> = fields(worldFields);
