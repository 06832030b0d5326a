import type { Condition, TaskRule } from '../model.ts';
import type { Atom } from './kind.ts';

/** The facts about an answer that a rule reads. Its `when` reads the state alone. */
export const atomsOf = ({ if: holds, unless }: Pick<TaskRule, 'if' | 'unless'>): readonly Atom[] =>
  [holds, unless].flatMap((condition) => (condition === undefined ? [] : atomsIn(condition)));

function atomsIn(condition: Condition): readonly Atom[] {
  if (condition.op === 'atom') return [condition];
  if (condition.op === 'not') return atomsIn(condition.of);
  return condition.op === 'all' || condition.op === 'any' ? condition.of.flatMap(atomsIn) : [];
}
