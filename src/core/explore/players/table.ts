/** All kinds of simulated players, from strong to weak. None of them looks ahead, and none remembers an earlier play. */
import type { Scenario } from '../../scenario/model.ts';
import type { Random } from '../../shared/random.ts';
import type { Decision, Option } from './decision.ts';
import { happens, weighedOneOf } from './draw.ts';
import {
  all,
  best,
  bestToPole,
  byHabit,
  cautious,
  first,
  longest,
  type Narrow,
  remembered,
  shortest,
  toPole,
  worst,
} from './narrow.ts';
import type { PlainKind, Player, PlayerKind } from './player.ts';
import { personWithTraits } from './traits.ts';

/** How often the careful and the careless do the best; else they do anything. */
export const care = { careful: 0.8, careless: 0.3 } as const;

/** Those who go by a rule that looks at no content. None of these may win. */
const rulesOfThumb: readonly PlayerKind['kind'][] = ['ask', 'cautious', 'pole', 'longest', 'shortest', 'first'];
/** Those who do what a sensible starter might do. The others choose by chance, against their better judgement, or by form. */
const sensible: readonly PlayerKind['kind'][] = ['best', 'careful', 'ask', 'cautious', 'pole'];

export const isRuleOfThumb = ({ kind }: PlayerKind): boolean => rulesOfThumb.includes(kind);
export const isSensible = ({ kind }: PlayerKind): boolean => sensible.includes(kind);

/** Every kind of player of a scenario. */
export function playersOf({ profile }: Pick<Scenario, 'profile'>): readonly Player[] {
  const sides = profile.poles.flatMap(({ id, poles }) => poles.map((pole) => ({ dilemma: id, pole })));
  const byRule = (kind: PlainKind, narrow: Narrow): Player => rulePlayer({ kind }, narrow);
  return [
    byRule('best', best),
    ...sides.map((side) => rulePlayer({ kind: 'best-pole', ...side }, bestToPole(side.dilemma, side.pole))),
    partlyBest('careful'),
    { is: { kind: 'traits' }, person: personWithTraits },
    partlyBest('careless'),
    ...sides.map((side) => rulePlayer({ kind: 'pole', ...side }, toPole(side.dilemma, side.pole))),
    byRule('ask', byHabit('ask')),
    byRule('cautious', cautious),
    byRule('longest', longest),
    byRule('shortest', shortest),
    byRule('first', first),
    byRule('random', all),
    byRule('worst', worst),
  ];
}

function rulePlayer(is: PlayerKind, narrow: Narrow): Player {
  const left = remembered(narrow);
  return { is, person: (random) => ({ choose: (decision) => draw(left(decision), random) }) };
}

function partlyBest(kind: keyof typeof care): Player {
  const bestOf = remembered(best);
  const choose = (decision: Decision, random: Random) =>
    draw(happens(care[kind], random) ? bestOf(decision) : decision, random);
  return { is: { kind }, person: (random) => ({ choose: (decision) => choose(decision, random) }) };
}

const draw = (decision: Decision, random: Random): Option | undefined =>
  weighedOneOf(decision, ({ weight }) => weight, random);
