import type { i18n } from 'i18next';
import { Suspense, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../core/records/attempt.ts';
import { changeLanguage } from '../i18n/start.ts';
import type { TriedOut } from '../ui/screens/files/tried-out.ts';
import { applySettings } from '../ui/screens/settings/apply-settings.ts';
import { PlayRoute } from './PlayRoute.tsx';
import { debriefWith, HomeRoute } from './screens.ts';
import type { Services } from './services.ts';
import { usePlay } from './usePlay.ts';
import { goTo, useRoute } from './useRoute.ts';

export interface AppProps {
  readonly services: Services;
  readonly i18n: i18n;
}

/** Which screen is shown, by the address, and how the screens lead to one another. */
export function App({ services, i18n }: AppProps) {
  const route = useRoute();
  const settings = useStore(services.settings);
  const { language } = settings;
  const control = usePlay(services, language);
  useEffect(() => applySettings(document.documentElement, settings), [settings]);
  useEffect(() => void changeLanguage(i18n, language), [i18n, language]);
  const DebriefRoute = useRef(debriefWith(i18n, language)).current;
  const viewed = useRef<Attempt | undefined>(undefined);
  const tried = useRef<TriedOut | undefined>(undefined);
  const visited = useRef(false);
  const arriving = visited.current;
  useEffect(() => {
    visited.current = true;
  }, []);

  const { begin } = control;
  const beginScenario = useCallback(
    async (scenario: string) => {
      await begin(scenario);
      goTo({ at: 'play', scenario });
    },
    [begin],
  );
  const view = useCallback((attempt: Attempt) => {
    viewed.current = attempt;
    goTo({ at: 'debrief', attempt: attempt.id });
  }, []);

  const shared = { services, control, onBegin: beginScenario };
  return (
    <Suspense>
      {route.at === 'play' ? <PlayRoute key={route.scenario} {...shared} scenario={route.scenario} /> : null}
      {route.at === 'debrief' ? (
        <DebriefRoute key={route.attempt} {...shared} id={route.attempt} viewed={viewed.current} />
      ) : null}
      {route.at === 'home' ? <HomeRoute {...shared} arriving={arriving} onView={view} tried={tried} /> : null}
    </Suspense>
  );
}
