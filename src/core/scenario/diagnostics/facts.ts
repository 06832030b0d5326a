/** What each fact that a condition asks about can be, as whole numbers, so that all can be reckoned with in one way. */
import type { Localised } from '../../shared/language.ts';
import type { PromiseStatus, Range, Scenario, Value, Variable } from '../model.ts';
import { type Asked, partsOf } from './parts.ts';
import type { WholeNumbers } from './whole-numbers.ts';

/** A fact under the name by which an author knows it. */
export interface Fact {
  readonly name: string;
  /** What it can be at all: numbers as they are, words by their place in their list. */
  readonly can: WholeNumbers;
  /** The same in words; left out where it is or is not so. */
  readonly words?: () => Localised;
}

/** A fact, and what it has to be for a condition to hold. */
export interface Claim {
  readonly fact: Fact;
  readonly is: WholeNumbers;
}

/** What a condition claims: it holds where one of the claims is so. */
export type ReadClaims = (asked: Asked) => readonly Claim[];

const yesOrNo: WholeNumbers = [[0, 1]];
const yes: WholeNumbers = [[1, 1]];
const anyNumber: WholeNumbers = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];

const within = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range): WholeNumbers =>
  min <= max ? [[min, max]] : [];

/** Facts of which one of several has to be so. */
const oneOf = (op: string, names: readonly string[]): readonly Claim[] =>
  names.map((name) => ({ fact: { name: `${op}: ${name}`, can: yesOrNo }, is: yes }));

const mostNamed = 12;

function listed(words: readonly string[]): Localised {
  const named = words.slice(0, mostNamed);
  const last = words.length > mostNamed ? '…' : (named.pop() ?? '');
  const join = (or: string): string => (named.length > 0 ? `${named.join(', ')} ${or} ${last}` : last);
  return { nl: join('of'), en: join('or') };
}

/** A fact that is one of some words, with a claim on it for each. A word that stands there twice is one word. */
function choiceOf<T extends Value>(name: string, values: readonly T[], from = 0) {
  const distinct = [...new Set(values)];
  const places = new Map(distinct.map((value, place) => [value, place]));
  const fact: Fact = { name, can: [[from, distinct.length - 1]], words: () => listed(distinct.map(String)) };
  return (is: readonly T[]): readonly Claim[] => {
    const wanted = is.flatMap((value) => places.get(value) ?? []).sort((one, other) => one - other);
    return [{ fact, is: wanted.map((place) => [place, place]) }];
  };
}

function numberOf(name: string, min: number, max: number) {
  const words = (): Localised => ({ nl: `${min} tot en met ${max}`, en: `${min} to ${max}` });
  const fact: Fact = { name, can: [[min, max]], words };
  return (is: WholeNumbers): readonly Claim[] => [{ fact, is }];
}

type AskedVariable = Extract<Asked, { readonly op: 'variable' }>;

function variableOf(variable: Variable): (asked: AskedVariable) => readonly Claim[] {
  if (variable.type === 'number') {
    const claim = numberOf(variable.id, variable.min, variable.max);
    return (asked) => claim('in' in asked ? within(asked.in) : numbersIn(asked.is));
  }
  const claim = choiceOf<Value>(variable.id, variable.type === 'boolean' ? [true, false] : variable.values);
  return (asked) => claim('is' in asked ? asked.is : []);
}

const numbersIn = (values: readonly Value[]): WholeNumbers =>
  values
    .flatMap((value) => (typeof value === 'number' ? [value] : []))
    .sort((one, other) => one - other)
    .map((value) => [value, value]);

/** Where the numbers of promise states begin: a promise can also not have been made. */
const unmade = -1;
const statuses: readonly PromiseStatus[] = ['open', 'kept', 'broken'];

/** Reads what the conditions of a scenario claim. */
export function claimsIn(scenario: Scenario): ReadClaims {
  const variables = new Map(scenario.variables.map((variable) => [variable.id, variableOf(variable)]));
  const { truth } = scenario;
  const claimTruth = choiceOf('truth', truth ? [truth.start, ...truth.others.map(({ id }) => id)] : []);
  const promises = new Set(partsOf(scenario).promises.map(({ id }) => id)).size;
  return (asked) => {
    switch (asked.op) {
      case 'variable':
        return variables.get(asked.id)?.(asked) ?? [];
      case 'truth':
        return claimTruth(asked.is);
      case 'promise':
        return choiceOf(`promise.${asked.id}`, statuses, unmade)(asked.is);
      case 'promises':
        return numberOf(`promises.${asked.status}`, 0, promises)(within(asked.in));
      case 'atom':
        return claimsOfAtom(asked);
      default:
        return oneOf(asked.op, asked.of);
    }
  };
}

/** Only its kind knows what words after a key mean, so each list of words is a fact of its own. */
function claimsOfAtom({ key, is }: Extract<Asked, { readonly op: 'atom' }>): readonly Claim[] {
  if ('length' in is) return oneOf(key, [is.join(', ')]);
  return [{ fact: { name: key, can: anyNumber }, is: within(is) }];
}
