import type { State } from '../state.ts';

/** Something that is always the same, or else what tells how it is in a state. Most things in a scenario are always the same. */
export type Varying<T extends object | string | undefined> = T | ((state: State) => T);

export const read = <T extends object | string | undefined>(varying: Varying<T>, state: State): T =>
  typeof varying === 'function' ? (varying as (state: State) => T)(state) : varying;

export const isConstant = <T extends object | string | undefined>(varying: Varying<T>): varying is T =>
  typeof varying !== 'function';
