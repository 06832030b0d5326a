import { CoverArt } from '../icons/CoverArt.tsx';
import './Cover.css';

export interface CoverProps {
  readonly href: string;
  /** The id of the scenario: draws the same cover every time. */
  readonly id: string;
  readonly title: string;
  /** “10 min”. */
  readonly minutes: string;
  /** One sentence. */
  readonly summary?: string;
  /** “Gespeeld”. */
  readonly played?: string;
  /** The core task or dilemma, in a word or two. */
  readonly kicker?: string;
  /** The place whose colours it takes, where the scenario has one. */
  readonly place?: string;
  /** `large` is the one that waits: with where you were, and the words that go on. */
  readonly size?: 'normal' | 'large';
  /** “Verder waar je was: donderdag, 12.20 uur”. */
  readonly resume?: string;
  /** “Verder” or “Begin”; only on a large cover. */
  readonly action?: string;
}

/** A scenario as the cover of a comic: a composition of flat colour with its title. The whole cover is one link. */
export function Cover({
  href,
  id,
  title,
  minutes,
  summary,
  played,
  kicker,
  place,
  size = 'normal',
  resume,
  action,
}: CoverProps) {
  return (
    <a className={`cover cover--${size}`} href={href}>
      <CoverArt id={id} {...(place === undefined ? {} : { place })} />
      <span className="cover__head">
        {resume === undefined ? null : <span className="caption caption--place">{resume}</span>}
        <strong className="cover__title">{title}</strong>
        {kicker === undefined ? null : <span className="cover__kicker">{kicker}</span>}
      </span>
      <span className="cover__foot">
        {summary === undefined ? null : <span className="cover__summary">{summary}</span>}
        <span className="cover__tags">
          {played === undefined ? null : <span className="tag tag--amber">{played}</span>}
          <span className="tag">{minutes}</span>
        </span>
        {action === undefined ? null : (
          <span className="cover__action">
            {action}
            <span aria-hidden="true">→</span>
          </span>
        )}
      </span>
    </a>
  );
}
