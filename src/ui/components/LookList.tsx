import { Look, type LookProps } from './Look.tsx';
import './LookList.css';

export interface LookListProps {
  /** “Rondkijken”: stands above the tags. */
  readonly title: string;
  readonly looks: readonly Omit<LookProps, 'onLook'>[];
  readonly onLook: (id: string) => void;
}

/** What can be looked at here; in the order of reading it stands after the lines. */
export function LookList({ title, looks, onLook }: LookListProps) {
  return (
    <section className="look-list" aria-label={title}>
      <p className="look-list__title" aria-hidden="true">
        {title}
      </p>
      <ul>
        {looks.map((look) => (
          <li key={look.id}>
            <Look {...look} onLook={onLook} />
          </li>
        ))}
      </ul>
    </section>
  );
}
