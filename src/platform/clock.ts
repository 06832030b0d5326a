import type { Clock } from '../session/ports.ts';

/** The clock of the device. */
export const deviceClock: Clock = { now: () => new Date().toISOString() };
