import { bench, describe } from 'vitest';
import { compile } from '../../src/core/scenario/compile.ts';
import { compileText, s08, s08English, worlds } from '../core/scenario/fakes.ts';
import { largeFiles } from '../core/scenario/large-files.ts';

describe('a scenario file', () => {
  bench('S08 in two languages', () => {
    compile({ scenario: s08, translations: [s08English] }, worlds);
  });

  // The aim is 3 seconds for 4 MB with 60,000 keys.
  for (const [name, { text }] of Object.entries(largeFiles)) {
    const written = text();
    bench(
      name,
      () => {
        compileText(written);
      },
      { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 },
    );
  }
});
