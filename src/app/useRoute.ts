import { useSyncExternalStore } from 'react';
import { type Route, readRoute, writeRoute } from './route.ts';

const watch = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Where the player is; `goTo` goes somewhere else, with a way back in the browser's own history. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(watch, () => window.location.hash));
}

export function goTo(route: Route): void {
  window.location.hash = writeRoute(route);
}
