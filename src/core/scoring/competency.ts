/**
 * From observations to one amount of evidence for a competency: pooled within a scenario, then over scenarios.
 * Within scenario j decisions hang together: nⱼ = Σw, nⱼ′ = nⱼ/(0.8 + 0.2·max(nⱼ, 1)) (the design effect of cluster
 * sampling), and the scenario's mean x̄ⱼ counts nⱼ′ times: n′ = Σnⱼ′, s′ = Σnⱼ′·x̄ⱼ.
 */
import type { CriterionId } from '../profile/structure.ts';
import type { Points } from '../scenario/model.ts';
import { dominatingShare, mostPoints, tolerance, withinScenario } from './constants.ts';
import type { Evidence } from './posterior.ts';

/** What pooling needs of an observation that counts. */
export interface Weighed {
  readonly criterion: CriterionId;
  readonly points: Points;
  readonly weight: 1 | 0.5;
}

/** The evidence for one competency in one scenario. */
export interface Pool extends Evidence {
  /** Σ of the weights. */
  readonly n: number;
  /** Weighted mean of x = points/3; absent where nothing counted. */
  readonly mean?: number;
}

/** Sums are of whole halves, so they are exact and the order of decisions cannot matter. */
export function poolWithinScenario(observations: readonly Weighed[]): Pool {
  const n = observations.reduce((sum, { weight }) => sum + weight, 0);
  if (n === 0) return { n: 0, nPrime: 0, sPrime: 0 };
  const points = observations.reduce((sum, observation) => sum + observation.weight * observation.points, 0);
  const mean = points / (mostPoints * n);
  const nPrime = n / (withinScenario.own + withinScenario.shared * Math.max(n, 1));
  return { n, mean, nPrime, sPrime: nPrime * mean };
}

const sumInFixedOrder = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other).reduce((sum, value) => sum + value, 0);

export interface PooledEvidence extends Evidence {
  /** Scenarios in which something counted. */
  readonly scenarios: number;
  /** Weighted mean of x, each scenario for its n′; absent where nothing counted. */
  readonly mean?: number;
}

/** Adds up scenarios, smallest first, so that the order in which they were played changes no digit. */
export function poolAcrossScenarios(pools: readonly Pool[]): PooledEvidence {
  const counted = pools.filter(({ n }) => n > 0);
  const nPrime = sumInFixedOrder(counted.map((pool) => pool.nPrime));
  const sPrime = sumInFixedOrder(counted.map((pool) => pool.sPrime));
  if (nPrime === 0) return { nPrime, sPrime, scenarios: 0 };
  return { nPrime, sPrime, scenarios: counted.length, mean: sPrime / nPrime };
}

/** A criterion and its share (0–1) of the n′ of a competency. */
export interface CriterionShare {
  readonly criterion: CriterionId;
  readonly share: number;
}

/** The criterion that gives over 60% of the evidence, where there is one. An observation's part of nⱼ′ is its part of nⱼ. */
export function dominatingCriterion(scenarios: readonly (readonly Weighed[])[]): CriterionShare | undefined {
  const parts = new Map<CriterionId, number[]>();
  for (const observations of scenarios) {
    const { n, nPrime } = poolWithinScenario(observations);
    for (const { criterion, weight } of observations) {
      parts.set(criterion, [...(parts.get(criterion) ?? []), (nPrime * weight) / n]);
    }
  }
  const sums = [...parts].map(([criterion, values]) => ({ criterion, share: sumInFixedOrder(values) }));
  const total = sumInFixedOrder(sums.map(({ share }) => share));
  return sums
    .map(({ criterion, share }) => ({ criterion, share: share / total }))
    .find(({ share }) => share > dominatingShare + tolerance);
}
