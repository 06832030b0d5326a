/** What a scenario must not do, read off the figures of the simulated players. */
import type { CompetencyId } from '../../profile/structure.ts';
import type { Scenario } from '../../scenario/model.ts';
import { tolerance } from '../../scoring/constants.ts';
import type { Play } from '../players/played.ts';
import type { PlayerKind } from '../players/player.ts';
import { isRuleOfThumb, isSensible } from '../players/table.ts';
import { type KindFigures, partOf } from './figures.ts';
import { type Estimate, ratio } from './statistics.ts';

/** Each with its reason. Shares are from 0 to 1. */
export const limits = {
  /** Whoever follows a rule without reading is not to do better than a weak and a sound act by turns. */
  ruleOfThumb: 0.6,
  /** Halfway weak and sound lies the border of a level; chance is to stay below it. */
  random: 0.5,
  /** Two groups are told apart well where they lie one standard deviation apart. */
  toldApart: 1,
  /** An ending that half of the random players get says nothing about what they did. */
  endingByChance: 0.5,
  /** One play in twenty: below that a kind of player meets an ending only by accident. */
  endingReached: 0.05,
  /** Every point of every decision. */
  fullPoints: 1,
  stuck: 0,
} as const;

/** What a verdict is about. */
export type Rule =
  /** No rule of thumb earns much. */
  | { readonly rule: 'rule-of-thumb'; readonly player: PlayerKind }
  /** Whoever clicks at random stays low on a target. */
  | { readonly rule: 'random'; readonly competency: CompetencyId }
  /** The careful are told from the careless on a target. */
  | { readonly rule: 'told-apart'; readonly competency: CompetencyId }
  /** No ending falls to half of those who click at random. */
  | { readonly rule: 'ending-by-chance'; readonly ending: string }
  /** Some sensible kind of player comes to each ending; the one that comes there most is named. */
  | { readonly rule: 'ending-reached'; readonly ending: string; readonly player: PlayerKind }
  /** Either side of a dilemma can earn every point. */
  | { readonly rule: 'full-points'; readonly dilemma: string; readonly pole: string }
  /** Every play comes to an ending. The kind of player that gets stuck most is named. */
  | { readonly rule: 'stuck'; readonly player: PlayerKind };

export type Verdict = Rule & {
  readonly limit: number;
  /** Absent where there is nothing to measure: nothing ever counted, or nobody ever leaned to that side. */
  readonly figure?: number;
  /** In nineteen cases of twenty the figure of endlessly many players is no further away than this. */
  readonly margin: number;
  readonly passed: boolean;
  /** The limit lies within the margin: with other chances the verdict could be the other. */
  readonly close: boolean;
};

/** How well the careful are told from the careless. */
export interface Apart {
  readonly competency: CompetencyId;
  /** Cohen's d on the mean x of a play; absent where nothing counted, or nobody differed. */
  readonly d?: Estimate;
}

/** Plays of those who do the best and lean to one side where they can. */
export interface BestToPole {
  readonly dilemma: string;
  readonly pole: string;
  readonly plays: readonly Play[];
}

function verdict(
  rule: Rule,
  limit: number,
  estimate: Estimate | undefined,
  passes: (figure: number) => boolean,
): Verdict {
  if (estimate === undefined) return { ...rule, limit, margin: 0, passed: false, close: false };
  const { value, margin } = estimate;
  const close = margin > 0 && Math.abs(value - limit) <= margin;
  return { ...rule, limit, figure: value, margin, passed: passes(value), close };
}

/** Every rule, passed or not, in the order in which a reader wants them. */
export function verdictsOf(
  scenario: Scenario,
  kinds: readonly KindFigures[],
  apart: readonly Apart[],
  bestToPole: readonly BestToPole[],
): readonly Verdict[] {
  return [
    ...rulesOfThumb(kinds),
    ...byChance(kinds),
    ...apart.flatMap(toldApart),
    ...endingsReached(scenario, kinds),
    ...bestToPole.map(fullPoints),
    ...everyoneArrives(kinds),
  ];
}

const rulesOfThumb = (kinds: readonly KindFigures[]): readonly Verdict[] =>
  kinds
    .filter(({ player }) => isRuleOfThumb(player))
    // Where nothing counts at all, nobody wins; that every target counts is asked of the random player.
    .flatMap(({ player, share }) =>
      share === undefined
        ? []
        : [
            verdict(
              { rule: 'rule-of-thumb', player },
              limits.ruleOfThumb,
              share,
              (figure) => figure <= limits.ruleOfThumb,
            ),
          ],
    );

function byChance(kinds: readonly KindFigures[]): readonly Verdict[] {
  const random = kinds.find(({ player }) => player.kind === 'random');
  if (random === undefined) return [];
  return [
    ...random.competencies.map(({ competency, share }) =>
      verdict({ rule: 'random', competency }, limits.random, share, (figure) => figure < limits.random),
    ),
    ...Object.entries(random.endings).map(([ending, share]) =>
      verdict(
        { rule: 'ending-by-chance', ending },
        limits.endingByChance,
        share,
        (figure) => figure < limits.endingByChance,
      ),
    ),
  ];
}

/** Where there is no distance, nothing ever counted; the random player has said so. */
const toldApart = ({ competency, d }: Apart): readonly Verdict[] => {
  if (d === undefined) return [];
  return [verdict({ rule: 'told-apart', competency }, limits.toldApart, d, (figure) => figure >= limits.toldApart)];
};

function endingsReached(scenario: Scenario, kinds: readonly KindFigures[]): readonly Verdict[] {
  return Object.keys(scenario.endings).flatMap((ending) => {
    const most = highest(
      kinds.filter(({ player }) => isSensible(player)),
      ({ endings }) => endings[ending],
    );
    if (most === undefined) return [];
    const rule: Rule = { rule: 'ending-reached', ending, player: most.player };
    return [verdict(rule, limits.endingReached, most.estimate, (figure) => figure >= limits.endingReached)];
  });
}

/** Every play of these players earns the same, but for what time and looks allow: the best of them shows what can be had. */
function fullPoints({ dilemma, pole, plays }: BestToPole): Verdict {
  const leaning = plays.filter(({ leans }) => leans.some((lean) => lean.dilemma === dilemma && lean.pole === pole));
  const shares = leaning.map(({ earned }) => ratio([partOf(earned)])?.value ?? 0);
  const most = leaning.length === 0 ? undefined : { value: Math.max(...shares), margin: 0 };
  const isFull = (figure: number) => figure >= limits.fullPoints - tolerance;
  return verdict({ rule: 'full-points', dilemma, pole }, limits.fullPoints, most, isFull);
}

function everyoneArrives(kinds: readonly KindFigures[]): readonly Verdict[] {
  const most = highest(kinds, ({ stuck }) => stuck);
  if (most === undefined) return [];
  return [
    verdict({ rule: 'stuck', player: most.player }, limits.stuck, most.estimate, (figure) => figure <= limits.stuck),
  ];
}

/** The kind of player with the highest figure; the first of equals. */
function highest(
  kinds: readonly KindFigures[],
  figureOf: (kind: KindFigures) => Estimate | undefined,
): { readonly player: PlayerKind; readonly estimate: Estimate } | undefined {
  return kinds
    .flatMap((kind) => {
      const estimate = figureOf(kind);
      return estimate === undefined ? [] : [{ player: kind.player, estimate }];
    })
    .reduce<{ readonly player: PlayerKind; readonly estimate: Estimate } | undefined>(
      (most, each) => (most === undefined || each.estimate.value > most.estimate.value ? each : most),
      undefined,
    );
}
