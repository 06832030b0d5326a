import type { Condition, Range, Value } from '../../scenario/model.ts';
import type { MapWords } from './words.ts';

const isRange = (value: object): value is Range => !Array.isArray(value);

function rangeWords({ min, max }: Range, words: MapWords['condition']): string {
  if (min !== undefined && max !== undefined) return min === max ? String(min) : `${min}–${max}`;
  if (min !== undefined) return words.atLeast(min);
  return max === undefined ? words.any : words.atMost(max);
}

function valueWords(value: Value, words: MapWords['condition']): string {
  if (typeof value !== 'boolean') return String(value);
  return value ? words.yes : words.no;
}

/** A condition in few words, with the ids of the file, so that a teacher can find it there. */
export function conditionWords(condition: Condition, words: MapWords['condition']): string {
  const anyOf = (of: readonly string[]): string => of.join(words.or);
  switch (condition.op) {
    case 'all':
    case 'any':
      return joined(condition, words);
    case 'not':
      return words.not(nested(condition.of, words));
    case 'truth':
      return words.truth(anyOf(condition.is));
    case 'promise':
      return words.promise(condition.id, anyOf(condition.is.map((status) => words.status[status])));
    case 'promises':
      return words.promises(words.status[condition.status], rangeWords(condition.in, words));
    case 'variable':
      return `${condition.id}: ${'is' in condition ? anyOf(condition.is.map((value) => valueWords(value, words))) : rangeWords(condition.in, words)}`;
    case 'atom':
      return `${condition.key}: ${isRange(condition.is) ? rangeWords(condition.is, words) : anyOf(condition.is)}`;
    default:
      return words[condition.op](anyOf(condition.of));
  }
}

function joined({ op, of }: Extract<Condition, { op: 'all' | 'any' }>, words: MapWords['condition']): string {
  if (of.length === 0) return op === 'all' ? words.always : words.never;
  return of.map((each) => nested(each, words)).join(op === 'all' ? words.and : words.or);
}

function nested(condition: Condition, words: MapWords['condition']): string {
  const plain = conditionWords(condition, words);
  const several = (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1;
  return several ? `(${plain})` : plain;
}
