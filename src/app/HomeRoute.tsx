import { type RefObject, useEffect, useState } from 'react';
import type { Attempt } from '../core/records/attempt.ts';
import type { TriedOut } from '../ui/screens/files/tried-out.ts';
import { HomeScreen } from '../ui/screens/home/HomeScreen.tsx';
import { builtInNamesake, builtInWorld, loadWorld } from './library.ts';
import { writeRoute } from './route.ts';
import type { Services } from './services.ts';
import { type PlayControl, trialOf } from './usePlay.ts';
import { goTo } from './useRoute.ts';

export interface HomeRouteProps {
  readonly services: Services;
  readonly control: PlayControl;
  /** The player comes from another screen. */
  readonly arriving: boolean;
  readonly onBegin: (scenario: string) => Promise<void>;
  /** Shows the debrief of an attempt that is only looked at, and not kept. */
  readonly onView: (attempt: Attempt) => void;
  /** What was tried out of a scenario from outside: on coming back its findings stand there again. */
  readonly tried: RefObject<TriedOut | undefined>;
}

const links = {
  play: (scenario: string) => writeRoute({ at: 'play', scenario }),
  debrief: (attempt: string) => writeRoute({ at: 'debrief', attempt }),
};

/** Home, and where it leads. */
export function HomeRoute({ services, control, arriving, onBegin, onView, tried }: HomeRouteProps) {
  const { close, standing } = control;
  const [reopened] = useState(() => tried.current);
  const [fromTrial] = useState(() => trialOf(standing) !== undefined);
  useEffect(() => {
    tried.current = undefined;
    // Under the id of a built-in scenario it would be taken for that one.
    if (fromTrial) close();
  }, [tried, fromTrial, close]);
  useEffect(() => {
    document.title = 'Werkdag';
  }, []);
  const download = async (id: string): Promise<void> => {
    const found = await services.save.attempts.get(id);
    if (found?.ok) await services.players.getState().exportAttempt(found.value.attempt);
  };
  return (
    <HomeScreen
      {...services}
      lasting={services.save.lasting}
      loadWorld={loadWorld}
      builtInWorld={builtInWorld}
      namesake={builtInNamesake}
      links={links}
      arriving={arriving}
      onBegin={(scenario) => void onBegin(scenario)}
      onDownload={(attempt) => void download(attempt)}
      onOpenAttempt={(attempt) => goTo({ at: 'debrief', attempt })}
      onViewAttempt={onView}
      {...(reopened ? { reopened } : {})}
      onTryOut={(given) => {
        tried.current = given;
        void control.tryOut(given.trial).then((done) => {
          if (done) goTo({ at: 'play', scenario: given.trial.scenario.id });
        });
      }}
      onPlayFiles={(scenario, files) => {
        void control.beginFiles(scenario, files).then(() => goTo({ at: 'play', scenario: scenario.id }));
      }}
    />
  );
}
