/** What plays the story, to be bundled: from what is shipped to the first choice. */
import { loadFloor } from './floor.ts';
import { loadInk } from './ink.ts';
import { loadMachine } from './machine.ts';
import type { Loaded } from './story.ts';
import { loadWerkdag } from './werkdag.ts';

export interface Loaders {
  readonly floor: (shipped: string) => Loaded;
  readonly werkdag: (shipped: string) => Loaded;
  readonly aloud: (shipped: string) => Loaded;
  readonly ink: (shipped: string) => Loaded;
  readonly machine: (shipped: string) => Loaded;
}

export const loaders: Loaders = {
  floor: loadFloor,
  werkdag: (shipped) => loadWerkdag(shipped, 'quiet'),
  aloud: (shipped) => loadWerkdag(shipped, 'aloud'),
  ink: loadInk,
  machine: loadMachine,
};
