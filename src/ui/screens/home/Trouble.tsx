import { useTranslation } from 'react-i18next';
import type { OpenProblem } from '../../../session/open.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { Icon } from '../../icons/Icon.tsx';
import './Trouble.css';

export interface TroubleProps {
  readonly code: OpenProblem['code'];
  /** The address of home. */
  readonly homeHref: string;
  /** Tries once more; none where that cannot help. */
  readonly onAgain?: () => void;
  /** Offers the attempt as a file, where there is one that cannot be shown. */
  readonly onDownload?: () => void;
}

const words = {
  unreachable: 'unreachable',
  'unknown-scenario': 'unknown',
  'version-lost': 'lost',
  'unknown-attempt': 'attempt',
  damaged: 'unreadable',
  unplayable: 'unreadable',
} as const;

/** A page instead of a play or a debrief that cannot be opened: what is wrong, and what to do. */
export function Trouble({ code, homeHref, onAgain, onDownload }: TroubleProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Page kind="home">
      <section className="trouble panel" role="alert">
        <Icon name="warning" size="large" />
        <h1>{t('trouble.title')}</h1>
        <p>{t(`trouble.${words[code]}`)}</p>
        <p className="trouble__ways">
          {onAgain === undefined ? null : (
            <Button kind="strong" onClick={onAgain}>
              {t('common:again')}
            </Button>
          )}
          {onDownload === undefined ? null : (
            <Button icon="download" onClick={onDownload}>
              {t('common:download')}
            </Button>
          )}
          <a className="button" href={homeHref}>
            {t('common:toHome')}
          </a>
        </p>
      </section>
    </Page>
  );
}
