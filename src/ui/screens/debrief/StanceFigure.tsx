import { useTranslation } from 'react-i18next';
import type { Stance } from '../../../core/scoring/stance.ts';
import { StanceLine } from '../../components/StanceLine.tsx';
import { useReading } from './reading.ts';
import { poleName, stopTime } from './words.ts';

export interface StanceFigureProps {
  readonly stance: Stance;
}

/** How often one leaned to either side of a dilemma; never a grade. */
export function StanceFigure({ stance: { dilemma, poles } }: StanceFigureProps) {
  const reading = useReading();
  const { t } = useTranslation('debrief');
  const [first, second] = poles;
  if (first === undefined || second === undefined) return null;
  const names = [
    poleName(reading.profile, dilemma, first.pole),
    poleName(reading.profile, dilemma, second.pole),
  ] as const;
  const dots = [first, second].flatMap(({ decisions }, side) =>
    decisions.flatMap((index) => {
      const stop = reading.model.stops[index];
      if (stop === undefined) return [];
      const label = t('stance.dot', { time: stopTime(stop.clock, reading), pole: names[side === 0 ? 0 : 1] });
      return [{ id: `${side}/${index}`, at: side === 0 ? -0.9 : 0.9, label }];
    }),
  );
  const [firstCount, secondCount] = [first.decisions.length, second.decisions.length];
  const summary = t('stance.summary', {
    first: names[0],
    second: names[1],
    firstCount,
    secondCount,
    all: firstCount + secondCount,
  });
  return (
    <>
      <StanceLine poles={names} dots={dots} summary={summary} note={t('stance.note')} />
      <p className="stance-count" aria-hidden="true">
        {summary}
      </p>
    </>
  );
}
