import { useTranslation } from 'react-i18next';
import type { Player } from '../../../session/ports.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';

/** In the place of the large panel until it is known what waits. */
export function WaitingSoon() {
  const { t } = useTranslation('home');
  return (
    <div className="waiting cover-frame waiting--empty">
      <div className="waiting__words">
        <Notice kind="busy">{t('waiting.looking')}</Notice>
      </div>
    </div>
  );
}

export interface NoWorkProps {
  /** Chooses a file. */
  readonly onPick: () => void;
}

/** A site without scenarios: bring one. */
export function NoWork({ onPick }: NoWorkProps) {
  const { t } = useTranslation('home');
  return (
    <section className="waiting cover-frame waiting--empty">
      <div className="waiting__words">
        <h2>{t('work.noneTitle')}</h2>
        <p>{t('work.none')}</p>
        <Button kind="strong" onClick={onPick}>
          {t('tools.file')}
        </Button>
      </div>
    </section>
  );
}

export interface AskWhoProps {
  readonly players: readonly Player[];
  readonly onChoose: (id: string) => void;
  /** Somebody who is not among them. */
  readonly onOther: () => void;
}

/** On a shared device where nobody said who plays: nobody goes on in the name of somebody else. */
export function AskWho({ players, onChoose, onOther }: AskWhoProps) {
  const { t } = useTranslation('home');
  return (
    <section className="waiting cover-frame waiting--empty" aria-labelledby="ask-who">
      <div className="waiting__words">
        <h2 id="ask-who">{t('players.title')}</h2>
        {players.map(({ id, name }) => (
          <Button key={id} icon="person" onClick={() => onChoose(id)}>
            {name}
          </Button>
        ))}
        <Button kind="quiet" onClick={onOther}>
          {t('players.add')}
        </Button>
      </div>
    </section>
  );
}
