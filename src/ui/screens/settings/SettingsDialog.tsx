import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { SettingsStore } from '../../../session/settings.ts';
import { letterings, sizes, spacings, themes } from '../../../session/settings.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Segments } from './Segments.tsx';
import './SettingsDialog.css';

export interface SettingsDialogProps {
  readonly open: boolean;
  readonly settings: SettingsStore;
  readonly onClose: () => void;
  /** Ways out of where one is, such as a link to home while playing. */
  readonly footer?: ReactNode;
}

/** How this device shows the game. What is chosen shows at once and needs no button to keep it. */
export function SettingsDialog({ open, settings, onClose, footer }: SettingsDialogProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Dialog
      open={open}
      title={t('settings.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
      {...(footer === undefined ? {} : { footer })}
    >
      {open ? <Fields settings={settings} /> : null}
    </Dialog>
  );
}

function Fields({ settings }: Pick<SettingsDialogProps, 'settings'>) {
  const { t } = useTranslation(['home', 'common']);
  const { language, theme, size, spacing, letters, singleKeys, change } = useStore(settings);
  return (
    <div className="settings">
      <p className="settings__told">{t('settings.told')}</p>
      <div className="settings__language">
        <span aria-hidden="true">{t('common:language.label')}</span>
        <LanguageSwitch language={language} onChange={(chosen) => void change({ language: chosen })} />
      </div>
      <Segments
        legend={t('settings.theme')}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={theme}
        onChange={(chosen) => void change({ theme: chosen })}
      />
      <Segments
        legend={t('settings.size')}
        options={sizes.map((value) => ({ value, label: t(`settings.sizes.${value}`) }))}
        value={size}
        onChange={(chosen) => void change({ size: chosen })}
      />
      <Segments
        legend={t('settings.spacing')}
        options={spacings.map((value) => ({ value, label: t(`settings.spacings.${value}`) }))}
        value={spacing}
        onChange={(chosen) => void change({ spacing: chosen })}
      />
      <Segments
        legend={t('settings.letters')}
        options={letterings.map((value) => ({ value, label: t(`settings.letterings.${value}`) }))}
        value={letters}
        onChange={(chosen) => void change({ letters: chosen })}
      />
      <SingleKeys on={singleKeys} onChange={(on) => void change({ singleKeys: on })} />
      <HowItWorks singleKeys={singleKeys} />
    </div>
  );
}

interface SingleKeysProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function SingleKeys({ on, onChange }: SingleKeysProps) {
  const { t } = useTranslation('home');
  return (
    <fieldset className="settings__keys">
      <legend>{t('settings.keys')}</legend>
      <label className="settings__check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="single-keys-hint"
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t('settings.singleKeys')}</span>
      </label>
      <p id="single-keys-hint" className="settings__hint">
        {t('settings.singleKeysHint')}
      </p>
    </fieldset>
  );
}
