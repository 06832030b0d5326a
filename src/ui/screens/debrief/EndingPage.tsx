import type { Outcome } from '../../../session/debrief.ts';
import { FramePanel } from '../../components/Frame.tsx';
import { Portrait } from '../../components/Portrait.tsx';
import { PanelLine } from './PanelLine.tsx';
import './EndingPage.css';

export interface EndingPageProps {
  readonly ending: Pick<Outcome, 'lines' | 'after' | 'place'>;
  /** How many of its pieces have been shown, in order; all where it is left out. */
  readonly shown?: number;
  /** Drawn as something that was not so. */
  readonly imagined?: boolean;
}

/** A line of the ending, or all that is told in one of its shots. */
export const piecesOf = ({ lines, after }: Pick<Outcome, 'lines' | 'after'>): number => lines.length + after.length;

/** What came of it, as a page of panels: one that tells, and below it the shots. */
export function EndingPage({ ending, shown = piecesOf(ending), imagined = false }: EndingPageProps) {
  const { lines, after, place } = ending;
  return (
    <div className={`ending-page ending-page--${after.length}${imagined ? ' ending-page--imagined' : ''}`}>
      <FramePanel className="ending-page__told" place={place}>
        {lines.slice(0, shown).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was told never changes its order
          <PanelLine key={index} line={line} tail="none" heading={imagined ? 'h3' : 'h2'} />
        ))}
      </FramePanel>
      {after.map((shot, index) =>
        index < shown - lines.length ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: shots never change their order
          <EndingShot key={index} shot={shot} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: shots never change their order
          <div key={index} className="ending-page__shot ending-page__shot--to-come" aria-hidden="true" />
        ),
      )}
    </div>
  );
}

function EndingShot({ shot: { place, people, lines } }: { readonly shot: Outcome['after'][number] }) {
  const spoken = lines.findLast((line) => line.kind === 'speech');
  const person = spoken?.kind === 'speech' ? spoken.speaker : Object.keys(people)[0];
  const mood =
    (spoken?.kind === 'speech' ? spoken.mood : undefined) ?? (person === undefined ? undefined : people[person]);
  return (
    <FramePanel className="ending-page__shot" place={place}>
      <div className="ending-page__said">
        {lines.map((line, index) => (
          <PanelLine
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order
            key={index}
            line={line}
            mood={line.kind === 'speech' ? people[line.speaker] : undefined}
            tail={index === lines.length - 1 ? 'right' : 'none'}
          />
        ))}
      </div>
      {person === undefined ? null : (
        <div className="ending-page__figure">
          <Portrait person={person} mood={mood ?? 'neutral'} />
        </div>
      )}
    </FramePanel>
  );
}
