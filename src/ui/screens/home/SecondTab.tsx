import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locks } from '../../../session/ports.ts';
import { Notice } from '../../components/Notice.tsx';

export interface SecondTabProps {
  readonly locks: Locks;
}

/** Says that another tab writes and this one only reads, and what to do; goes away when this tab may write. */
export function SecondTab({ locks }: SecondTabProps) {
  const { t } = useTranslation('common');
  const owns = useSyncExternalStore(locks.subscribe, locks.owns);
  if (owns) return null;
  return (
    <Notice kind="reading">
      <strong>{t('secondTab.told')}</strong> {t('secondTab.cure')}
    </Notice>
  );
}
