import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import { Button } from '../../components/Button.tsx';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { keepFocus } from './keep-focus.ts';
import type { Exploring, ExploringControl } from './use-exploring.ts';
import './ExploringPart.css';

export interface ExploringPartProps extends Omit<ExploringControl, 'exploring'> {
  readonly exploring: Exploring;
  readonly language: Language;
  /** What was found in all, in words; nothing where nothing was. */
  readonly found: string | undefined;
}

const icons: Readonly<Record<Exploring['at'], IconName>> = {
  running: 'clock',
  done: 'tick',
  stopped: 'cross',
  failed: 'warning',
};

/** How far following every way is, and a way to stop it. Spoken are only the beginning and the end. */
export function ExploringPart({ exploring, language, found, stop, again }: ExploringPartProps) {
  const { t } = useTranslation('home');
  const part = useRef<HTMLDivElement>(null);
  const { at } = exploring;
  const words = useWords(exploring, language, found);
  // A live region speaks of what changes in it, not of what it begins with.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words.told), [words.told]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed goes with every change
  useEffect(() => keepFocus(part.current), [at]);
  return (
    <div ref={part} className={`exploring exploring--${at}`} tabIndex={-1}>
      <Icon name={icons[at]} />
      <p className="exploring__said" role="status">
        {said}
      </p>
      {at === 'running' ? (
        <>
          <span className="exploring__states">{words.states}</span>
          <Button onClick={stop}>{t('files.exploring.stop')}</Button>
          <progress className="exploring__progress" aria-label={t('files.exploring.progress')} />
        </>
      ) : null}
      {at === 'stopped' || at === 'failed' ? <Button onClick={again}>{t('files.exploring.again')}</Button> : null}
    </div>
  );
}

function useWords(
  exploring: Exploring,
  language: Language,
  found: string | undefined,
): { readonly told: string; readonly states: string } {
  const { t } = useTranslation('home');
  const count = countOf(exploring);
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(count);
  const states = t('files.exploring.states', { count, number });
  if (exploring.at !== 'done') return { told: t(`files.exploring.${exploring.at}`), states };
  const end = exploring.explored.analysis.proved ? 'whole' : 'limit';
  const all = found === undefined ? t('files.exploring.nothing') : t('files.exploring.found', { found });
  return { told: `${t(`files.exploring.${end}`, { states })} ${all}`, states };
}

const countOf = (exploring: Exploring): number => {
  if (exploring.at === 'done') return exploring.explored.analysis.states;
  return exploring.at === 'running' ? exploring.states : 0;
};
