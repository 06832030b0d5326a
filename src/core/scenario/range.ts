import type { Range } from './model.ts';

/** Whether a whole number lies within bounds, both ends included. */
export const isWithin = (value: number, { min, max }: Range): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);
