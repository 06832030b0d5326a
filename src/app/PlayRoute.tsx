import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../ui/components/Button.tsx';
import { HandbookDialog } from '../ui/screens/handbook/HandbookDialog.tsx';
import { PlayScreen } from '../ui/screens/play/PlayScreen.tsx';
import { SettingsDialog } from '../ui/screens/settings/SettingsDialog.tsx';
import { loadWorld } from './library.ts';
import { mustAskWho } from './present-player.ts';
import { writeRoute } from './route.ts';
import { Trouble } from './screens.ts';
import type { Services } from './services.ts';
import { type PlayControl, trialOf } from './usePlay.ts';
import { goTo } from './useRoute.ts';

export interface PlayRouteProps {
  readonly services: Services;
  readonly scenario: string;
  readonly control: PlayControl;
  readonly onBegin: (scenario: string) => Promise<void>;
}

/** Opens the play that the address names, with what lies over it: handbook, menu. */
export function PlayRoute({ services, scenario, control, onBegin }: PlayRouteProps) {
  const { t } = useTranslation('play');
  const { language, singleKeys } = useStore(services.settings);
  const [dialog, setDialog] = useState<'handbook' | 'menu'>();
  const { open, standing } = control;
  const trial = trialOf(standing);
  useEffect(() => {
    if (trial === undefined && mustAskWho(services)) goTo({ at: 'home' });
    else void open(scenario);
  }, [services, open, scenario, trial]);
  const play = standing && 'play' in standing ? standing.play : undefined;

  const ended = useCallback(() => {
    const attempt = play?.getState().attempt;
    // A debrief replays with the scenario's own truth.
    if (trial?.play.truth !== undefined) goTo({ at: 'home' });
    else if (attempt) goTo({ at: 'debrief', attempt: attempt.id });
  }, [play, trial]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      // Only what could not be saved is a reason to hold somebody back.
      if (play && typeof play.getState().saving === 'object') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [play]);
  const title = play?.getState().scenario.title;
  useEffect(() => {
    document.title = title ? `${title} – Werkdag` : 'Werkdag';
  }, [title]);

  if (standing && 'problem' in standing) {
    return (
      <Trouble code={standing.problem.code} homeHref={writeRoute({ at: 'home' })} onAgain={() => void open(scenario)} />
    );
  }
  if (!play) return null;
  const close = (): void => setDialog(undefined);
  return (
    <>
      <PlayScreen
        play={play}
        language={language}
        singleKeys={singleKeys}
        onHandbook={() => setDialog('handbook')}
        onMenu={() => setDialog('menu')}
        onEnded={ended}
        onDownload={() => void services.players.getState().exportAttempt(play.getState().attempt)}
        {...(trial === undefined ? {} : { onStopTrying: () => goTo({ at: 'home' }) })}
      />
      <HandbookDialog open={dialog === 'handbook'} language={language} loadWorld={loadWorld} onClose={close} />
      <SettingsDialog
        open={dialog === 'menu'}
        title={t('menuTitle')}
        settings={services.settings}
        onClose={close}
        footer={
          <>
            <Button
              onClick={() => {
                close();
                void onBegin(scenario);
              }}
            >
              {t('startAgain')}
            </Button>
            <Button kind="strong" onClick={() => goTo({ at: 'home' })}>
              {t('toHome')}
            </Button>
          </>
        }
      />
    </>
  );
}
