/** Where the player is in the site; the part of the address behind `#`, so that any static host will do. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'play'; readonly scenario: string }
  | { readonly at: 'debrief'; readonly attempt: string };

/** Reads the part behind `#`. What is unknown is home. */
export function readRoute(hash: string): Route {
  const [, at, id] = /^#\/([a-z]+)\/([A-Za-z0-9_-]+)$/.exec(hash) ?? [];
  if (at === 'play' && id) return { at, scenario: id };
  if (at === 'debrief' && id) return { at, attempt: id };
  return { at: 'home' };
}

export function writeRoute(route: Route): string {
  if (route.at === 'play') return `#/play/${route.scenario}`;
  return route.at === 'debrief' ? `#/debrief/${route.attempt}` : '#/';
}
