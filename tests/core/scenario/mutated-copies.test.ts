import { expect, test } from 'vitest';
import { tryCopies } from './mutated-copies.ts';

// A tenth of what `npm run bench` tries. Other copies every time, so the seed is said.
const seed = Math.floor(Math.random() * 2 ** 31);

test(`ten thousand mutated copies are each a whole scenario or none (seed ${seed})`, { timeout: 900_000 }, () => {
  const { copies, whole } = tryCopies(seed, 10_000);
  // Some slips of the hand leave a scenario that can be played; a reader that refuses everything would pass else.
  expect(whole).toBeGreaterThan(0);
  expect(whole).toBeLessThan(copies);
});
