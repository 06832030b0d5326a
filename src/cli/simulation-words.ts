/** What the command `simulate` says, for whoever has never seen a statistic. */
import type { PlainKind, PlayerKind } from '../core/explore/players/player.ts';
import type { Rule } from '../core/explore/simulate/verdicts.ts';

/** A verdict with its numbers written out. */
export interface Said {
  readonly figure: string;
  readonly limit: string;
  /** The scenes that add most to it, `ilse, memo`; empty where there are none to name. */
  readonly where: string;
  readonly player: string;
}

type RuleOf<Name extends Rule['rule']> = Extract<Rule, { readonly rule: Name }>;
type PerRule<Saying> = {
  readonly [Name in Rule['rule']]: (rule: RuleOf<Name>, said: Said) => Saying;
};

export interface SimulationWords {
  readonly heading: (players: string, seed: string) => string;
  readonly players: Readonly<Record<PlainKind, string>>;
  /** Of players that lean to one side. */
  readonly sides: Readonly<Record<Exclude<PlayerKind['kind'], PlainKind>, (pole: string) => string>>;
  readonly columns: {
    readonly player: string;
    readonly points: string;
    readonly minutes: string;
    readonly endings: string;
  };
  readonly noEnding: string;
  readonly goals: {
    readonly heading: string;
    readonly counts: string;
    readonly random: string;
    readonly careless: string;
    readonly careful: string;
    readonly d: string;
    readonly trait: string;
  };
  readonly meaningHeading: string;
  readonly meaning: readonly string[];
  readonly verdictsHeading: string;
  readonly close: string;
  readonly passed: PerRule<string>;
  readonly failed: PerRule<readonly [what: string, cure: string]>;
  readonly summary: (failed: number) => string;
}

/** A clause about scenes, after a space; nothing where there are none to name. */
export const about = (where: string, text: (where: string) => string): string =>
  where === '' ? '' : ` ${text(where)}`;

/** What a kind of player does, as the end of a sentence that begins with them. */
export const playerName = ({ players, sides }: SimulationWords, is: PlayerKind): string =>
  'pole' in is ? sides[is.kind](is.pole) : players[is.kind];
