import type { i18n } from 'i18next';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { changeLanguage } from '../i18n/start.ts';
import { PlayScreen } from '../ui/screens/play/PlayScreen.tsx';
import { type Route, readRoute, writeRoute } from './route.ts';
import type { Services } from './services.ts';
import { usePlay } from './usePlay.ts';

export interface AppProps {
  readonly services: Services;
  readonly i18n: i18n;
}

const watchHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const go = (route: Route): void => {
  window.location.hash = writeRoute(route);
};

/** Which screen is shown, by the address; and what lies over every screen. */
export function App({ services, i18n }: AppProps) {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash);
  const route = readRoute(hash);
  const { language, singleKeys } = useStore(services.settings);
  const control = usePlay(services, language);
  const { open } = control;
  const scenario = route.at === 'play' ? route.scenario : undefined;
  useEffect(() => {
    void changeLanguage(i18n, language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  useEffect(() => {
    if (scenario) void open(scenario);
  }, [scenario, open]);
  const ended = useCallback(() => console.log('ended'), []);
  const [menu, setMenu] = useState(false);
  const { standing } = control;
  if (route.at === 'play' && standing && 'play' in standing) {
    return (
      <PlayScreen
        play={standing.play}
        language={language}
        singleKeys={singleKeys}
        onHandbook={() => {}}
        onMenu={() => setMenu(!menu)}
        onEnded={ended}
        onDownload={() => {}}
      />
    );
  }
  return (
    <button type="button" onClick={() => go({ at: 'play', scenario: 'de-natte-plek' })}>
      play
    </button>
  );
}
