import { useTranslation } from 'react-i18next';
import { Face } from '../../icons/Face.tsx';
import { Planes } from '../../icons/Planes.tsx';
import { Marked } from './Marked.tsx';
import type { Found } from './search.ts';

export interface PeopleProps {
  readonly people: Found['people'];
  readonly query: string;
}

/** Who is who: face, name, work, and what one should know of them. */
export function People({ people, query }: PeopleProps) {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="handbook-people">
      <h3 id="handbook-people" className="handbook__part">
        {t('handbook.people')}
      </h3>
      <ul className="handbook__people">
        {people.map((person) => (
          <li key={person.id} className="person">
            <Face person={person.id} />
            <div>
              <h4>
                <Marked text={person.name} query={query} />
              </h4>
              <p className="person__role">
                <Marked text={person.role} query={query} />
                {person.age === undefined ? null : `, ${t('handbook.age', { count: person.age })}`}
              </p>
              <p>
                <Marked text={person.about} query={query} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface PlacesProps {
  readonly places: Found['places'];
  readonly query: string;
}

/** The places, each with its colours. */
export function Places({ places, query }: PlacesProps) {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="handbook-places">
      <h3 id="handbook-places" className="handbook__part">
        {t('handbook.places')}
      </h3>
      <ul className="handbook__places">
        {places.map((place) => (
          <li key={place.id}>
            <div className="panel panel--small">
              <Planes place={place.id} />
            </div>
            <h4>
              <Marked text={place.name} query={query} />
            </h4>
            <p>
              <Marked text={place.about} query={query} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
