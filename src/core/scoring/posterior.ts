import { betaAtMost, betaQuantile } from './beta.ts';
import { interval, startOfPosterior } from './constants.ts';

/** The amount of evidence and what it earned: n′ decisions' worth, of which s′ (0 ≤ s′ ≤ n′) went the strong way. */
export interface Evidence {
  readonly nPrime: number;
  readonly sPrime: number;
}

/** What is believed of a competency after the evidence, on a scale from 0 (always negative) to 1 (always strong). */
export interface Posterior {
  /** (1 + s′)/(2 + n′). */
  readonly estimate: number;
  /** 90% interval. */
  readonly low: number;
  readonly high: number;
}

/** The parameters of Beta(1 + s′, 1 + n′ − s′). */
const parameters = ({ nPrime, sPrime }: Evidence): readonly [number, number] => [
  startOfPosterior.successes + sPrime,
  startOfPosterior.failures + Math.max(0, nPrime - sPrime),
];

export function posterior(evidence: Evidence): Posterior {
  const [a, b] = parameters(evidence);
  return { estimate: a / (a + b), low: betaQuantile(interval.low, a, b), high: betaQuantile(interval.high, a, b) };
}

/** P(θ ≥ threshold), a fraction. Taken from the other end of the scale, so that it stays exact where it is small. */
export function chanceAtLeast(threshold: number, evidence: Evidence): number {
  const [a, b] = parameters(evidence);
  return betaAtMost(1 - threshold, b, a);
}
