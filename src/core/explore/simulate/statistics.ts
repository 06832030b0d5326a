/** The few statistics that comparing players needs. */

/** Of an empty list: nought. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** `undefined` where there is nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length;

/** The standard deviation of what these are a sample of; nought below two. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  if (middle === undefined || values.length < 2) return 0;
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

/** What lies within this many standard errors is, in nineteen cases of twenty, chance. */
const nineteenInTwenty = 1.96;

export interface Estimate {
  readonly value: number;
  /** In nineteen cases of twenty the figure of endlessly many players is no further away than this. */
  readonly margin: number;
}

/**
 * The ratio of two sums over plays, Σnumerator/Σdenominator, with the margin of a ratio estimator (Cochran, Sampling
 * Techniques, 1977, 6.4). `undefined` where the denominators are all nought.
 */
export function ratio(plays: readonly { readonly part: number; readonly whole: number }[]): Estimate | undefined {
  const whole = sum(plays.map((play) => play.whole));
  if (whole === 0) return undefined;
  const value = sum(plays.map((play) => play.part)) / whole;
  const off = spread(plays.map((play) => play.part - value * play.whole));
  return { value, margin: (nineteenInTwenty * off * Math.sqrt(plays.length)) / whole };
}

/** The share of plays in which something holds. */
export function proportion(times: number, of: number): Estimate {
  const value = of === 0 ? 0 : times / of;
  return { value, margin: of === 0 ? 0 : nineteenInTwenty * Math.sqrt((value * (1 - value)) / of) };
}

/**
 * Cohen's d: how far two groups lie apart, in standard deviations (the root of the mean of both variances); the margin by
 * the large-sample variance of Hedges and Olkin (1985). `undefined` where a group is empty, or nobody differs from anybody.
 */
export function cohensD(one: readonly number[], other: readonly number[]): Estimate | undefined {
  const [high, low] = [mean(one), mean(other)];
  const pooled = Math.sqrt((spread(one) ** 2 + spread(other) ** 2) / 2);
  if (high === undefined || low === undefined || pooled === 0) return undefined;
  const value = (high - low) / pooled;
  const variance = 1 / one.length + 1 / other.length + value ** 2 / (2 * (one.length + other.length));
  return { value, margin: nineteenInTwenty * Math.sqrt(variance) };
}

/** Pearson's correlation; `undefined` where one of the two never differs. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [one, other] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const [middleOne, middleOther] = [mean(one) ?? 0, mean(other) ?? 0];
  const together = sum(pairs.map(([x, y]) => (x - middleOne) * (y - middleOther)));
  const apart = spread(one) * spread(other) * (pairs.length - 1);
  return apart > 0 ? together / apart : undefined;
}
