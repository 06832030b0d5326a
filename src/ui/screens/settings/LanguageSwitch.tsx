import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../../core/shared/language.ts';
import './LanguageSwitch.css';

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** Both languages, always in sight; each says its own name in its own language. */
export function LanguageSwitch({ language, onChange }: LanguageSwitchProps) {
  const { t } = useTranslation('common');
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields
    <div className="language-switch" role="group" aria-label={t('language.label')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => {
            if (each !== language) onChange(each);
          }}
        >
          <span>{each.toUpperCase()}</span>
          <span className="hidden"> {t(`language.${each}`)}</span>
        </button>
      ))}
    </div>
  );
}
