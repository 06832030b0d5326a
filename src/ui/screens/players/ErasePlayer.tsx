import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';

export interface ErasePlayerProps {
  readonly name: string;
  /** Why it could not be done. */
  readonly problem?: string | undefined;
  readonly onExport: () => void;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** The second step before everything of a player goes: what goes, and the name typed once more. */
export function ErasePlayer({ name, problem, onExport, onErase, onCancel }: ErasePlayerProps) {
  const { t } = useTranslation(['home', 'common']);
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const sure = typed.trim().toLowerCase() === name.toLowerCase();
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="erase-player"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) onErase();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('players.eraseTitle', { name })}
      </h3>
      <p>{t('players.eraseTold')}</p>
      <ul>
        <li>{t('players.eraseAttempts', { name })}</li>
        <li>{t('players.eraseNotes', { name })}</li>
      </ul>
      <p>{t('players.eraseBack')}</p>
      <Button icon="download" onClick={onExport}>
        {t('players.exportOf', { name })}
      </Button>
      {problem === undefined ? null : <Notice kind="unsaved">{problem}</Notice>}
      <TextField label={t('players.eraseType', { name })} value={typed} onChange={setTyped} />
      <div className="name-form__ways">
        <Button type="submit" kind="grave" icon="trash" aria-disabled={!sure || undefined}>
          {t('players.eraseDo', { name })}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
