import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../../src/core/engine/conditions.ts';
import type { State } from '../../../src/core/engine/state.ts';
import { example } from '../../../src/core/scenario/diagnostics/example.ts';
import { reckon } from '../../../src/core/scenario/diagnostics/holding.ts';
import type { Condition, PromiseStatus, Scenario } from '../../../src/core/scenario/model.ts';
import { stateWith } from '../../fakes/state.ts';
import { compileText } from './fakes.ts';

const { scenarios } = compileText(
  example([
    'klaar: false',
    'klaar: false\n  keren: {start: 0, min: 0, max: 3}\n  weg: {start: pad, values: [pad, dijk, kade]}',
  ]).scenario,
);
if (!scenarios) throw new Error('No scenario');
const scenario: Scenario = scenarios.nl;

const words = ['pad', 'dijk', 'kade'];
const statuses: readonly PromiseStatus[] = ['open', 'kept', 'broken'];

/** Every state that the facts of these conditions can make. */
const states: readonly State[] = [true, false].flatMap((klaar) =>
  [0, 1, 2, 3].flatMap((keren) =>
    words.flatMap((weg) =>
      [[], ['kaart']].flatMap((looked) =>
        [undefined, ...statuses].map((status) => {
          const promises = status === undefined ? {} : { bellen: status };
          return stateWith(scenario, { variables: { klaar, keren, weg }, looked, promises });
        }),
      ),
    ),
  ),
);

const some = <T>(from: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...from], { minLength: 1 });
const bound = fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined });

const fact: fc.Arbitrary<Condition> = fc.oneof(
  some([true, false]).map((is): Condition => ({ op: 'variable', id: 'klaar', is })),
  some(words).map((is): Condition => ({ op: 'variable', id: 'weg', is })),
  some([0, 1, 2, 3]).map((is): Condition => ({ op: 'variable', id: 'keren', is })),
  fc.tuple(bound, bound).map(([min, max]): Condition => {
    const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return { op: 'variable', id: 'keren', in: range };
  }),
  some(statuses).map((is): Condition => ({ op: 'promise', id: 'bellen', is })),
  fc.constant<Condition>({ op: 'looked', of: ['kaart'] }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fact,
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
      )
      .map(([op, of]): Condition => ({ op, of })),
    tie('condition').map((of): Condition => ({ op: 'not', of })),
  ),
}));

const { after } = reckon(scenario);

test('what is said never to hold holds in no state, and what is said always to hold in every one', () => {
  let judged = 0;
  fc.assert(
    fc.property(condition, (when) => {
      const held = states.filter((state) => holds(when, scenario, state)).length;
      const [never, always] = ['stuck' in after(when, true), 'stuck' in after(when, false)];
      if (never) expect(held).toBe(0);
      if (always) expect(held).toBe(states.length);
      if (never || always) judged += 1;
    }),
    { numRuns: 400 },
  );
  expect(judged).toBeGreaterThan(20);
});

test('nothing that all of a few facts rule out is missed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fact, fc.boolean()), { minLength: 1, maxLength: 5 }), (facts) => {
      const of = facts.map(([each, so]): Condition => (so ? each : { op: 'not', of: each }));
      const when: Condition = { op: 'all', of };
      expect('stuck' in after(when, true)).toBe(!states.some((state) => holds(when, scenario, state)));
    }),
    { numRuns: 400 },
  );
});
