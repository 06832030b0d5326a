import type { Language } from '../../../core/shared/language.ts';
import type { ShelfItem } from '../../../session/shelf.ts';
import { Covers } from './Covers.tsx';
import { FirstDay } from './FirstDay.tsx';
import type { HomeLinks } from './links.ts';
import { PlayLog } from './PlayLog.tsx';
import type { Waiting } from './values.ts';

export interface WorkProps {
  readonly items: readonly ShelfItem[];
  readonly waiting: Waiting | undefined;
  readonly language: Language;
  readonly links: HomeLinks;
  readonly onDownload: (attempt: string) => void;
  readonly onBegin: (scenario: string) => void;
}

/** The right side of home. One scenario that waits already needs no cover beside it: then it tells how a day goes. */
export function Work({ items, waiting, language, links, onDownload, onBegin }: WorkProps) {
  const own = items.filter((item) => item.card !== undefined);
  const played = items
    .filter((item) => item.attempts.length > 0)
    .sort((one, other) => ((one.attempts[0]?.savedAt ?? '') < (other.attempts[0]?.savedAt ?? '') ? 1 : -1));
  const alone = own.length <= 1 && (waiting === undefined || own.every((item) => item.id === waiting.item.id));
  const log = played.length > 0 && (
    <PlayLog items={played} language={language} links={links} onDownload={onDownload} onBegin={onBegin} />
  );
  if (alone) {
    return (
      <>
        {log}
        <FirstDay />
      </>
    );
  }
  return (
    <>
      <Covers items={own} language={language} links={links} />
      {log}
    </>
  );
}
