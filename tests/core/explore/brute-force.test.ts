import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from './brute-force.ts';
import { smallScenario } from './small-scenarios.ts';
import { exploredVerdicts } from './verdicts.ts';

/** Scenarios with more states than this, none of them merged, are left out, and another is drawn. */
const mostStates = 200;

test('what is found by merging states is what playing every one of them finds', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(smallScenario, (scenario) => {
      const played = bruteForce(scenario, mostStates);
      fc.pre(played !== undefined);
      expect(exploredVerdicts(scenario)).toEqual(played);
    }),
    { numRuns: 1000 },
  );
});
