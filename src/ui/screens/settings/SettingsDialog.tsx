import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsStore } from '../../../session/settings.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { whenAsked } from '../when-asked.tsx';

const Fields = whenAsked(async () => (await import('./SettingsFields.tsx')).SettingsFields);

export interface SettingsDialogProps {
  readonly open: boolean;
  readonly settings: SettingsStore;
  readonly onClose: () => void;
  /** Ways out of where one is, such as a link to home while playing. */
  readonly footer?: ReactNode;
  /** “Menu”, where it is more than settings. */
  readonly title?: string;
}

/** How this device shows the game. What is chosen shows at once and needs no button to keep it. */
export function SettingsDialog({ open, settings, onClose, footer, title }: SettingsDialogProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Dialog
      open={open}
      title={title ?? t('settings.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
      {...(footer === undefined ? {} : { footer })}
    >
      {open ? <Fields settings={settings} /> : null}
    </Dialog>
  );
}
