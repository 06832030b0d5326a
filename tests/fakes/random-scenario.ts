import fc from 'fast-check';
import type { Action } from '../../src/core/engine/actions.ts';
import { available } from '../../src/core/engine/available.ts';
import { start } from '../../src/core/engine/start.ts';
import type { State } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import type {
  Choice,
  Condition,
  Effects,
  Go,
  Later,
  Line,
  Look,
  Scenario,
  Scene,
} from '../../src/core/scenario/model.ts';
import { at, fakeChoice, fakeLook, fakeScenario, fakeScene, fakeTask } from './scenario.ts';

/** Small random scenarios that use everything the engine knows: conditions, effects, looks, tasks, promises, interruptions. */
const sceneIds = ['one', 'two', 'three', 'four'];
const choiceIds = ['left', 'middle', 'right'];
const promiseIds = ['call', 'send'];
const items = ['text/closed', 'text/wet', 'text/secret'];

const time = fc.integer({ min: at('10.50'), max: at('12.30') });
const minutes = fc.integer({ min: 0, max: 40 });
const path = fc.tuple(fc.constantFrom(...sceneIds), fc.constantFrom(...choiceIds)).map((ids) => ids.join('/'));
const someItems = fc.subarray(items, { minLength: 1 });

/** A record of which every part may be missing. */
const partial = <T extends object>(parts: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.array(path, { minLength: 1, maxLength: 2 }).map((of): Condition => ({ op: 'chosen', of })),
  fc.constantFrom(...sceneIds).map((scene): Condition => ({ op: 'looked', of: [`look-${scene}`] })),
  someItems.map((of): Condition => ({ op: 'kept', of })),
  someItems.map((of): Condition => ({ op: 'stands', of })),
  fc.boolean().map((value): Condition => ({ op: 'variable', id: 'online', is: [value] })),
  fc.integer({ min: 0, max: 3 }).map((min): Condition => ({ op: 'variable', id: 'calls', in: { min } })),
  fc
    .record({ id: fc.constantFrom(...promiseIds), is: fc.constantFrom('open', 'kept', 'broken') })
    .map(({ id, is }): Condition => ({ op: 'promise', id, is: [is] })),
  fc.integer({ min: 0, max: 2 }).map((min): Condition => ({ op: 'promises', status: 'broken', in: { min } })),
);

export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: leaf.map((of): Condition => ({ op: 'not', of })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(leaf, { maxLength: 2 }))
      .map(([op, of]): Condition => ({ op, of })),
  },
);

export const effects: fc.Arbitrary<Effects> = partial<Required<Effects>>({
  set: fc.record({ online: fc.boolean() }),
  add: fc.record({ calls: fc.integer({ min: -2, max: 2 }) }),
  strikes: someItems,
  writes: someItems,
  keeps: fc.constantFrom(...promiseIds),
});

const conditional = fc
  .tuple(effects, partial<{ when: Condition }>({ when: anyCondition }))
  .map(([effect, when]) => ({ ...effect, ...when }));

export const later: fc.Arbitrary<Later> = fc
  .tuple(
    conditional,
    fc.oneof(fc.record({ at: time }), fc.record({ in: minutes })),
    partial<{ scene: string }>({ scene: fc.constantFrom('ring', 'visit', ...sceneIds) }),
  )
  .map(([effect, when, scene]) => ({ ...effect, ...when, ...scene }));

const line: fc.Arbitrary<Line> = fc.oneof(
  fc.constant<Line>({ kind: 'narration', text: 'It is quiet; {calls} calls.' }),
  anyCondition.map((when): Line => ({ kind: 'narration', text: 'The phone rings.', when })),
  fc.constant<Line>({ kind: 'document', title: 'Site', show: 'text' }),
);
export const lines = fc.array(line, { maxLength: 2 });

const plainGo: fc.Arbitrary<Go> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sceneIds).map((id): Go => ({ to: 'scene', id })) },
  { weight: 2, arbitrary: fc.constant<Go>({ to: 'back' }) },
  { weight: 1, arbitrary: fc.constant<Go>({ to: 'again' }) },
  { weight: 1, arbitrary: fc.constant<Go>({ to: 'ending', id: 'end' }) },
);
const go: fc.Arbitrary<Go> = fc.oneof(
  { weight: 3, arbitrary: plainGo },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyCondition, plainGo, plainGo)
      .map(([when, first, last]): Go => ({ to: 'cases', cases: [{ when, go: first }, { go: last }] })),
  },
);

export const promise = fc
  .tuple(fc.constantFrom(...promiseIds), fc.oneof(fc.record({ before: time }), fc.record({ in: minutes })))
  .map(([id, due]) => ({ id, to: 'wilma', ...due }));

