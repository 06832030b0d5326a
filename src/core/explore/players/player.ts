import type { Random } from '../../shared/random.ts';
import type { Decision, Option } from './decision.ts';
import type { Traits } from './traits.ts';

/** Kinds of player that any scenario has. */
export type PlainKind =
  | 'best'
  | 'careful'
  | 'traits'
  | 'ask'
  | 'cautious'
  | 'longest'
  | 'shortest'
  | 'first'
  | 'careless'
  | 'random'
  | 'worst';

/** A kind of player; those that lean exist once for each side of each dilemma of the scenario. */
export type PlayerKind =
  | { readonly kind: PlainKind }
  | { readonly kind: 'pole' | 'best-pole'; readonly dilemma: string; readonly pole: string };

/** Somebody of a kind, for one play. */
export interface Person {
  /** One of the options; `undefined` where there is none. */
  readonly choose: (decision: Decision) => Option | undefined;
  /** Only of players with traits. */
  readonly traits?: Traits;
}

export interface Player {
  readonly is: PlayerKind;
  /** A new person of this kind, who draws from this source. */
  readonly person: (random: Random) => Person;
}

export const samePlayer = (one: PlayerKind, other: PlayerKind): boolean =>
  one.kind === other.kind &&
  (!('pole' in one) || ('pole' in other && one.dilemma === other.dilemma && one.pole === other.pole));
