import type { AnyCheck } from './check.ts';

/** The rules that read a scenario that could be compiled, without exploring it. One file each. */
export const checks: readonly AnyCheck[] = [];
