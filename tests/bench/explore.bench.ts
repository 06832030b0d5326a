/** How fast scenarios are explored, and what the explored states weigh. Prints figures and asserts nothing. */
import { bench, describe } from 'vitest';
import { analyse } from '../../src/core/explore/analyse.ts';
import { exploreAll } from '../../src/core/explore/explore.ts';
import type { Explored } from '../../src/core/explore/explored.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import { compiledOf, readLibrary } from '../scenarios/load.ts';
import { storyOfVariables } from './explore-story.ts';
import { counted } from './speed.ts';

const entry = readLibrary().find(({ folder }) => folder === 'de-natte-plek');
if (!entry) throw new Error('De natte plek is not in the library.');
const { nl, en } = compiledOf(entry);

/** Few rounds: one takes long enough to be exact. */
const rounds = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

/** Bytes of everything that lasts of the states and moves: the packed arrays of the graph. */
function weightOf({ graph }: Explored): number {
  const arrays = [...Object.values(graph), ...graph.words].filter((part) => ArrayBuffer.isView(part));
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** What the heap grows by while all of it is held, where the garbage collector can be called (`--expose-gc`). */
function heapOf(scenario: Scenario): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  const before = process.memoryUsage();
  const explored = exploreAll(scenario);
  globalThis.gc();
  const after = process.memoryUsage();
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  return explored.states > 0 ? grown : undefined;
}

function measure(name: string, scenario: Scenario): Explored {
  const explored = exploreAll(scenario);
  const { run, options } = counted({ name, count: explored.states, what: 'states', run: () => exploreAll(scenario) });
  bench(name, run, { ...rounds, ...options });
  const heap = heapOf(scenario);
  console.log(
    `${name}: ${explored.states} states, ${explored.moves} moves, ` +
      `${Math.round(weightOf(explored) / explored.states)} bytes a state in the graph` +
      (heap === undefined ? '' : `, ${Math.round(heap / explored.states)} on the heap`),
  );
  return explored;
}

describe('exploring', () => {
  measure('a story with 8 live variables', storyOfVariables(14));
  const explored = measure('De natte plek', nl);
  bench('the analysis of De natte plek', () => void analyse(explored), rounds);
  bench('De natte plek in two languages', () => void exploreAll(nl, { languages: [nl, en] }), {
    ...rounds,
    iterations: 1,
  });
});
