import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Handbook } from './Handbook.tsx';
import { type LoadWorld, useWorld } from './use-world.ts';

export interface HandbookDialogProps {
  readonly open: boolean;
  readonly language: Language;
  /** Fetches the world when the handbook is first opened; keep it the same function between renders. */
  readonly loadWorld: LoadWorld;
  /** The house rule to open at: `H9`. */
  readonly rule?: string | undefined;
  readonly onClose: () => void;
}

/** The handbook of the organisation, within reach at every moment. */
export function HandbookDialog({ open, onClose, ...content }: HandbookDialogProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Dialog open={open} size="wide" title={t('handbook.title')} closeLabel={t('common:close')} onClose={onClose}>
      {open ? <Content {...content} /> : null}
    </Dialog>
  );
}

function Content({ language, loadWorld, rule }: Pick<HandbookDialogProps, 'language' | 'loadWorld' | 'rule'>) {
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
