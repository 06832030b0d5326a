import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/shared/language.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { whenAsked } from '../when-asked.tsx';
import type { LoadWorld } from './use-world.ts';

const Content = whenAsked(async () => (await import('./HandbookContent.tsx')).HandbookContent);

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
