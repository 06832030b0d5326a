import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { letterings, type SettingsStore, sizes, spacings, themes } from '../../../session/settings.ts';
import { HowItWorks } from './HowItWorks.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Segments } from './Segments.tsx';
import './SettingsFields.css';

export interface SettingsFieldsProps {
  readonly settings: SettingsStore;
}

/** Each setting, and in a few lines how the game works. */
export function SettingsFields({ settings }: SettingsFieldsProps) {
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
