import { useTranslation } from 'react-i18next';
import type { PlayersStore } from '../../../session/players.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { whenAsked } from '../when-asked.tsx';

const Content = whenAsked(async () => (await import('./PlayersContent.tsx')).PlayersContent);

export interface PlayersDialogProps {
  readonly open: boolean;
  readonly players: PlayersStore;
  readonly onClose: () => void;
}

/** Who plays on this device: choose, add, give another name, export, erase. */
export function PlayersDialog({ open, players, onClose }: PlayersDialogProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Dialog open={open} title={t('players.title')} closeLabel={t('common:close')} onClose={onClose}>
      {open ? <Content players={players} /> : null}
    </Dialog>
  );
}
