import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { keepFocus } from './keep-focus.ts';

export interface VerdictProps {
  /** `broken`: it could not be compiled. `stuck`: it could, and following every way found errors. */
  readonly standing: 'playable' | 'broken' | 'stuck';
  /** What was found so far, in words; nothing where nothing was. */
  readonly found: string | undefined;
  /** Every way was followed: then nothing found is nothing wrong. */
  readonly certain: boolean;
  readonly onPlay: () => void;
}

/** Whether it can be played, why not, and the way to play it. */
export function Verdict({ standing, found, certain, onPlay }: VerdictProps) {
  const { t } = useTranslation('home');
  const box = useRef<HTMLDivElement>(null);
  const playable = standing === 'playable';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button to play goes when errors are found
  useEffect(() => keepFocus(box.current), [playable]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={playable ? 'read-scenario__verdict' : 'read-scenario__verdict read-scenario__verdict--no'}
    >
      <Icon name={playable ? 'tick' : 'warning'} />
      <span>
        {t(`files.verdict.${standing}`)} {found === undefined ? null : <strong>{found}.</strong>}
        {found === undefined && certain ? t('files.noFindings') : null}
      </span>
      {playable ? (
        <Button kind="strong" iconAfter="arrow" onClick={onPlay}>
          {t('files.play')}
        </Button>
      ) : null}
    </div>
  );
}
