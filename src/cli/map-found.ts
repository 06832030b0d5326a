import type { ScenarioAnalysis } from '../core/explore/analysis.ts';
import type { Found, FoundPart } from '../core/explore/map/found.ts';

/** What the map tells of an analysis. Where it is not proved, nothing is drawn as never reached. */
export function foundForMap({ proved, scenes, choices, endings }: ScenarioAnalysis): Found {
  const reached = (states: number): FoundPart => (states > 0 || proved ? { reached: states > 0 } : {});
  const each = (states: Readonly<Record<string, number>>): Readonly<Record<string, FoundPart>> =>
    Object.fromEntries(Object.entries(states).map(([id, count]) => [id, reached(count)]));
  return {
    scenes: each(scenes),
    choices: each(choices),
    endings: Object.fromEntries(
      Object.entries(endings).map(([id, { states, share }]) => [id, { ...reached(states), share }]),
    ),
  };
}
