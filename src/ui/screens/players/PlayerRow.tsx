import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { NameForm } from './NameForm.tsx';

export interface PlayerRowProps {
  readonly name: string;
  /** Plays now. */
  readonly present: boolean;
  /** The name is being changed. */
  readonly naming: boolean;
  readonly onChoose: () => void;
  readonly onName: (on: boolean) => void;
  /** Gives what is wrong with the name, or nothing where it was kept. */
  readonly onRename: (name: string) => Promise<string | undefined>;
  readonly onExport: () => void;
  readonly onErase: () => void;
}

/** One player, and all that can be done for that player. */
export function PlayerRow({ name, present, naming, onChoose, onName, onRename, onExport, onErase }: PlayerRowProps) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <li className={present ? 'player player--present' : 'player'} aria-current={present || undefined}>
      <div className="player__head">
        <Icon name="person" />
        <strong className="player__name">{name}</strong>
        {present ? (
          <span className="tag tag--amber">{t('players.present')}</span>
        ) : (
          <Button kind="strong" onClick={onChoose}>
            {t('players.choose')}
            <span className="hidden"> {name}</span>
          </Button>
        )}
      </div>
      {naming ? (
        <NameForm
          label={t('players.newName', { name })}
          first={name}
          submit={t('players.save')}
          focused
          onSubmit={onRename}
          onCancel={() => onName(false)}
        />
      ) : (
        <div className="player__ways">
          <Button kind="quiet" icon="pencil" onClick={() => onName(true)}>
            {t('players.rename')}
            <span className="hidden"> {name}</span>
          </Button>
          <Button kind="quiet" icon="download" onClick={onExport}>
            {t('players.export')}
            <span className="hidden"> {name}</span>
          </Button>
          <Button kind="quiet" icon="trash" onClick={onErase}>
            {t('players.erase')}
            <span className="hidden"> {name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
