import { useEffect } from 'react';
import type { Attempt } from '../core/records/attempt.ts';
import { HomeScreen } from '../ui/screens/home/HomeScreen.tsx';
import { builtInNamesake, builtInWorld, loadWorld } from './library.ts';
import { writeRoute } from './route.ts';
import type { Services } from './services.ts';
import type { PlayControl } from './usePlay.ts';
import { goTo } from './useRoute.ts';

export interface HomeRouteProps {
  readonly services: Services;
  readonly control: PlayControl;
  /** The player comes from another screen. */
  readonly arriving: boolean;
  readonly onBegin: (scenario: string) => Promise<void>;
  /** Shows the debrief of an attempt that is only looked at, and not kept. */
  readonly onView: (attempt: Attempt) => void;
}

const links = {
  play: (scenario: string) => writeRoute({ at: 'play', scenario }),
  debrief: (attempt: string) => writeRoute({ at: 'debrief', attempt }),
};

/** Home, and where it leads. */
export function HomeRoute({ services, control, arriving, onBegin, onView }: HomeRouteProps) {
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
      onPlayFiles={(scenario, files) => {
        void control.beginFiles(scenario, files).then(() => goTo({ at: 'play', scenario: scenario.id }));
      }}
    />
  );
}
