/** Whether a condition can hold, and whether it can fail, by what each fact in it can be. */
import type { Condition, Scenario } from '../model.ts';
import { type Claim, claimsIn, type Fact, type ReadClaims } from './facts.ts';
import { both, either, type WholeNumbers, without } from './whole-numbers.ts';

/** What is known of facts, by their names. A fact that is not among them can be all that it can. */
export type Known = ReadonlyMap<string, WholeNumbers>;

/** What is known after a condition held or failed, or the fact on account of which that cannot be. */
export type Outcome = { readonly known: Known } | { readonly stuck: Fact };

const nothing: Known = new Map();

/** Larger conditions than a person writes are left alone, so that the time that this takes stays in proportion to the file. */
const mostParts = 60;

/** How much there is in a condition: one for each thing that it names. */
export function sizeOf(condition: Condition): number {
  if (condition.op === 'not') return sizeOf(condition.of);
  if ('of' in condition) {
    return condition.of.reduce((size, part) => size + (typeof part === 'string' ? 1 : sizeOf(part)), 0);
  }
  return 'is' in condition && 'length' in condition.is ? condition.is.length : 1;
}

/** Reckons with the conditions of one scenario. */
export function reckon(scenario: Scenario) {
  const read = claimsIn(scenario);
  /** What is known if the condition turns out so, given what was known. Never stuck where it could be so. */
  const after = (condition: Condition, so: boolean, known: Known = nothing): Outcome =>
    sizeOf(condition) > mostParts ? { known } : narrow(condition, so, known, read);
  return { after };
}

export type Reckoning = ReturnType<typeof reckon>;

function narrow(condition: Condition, so: boolean, known: Known, read: ReadClaims): Outcome {
  switch (condition.op) {
    case 'not':
      return narrow(condition.of, !so, known, read);
    case 'all':
    case 'any': {
      const steps = condition.of.map((part) => (before: Known) => narrow(part, so, before, read));
      return (condition.op === 'all') === so ? inTurn(steps, known) : oneOfThem(steps, known);
    }
    default: {
      const steps = read(condition).map((claim) => (before: Known) => claimed(claim, so, before));
      return so ? oneOfThem(steps, known) : inTurn(steps, known);
    }
  }
}

type Step = (before: Known) => Outcome;

function inTurn(steps: readonly Step[], known: Known): Outcome {
  let now = known;
  for (const step of steps) {
    const outcome = step(now);
    if ('stuck' in outcome) return outcome;
    now = outcome.known;
  }
  return { known: now };
}

/** Where more than one can be so, only what they have in common is known. */
function oneOfThem(steps: readonly Step[], known: Known): Outcome {
  const outcomes = steps.map((step) => step(known));
  const possible = outcomes.flatMap((outcome) => ('known' in outcome ? [outcome.known] : []));
  const [first, ...others] = possible;
  if (!first) return outcomes.at(-1) ?? { known };
  return { known: others.reduce(inCommon, first) };
}

function inCommon(one: Known, other: Known): Known {
  const shared = new Map<string, WholeNumbers>();
  for (const [name, numbers] of one) {
    const others = other.get(name);
    if (others) shared.set(name, either(numbers, others));
  }
  return shared;
}

function claimed({ fact, is }: Claim, so: boolean, known: Known): Outcome {
  const can = known.get(fact.name) ?? fact.can;
  const left = so ? both(can, is) : without(can, is);
  return left.length === 0 ? { stuck: fact } : { known: new Map(known).set(fact.name, left) };
}
