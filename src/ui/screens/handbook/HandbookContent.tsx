import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Handbook } from './Handbook.tsx';
import type { HandbookDialogProps } from './HandbookDialog.tsx';
import { useWorld } from './use-world.ts';

export type HandbookContentProps = Pick<HandbookDialogProps, 'language' | 'loadWorld' | 'rule'>;

/** The handbook, once it is there. */
export function HandbookContent({ language, loadWorld, rule }: HandbookContentProps) {
  const { t } = useTranslation(['home', 'common']);
  const found = useWorld(loadWorld, language);
  if (found.state === 'loading') return <Notice kind="busy">{t('handbook.loading')}</Notice>;
  if (found.state === 'failed') {
    return (
      <Notice kind="unsaved" action={<Button onClick={found.again}>{t('common:again')}</Button>}>
        {t('handbook.failed')}
      </Notice>
    );
  }
  return <Handbook world={found.world} rule={rule} />;
}
