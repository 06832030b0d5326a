import fc from 'fast-check';
import { compile } from '../../../src/core/scenario/compile.ts';
import { s08, worlds } from './fakes.ts';
import { mutation } from './mutations.ts';

export interface Tried {
  readonly copies: number;
  /** How many could be played all the same. */
  readonly whole: number;
  /** Milliseconds of the slowest copy. */
  readonly slowest: number;
}

/**
 * Reads so many mutated copies of De natte plek, drawn from a seed. Throws, with the seed and the copy's number, where one
 * throws, is half a scenario, or has no finding and cannot be played.
 */
export function tryCopies(seed: number, copies: number): Tried {
  let [whole, slowest] = [0, 0];
  const mutations = fc.sample(mutation, { numRuns: copies, seed });
  for (const [number, mutate] of mutations.entries()) {
    const began = performance.now();
    if (isWhole(mutate(s08.text), `copy ${number} of seed ${seed}`)) whole += 1;
    slowest = Math.max(slowest, performance.now() - began);
  }
  return { copies, whole, slowest };
}

function isWhole(text: string, which: string): boolean {
  const compiled = compiledOf(text, which);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error').length;
  const scenarios = compiled.scenarios !== undefined;
  if (scenarios === errors > 0 || (scenarios && compiled.subject === undefined)) {
    throw new Error(`${which}: ${errors} errors, and ${scenarios ? 'a' : 'no'} scenario`);
  }
  return scenarios;
}

function compiledOf(text: string, which: string) {
  try {
    return compile({ scenario: { name: 'scenario.yaml', text }, translations: [] }, worlds);
  } catch (cause) {
    throw new Error(`${which} throws`, { cause });
  }
}
