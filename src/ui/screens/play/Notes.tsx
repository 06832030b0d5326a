import { useTranslation } from 'react-i18next';
import type { Beat } from '../../../plan/beats.ts';
import { NoteSheet } from '../../components/NoteSheet.tsx';

export interface NotesProps {
  /** What has been read, in order. */
  readonly beats: readonly Beat[];
  /** The sentences of the player's own text as they stand now. */
  readonly text: readonly { readonly id: string; readonly text: string }[];
}

const shown = 3;

/** What lies beside the phone: what you found out by looking and asking, and your own text. */
export function Notes({ beats, text }: NotesProps) {
  const { t } = useTranslation('play');
  const found = beats.filter((beat) => beat.cause === 'looked').slice(-shown);
  if (found.length === 0 && text.length === 0) return null;
  return (
    <div className="play-notes">
      {text.length > 0 ? (
        <NoteSheet title={t('yourText')}>
          {text.map((item) => (
            <p key={item.id}>{item.text}</p>
          ))}
        </NoteSheet>
      ) : null}
      {found.length > 0 ? (
        <NoteSheet title={t('youKnow')}>
          {found.map((beat) => (
            <p key={beat.index}>
              {beat.lines.map((line) => (line.kind === 'document' ? line.title : line.text)).join(' ')}
            </p>
          ))}
        </NoteSheet>
      ) : null}
    </div>
  );
}
