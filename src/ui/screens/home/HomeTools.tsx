import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { Ink } from '../../icons/Ink.tsx';
import type { HomeDialog } from './HomeScreen.tsx';

export interface HomeToolsProps {
  /** The name of who plays now. */
  readonly player: string | undefined;
  readonly onDialog: (dialog: HomeDialog) => void;
  /** Chooses a file. */
  readonly onPick: () => void;
}

/** The row at the foot: who plays, the handbook, settings, a file. */
export function HomeTools({ player, onDialog, onPick }: HomeToolsProps) {
  const { t } = useTranslation('home');
  return (
    <>
      <button type="button" className="tool tool--player" onClick={() => onDialog('players')}>
        <Icon name="person" />
        {player === undefined ? (
          <span className="tool__label">{t('tools.player')}</span>
        ) : (
          <>
            <span className="hidden">{t('tools.playerIs')} </span>
            <span className="tool__label">{player}</span>
          </>
        )}
      </button>
      <Tool icon="book" label={t('tools.handbook')} onPress={() => onDialog('handbook')} />
      <Tool icon="menu" label={t('tools.settings')} onPress={() => onDialog('settings')} />
      <button type="button" className="tool" onClick={onPick}>
        <FolderIcon />
        <span className="tool__label">{t('tools.file')}</span>
      </button>
    </>
  );
}

function FolderIcon() {
  return (
    <svg className="icon icon--medium" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <Ink d="M3.5 5.5 L9 5.5 L11.5 8 L19 8 L19 11" width={2} />
      <Ink d="M3.5 5.5 L3.5 19 L17.5 19 L21 11 L7 11 L3.5 19" width={2} />
    </svg>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

function Tool({ icon, label, onPress }: ToolProps) {
  return (
    <button type="button" className="tool" onClick={onPress}>
      <Icon name={icon} />
      <span className="tool__label">{label}</span>
    </button>
  );
}
