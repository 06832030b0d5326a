import { useTranslation } from 'react-i18next';
import type { Damaged, Locks } from '../../../session/ports.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SecondTab } from './SecondTab.tsx';

export interface HomeNoticesProps {
  readonly locks: Locks;
  readonly lasting: boolean;
  /** What was played could not be read. */
  readonly failed: boolean;
  readonly damaged: readonly Damaged[];
  readonly onAgain: () => void;
  /** Offers all of the present player; none where nobody plays yet. */
  readonly onDownloadAll: (() => void) | undefined;
  readonly onDownloadDamaged: (row: Damaged) => void;
}

/** What a player has to know before playing: whether work is safe, and what to do where it is not. */
export function HomeNotices(props: HomeNoticesProps) {
  const { locks, lasting, failed, damaged, onAgain, onDownloadAll, onDownloadDamaged } = props;
  const { t } = useTranslation(['home', 'common']);
  return (
    <>
      <SecondTab locks={locks} />
      {lasting ? null : (
        <Notice
          kind="unsaved"
          {...(onDownloadAll === undefined
            ? {}
            : {
                action: (
                  <Button icon="download" onClick={onDownloadAll}>
                    {t('notice.downloadAll')}
                  </Button>
                ),
              })}
        >
          <strong>{t('notice.notLasting')}</strong> {t('notice.notLastingCure')}
        </Notice>
      )}
      {failed ? (
        <Notice kind="unsaved" action={<Button onClick={onAgain}>{t('common:again')}</Button>}>
          {t('notice.shelfFailed')}
        </Notice>
      ) : null}
      {damaged.length === 0 ? null : (
        <Notice
          kind="told"
          action={damaged.map((row) => (
            <Button key={row.key} kind="quiet" icon="download" onClick={() => onDownloadDamaged(row)}>
              {t('notice.damagedDownload', { name: row.key.slice(0, 8) })}
            </Button>
          ))}
        >
          {t('notice.damaged', { count: damaged.length })}
        </Notice>
      )}
    </>
  );
}
