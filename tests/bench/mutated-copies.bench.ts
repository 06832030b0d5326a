/**
 * A hundred thousand mutated copies of De natte plek, with seeds that are printed: how long the slowest took to be read.
 * None may take over five seconds. Takes about half an hour.
 */
import { bench, describe } from 'vitest';
import { tryCopies } from '../core/scenario/mutated-copies.ts';

const [copies, slices] = [100_000, 100];
const firstSeed = Math.floor(Math.random() * 2 ** 30);

describe(`${copies.toLocaleString('en')} mutated copies`, () => {
  bench(
    'read',
    () => {
      let [slowest, whole] = [0, 0];
      for (let slice = 0; slice < slices; slice += 1) {
        const tried = tryCopies(firstSeed + slice, copies / slices);
        slowest = Math.max(slowest, tried.slowest);
        whole += tried.whole;
      }
      const seeds = `seeds ${firstSeed} to ${firstSeed + slices - 1}`;
      console.log(`${copies} copies, ${seeds}: ${whole} whole, the slowest took ${slowest.toFixed(0)} ms`);
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
