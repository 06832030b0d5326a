import { useTranslation } from 'react-i18next';
import './HowItWorks.css';

export interface HowItWorksProps {
  /** Without single keys only those are named that still do something. */
  readonly singleKeys: boolean;
}

const lines = ['howRead', 'howChoose', 'howLook', 'howTime', 'howSaved'] as const;

/** The whole game in five lines, and its keys. */
export function HowItWorks({ singleKeys }: HowItWorksProps) {
  const { t } = useTranslation('home');
  return (
    <section className="how-it-works" aria-labelledby="how-it-works">
      <h3 id="how-it-works">{t('settings.how')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(`settings.${line}`)}</li>
        ))}
      </ul>
      <dl>
        {singleKeys ? <Key name="1 – 9" does={t('settings.keyDigit')} /> : null}
        <Key name="Enter" does={t('settings.keyEnter')} />
        {singleKeys ? <Key name="N" does={t('settings.keyNew')} /> : null}
        <Key name="Esc" does={t('settings.keyEscape')} />
      </dl>
    </section>
  );
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
