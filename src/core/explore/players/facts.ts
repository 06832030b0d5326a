/** Which facts about the state the acts of a scene depend on: two states that agree on these offer the same there. */
import { holds } from '../../engine/conditions.ts';
import type { State } from '../../engine/state.ts';
import type { Condition, Scenario, Scene } from '../../scenario/model.ts';

/** Every single fact that the conditions of a scene's choices and of its task's rules ask about the state. */
export function factsAsked({ choices, task }: Scene): readonly Condition[] {
  const asked = [
    ...choices.flatMap(({ when, cases = [] }) => [when, ...cases.map((each) => each.when)]),
    ...(task?.rules ?? []).flatMap((rule) => [rule.when, rule.if, rule.unless]),
  ];
  return asked.flatMap((condition) => (condition === undefined ? [] : factsIn(condition)));
}

/** What an answer says is no fact about the state. */
function factsIn(condition: Condition): readonly Condition[] {
  if (condition.op === 'atom') return [];
  if (condition.op === 'not') return factsIn(condition.of);
  return condition.op === 'all' || condition.op === 'any' ? condition.of.flatMap(factsIn) : [condition];
}

/** The facts that hold in a state, as one word. */
export const holding = (facts: readonly Condition[], scenario: Scenario, state: State): string =>
  facts.map((fact) => (holds(fact, scenario, state) ? '1' : '0')).join('');
