import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Written } from '../../../session/ports.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useReading } from './reading.ts';

export interface ResolutionProps {
  /** Without it nothing can be written, only read. */
  readonly onNote?: (text: string) => Written;
}

const longest = 500;

/** One thing to do differently next time, in one's own words. */
export function Resolution({ onNote }: ResolutionProps) {
  const { model } = useReading();
  const { t } = useTranslation('debrief');
  const id = useId();
  const written = model.resolution;
  if (onNote === undefined && written === undefined) return null;
  return (
    <section className="debrief-sheet resolution" aria-labelledby={id}>
      <h2 id={id}>{t('resolution.title')}</h2>
      {onNote === undefined ? (
        <p className="resolution__wrote">
          <b>{t('resolution.wrote')}</b> {written}
        </p>
      ) : (
        <Writing before={written} onNote={onNote} />
      )}
    </section>
  );
}

interface WritingProps {
  readonly before: string | undefined;
  readonly onNote: (text: string) => Written;
}

function Writing({ before = '', onNote }: WritingProps) {
  const { t } = useTranslation('debrief');
  const [text, setText] = useState(before);
  const [kept, setKept] = useState(before);
  const [failed, setFailed] = useState(false);
  const write = async (): Promise<void> => {
    const result = await onNote(text.trim());
    setFailed(!result.ok);
    if (result.ok) setKept(text.trim());
  };
  const said = kept !== '' && kept === text.trim() && !failed;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <TextField
        label={t('resolution.label')}
        hint={t('resolution.hint')}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={longest}
        {...(failed ? { error: t('resolution.failed') } : {})}
      />
      <div className="resolution__ways">
        <Button type="submit" icon="pencil" aria-disabled={said || undefined}>
          {t('resolution.write')}
        </Button>
        <p role="status">{said ? t('resolution.written') : ''}</p>
      </div>
    </form>
  );
}
