import type { i18n } from 'i18next';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../core/shared/language.ts';
import { addDebriefTexts, changeLanguage } from '../i18n/start.ts';
import { HomeScreen } from '../ui/screens/home/HomeScreen.tsx';
import { applySettings } from '../ui/screens/settings/apply-settings.ts';
import { builtInWorld, loadWorld } from './library.ts';
import { PlayRoute } from './PlayRoute.tsx';
import { writeRoute } from './route.ts';
import type { Services } from './services.ts';
import { usePlay } from './usePlay.ts';
import { goTo, useRoute } from './useRoute.ts';

/** The debrief comes when it is asked for, with its texts. */
const debriefWith = (i18n: i18n, language: Language) =>
  lazy(async () => {
    const [module] = await Promise.all([import('./DebriefRoute.tsx'), addDebriefTexts(i18n, language)]);
    return { default: module.DebriefRoute };
  });

export interface AppProps {
  readonly services: Services;
  readonly i18n: i18n;
}

const links = {
  play: (scenario: string) => writeRoute({ at: 'play', scenario }),
  debrief: (attempt: string) => writeRoute({ at: 'debrief', attempt }),
};

/** Which screen is shown, by the address, and how the screens lead to one another. */
export function App({ services, i18n }: AppProps) {
  const route = useRoute();
  const settings = useStore(services.settings);
  const { language } = settings;
  const control = usePlay(services, language);
  const visited = useRef(false);
  useEffect(() => applySettings(document.documentElement, settings), [settings]);
  useEffect(() => void changeLanguage(i18n, language), [i18n, language]);
  const DebriefRoute = useRef(debriefWith(i18n, language)).current;
  const arriving = visited.current;
  useEffect(() => {
    visited.current = true;
  }, []);

  const { begin, beginFiles } = control;
  const beginScenario = useCallback(
    async (scenario: string) => {
      await begin(scenario);
      goTo({ at: 'play', scenario });
    },
    [begin],
  );
  const download = useCallback(
    async (id: string) => {
      const found = await services.save.attempts.get(id);
      if (found?.ok) await services.players.getState().exportAttempt(found.value.attempt);
    },
    [services],
  );

  if (route.at === 'play') {
    return (
      <PlayRoute
        key={route.scenario}
        services={services}
        scenario={route.scenario}
        control={control}
        onBegin={beginScenario}
      />
    );
  }
  if (route.at === 'debrief') {
    return (
      <Suspense>
        <DebriefRoute
          key={route.attempt}
          services={services}
          id={route.attempt}
          control={control}
          onBegin={beginScenario}
        />
      </Suspense>
    );
  }
  return (
    <HomeScreen
      {...services}
      lasting={services.save.lasting}
      loadWorld={loadWorld}
      builtInWorld={builtInWorld}
      links={links}
      arriving={arriving}
      onBegin={(scenario) => void beginScenario(scenario)}
      onDownload={(attempt) => void download(attempt)}
      onOpenAttempt={(attempt) => goTo({ at: 'debrief', attempt })}
      onPlayFiles={(scenario, files) => {
        void beginFiles(scenario, files).then(() => goTo({ at: 'play', scenario: scenario.id }));
      }}
    />
  );
}
