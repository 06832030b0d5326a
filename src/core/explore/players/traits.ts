/**
 * Players who differ in what they are good at. Nobody has ever measured such a population: the numbers here are chosen so
 * that the spread looks like a class, and they serve to see whether a scenario tells stronger from weaker players.
 */
import { type CompetencyId, competencies, competencyOf } from '../../profile/structure.ts';
import type { Random } from '../../shared/random.ts';
import type { Decision, Option } from './decision.ts';
import { normal, weighedOneOf } from './draw.ts';
import type { Person } from './player.ts';

/** How good a person is at each of the 23 competencies, as a deviation from the mean person: −1 is weak, 1 is strong. */
export type Traits = Readonly<Record<CompetencyId, number>>;

/** Whoever is good at one thing is often good at another: the correlation between any two traits. */
const shared = 0.5;
/** How much of what a person does in one scenario is that scenario, and not the person. */
const ofTheDay = 0.2;
/** How sharply the mean person tells a strong act from a negative one, and how much one unit of a trait multiplies that. */
const steepness = { mean: 1.5, perTrait: 0.8 } as const;

const perCompetency = (value: (competency: CompetencyId) => number): Traits =>
  Object.fromEntries(competencies.map(({ id }) => [id, value(id)])) as Record<CompetencyId, number>;

/** A mix of two independent standard normal numbers, again standard normal. */
const mixed = (one: number, other: number, part: number): number => Math.sqrt(part) * one + Math.sqrt(1 - part) * other;

function drawTraits(random: Random): Traits {
  const general = normal(random);
  return perCompetency(() => mixed(general, normal(random), shared));
}

/** The steepness k of each competency in one scenario: the trait, and how that scenario happens to suit the person. */
const steepnessNow = (traits: Traits, random: Random): Traits =>
  perCompetency((id) => {
    const now = mixed(normal(random), traits[id], ofTheDay);
    return steepness.mean * Math.exp(steepness.perTrait * now);
  });

/** An option that does not name what others name is neither strong nor weak there. */
const notNamed = 0.5;

/** Options that earn the same, as one: an answer that can be given in many ways is not therefore likelier. */
interface Outcome {
  readonly options: readonly Option[];
  /** x for each criterion that counts at the decision. */
  readonly shown: readonly { readonly competency: CompetencyId; readonly x: number }[];
}

const outcomesKnown = new WeakMap<Decision, readonly Outcome[]>();

function outcomesOf(decision: Decision): readonly Outcome[] {
  const known = outcomesKnown.get(decision);
  if (known !== undefined) return known;
  const criteria = [...new Set(decision.flatMap(({ earns }) => earns.map(({ criterion }) => criterion)))];
  const found = new Map<string, { readonly options: Option[]; readonly shown: Outcome['shown'] }>();
  for (const option of decision) {
    const shown = criteria.map((criterion) => {
      const earned = option.earns.find((each) => each.criterion === criterion);
      return { competency: competencyOf(criterion), x: earned?.x ?? notNamed };
    });
    // Choices are told apart by what they are, answers by what they earn.
    const key = 'choice' in option.mark ? option.mark.choice : JSON.stringify(shown.map(({ x }) => x));
    const outcome = found.get(key);
    if (outcome === undefined) found.set(key, { options: [option], shown });
    else outcome.options.push(option);
  }
  const outcomes = [...found.values()];
  outcomesKnown.set(decision, outcomes);
  return outcomes;
}

/** The mean of k·q over the criteria that count at the decision, q being the x that the option shows. */
function pull({ shown }: Outcome, steep: Traits): number {
  if (shown.length === 0) return 0;
  return shown.reduce((sum, { competency, x }) => sum + steep[competency] * x, 0) / shown.length;
}

/** A person who chooses with a chance in proportion to exp(k·q). */
export function personWithTraits(random: Random): Person {
  const traits = drawTraits(random);
  const steep = steepnessNow(traits, random);
  return {
    traits,
    choose: (decision) => {
      const outcome = weighedOneOf(outcomesOf(decision), (each) => Math.exp(pull(each, steep)), random);
      return outcome && weighedOneOf(outcome.options, ({ weight }) => weight, random);
    },
  };
}