const actCase = partial<Pick<Required<Choice>, 'when' | 'takes' | 'set' | 'reply'>>({
  when: anyCondition,
  takes: minutes,
  set: fc.record({ online: fc.boolean() }),
  reply: lines,
});

const choice = (id: string): fc.Arbitrary<Choice> =>
  fc
    .tuple(
      effects,
      fc.record({ takes: minutes, go }),
      partial<Pick<Required<Choice>, 'when' | 'closed' | 'reply' | 'also' | 'cases' | 'later' | 'promise'>>({
        when: anyCondition,
        closed: fc.constant('Not now.'),
        reply: lines,
        also: fc.array(conditional, { maxLength: 2 }),
        cases: fc.array(actCase, { maxLength: 2 }),
        later: fc.array(later, { maxLength: 2 }),
        promise,
      }),
    )
    .map(([effect, plain, more]) => fakeChoice({ id, ...effect, ...plain, ...more }));

const look = (id: string): fc.Arbitrary<Look> =>
  fc
    .tuple(fc.record({ takes: minutes, lines, effects }), partial<{ when: Condition }>({ when: anyCondition }))
    .map(([plain, more]) => fakeLook({ id, ...plain, ...more }));

const task = fc
  .tuple(fc.record({ takes: minutes, effects, go }), fc.array(conditional, { maxLength: 2 }), fc.boolean())
  .map(([plain, rules, refuses]) =>
    fakeTask({
      ...plain,
      rules: [
        ...rules.map((rule) => ({ ...rule, if: { op: 'atom', key: 'kept', is: ['wet'] } as const })),
        ...(refuses ? [{ unless: { op: 'atom', key: 'count', is: { min: 1 } } as const, refuse: [] }] : []),
      ],
    }),
  );

const asks: fc.Arbitrary<Partial<Scene>> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(...choiceIds.map(choice)).map((choices) => ({ choices })) },
  { weight: 1, arbitrary: go.map((way) => ({ go: way, choices: [] })) },
);

const scene = (id: string): fc.Arbitrary<Scene> =>
  fc
    .tuple(
      fc.record({ takes: fc.constantFrom(0, 0, 5), lines, effects, looks: fc.tuple(look(`look-${id}`)) }),
      partial<Pick<Required<Scene>, 'at' | 'until' | 'later' | 'fixedOrder'>>({
        at: time,
        until: time,
        later: fc.array(later, { maxLength: 1 }),
        fixedOrder: fc.boolean(),
      }),
      asks,
    )
    .map(([plain, more, asked]) => fakeScene({ id, ...plain, ...more, ...asked }));

const taskScene = fc.tuple(scene('four'), task).map(([plain, asked]) => ({ ...plain, choices: [], task: asked }));

/** An interruption that ends with `back`, at once or after a choice. */
const interruption = (id: string): fc.Arbitrary<Scene> =>
  fc.oneof(
    fc.constant(fakeScene({ id, go: { to: 'back' } })),
    choice('answer').map((answer) => fakeScene({ id, choices: [{ ...answer, go: { to: 'back' } }] })),
  );

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(scene('one'), scene('two'), scene('three'), taskScene, interruption('ring'), interruption('visit'))
  .map((scenes) =>
    fakeScenario({
      scenes,
      variables: [
        { id: 'online', type: 'boolean', start: false },
        { id: 'calls', type: 'number', start: 0, min: 0, max: 3 },
      ],
    }),
  );

/** Everything that is open in a state, as actions. */
export function openActions(scenario: Scenario, state: State): readonly Action[] {
  const { scene: id, choices, looks, task: asked, canContinue } = available(scenario, state);
  return [
    ...choices.filter(({ open }) => open).map((one): Action => ({ do: 'choose', scene: id, id: one.id })),
    ...looks.filter(({ open }) => open).map((one): Action => ({ do: 'look', scene: id, id: one.id })),
    ...(asked === undefined ? [] : [[], ['wet'], ['closed', 'secret']]).map(
      (response): Action => ({ do: 'submit', scene: id, response }),
    ),
    ...(canContinue ? [{ do: 'continue', scene: id } as const] : []),
  ];
}

/** The actions of a player who picks by these numbers among what is open, until nothing is or one is refused. */
export function wander(scenario: Scenario, seed: string, picks: readonly number[]): readonly Action[] {
  const actions: Action[] = [];
  let { state } = start(scenario, seed);
  for (const pick of picks) {
    const open = openActions(scenario, state);
    const action = open[pick % Math.max(1, open.length)];
    const result = action && step(scenario, state, action);
    if (action === undefined || !result?.ok) break;
    actions.push(action);
    state = result.value.state;
  }
  return actions;
}

export const anyPicks = fc.array(fc.nat({ max: 1000 }), { maxLength: 40 });
