/**
 * Random scenarios with few states: those of the engine's tests, with points, results, a truth, a second ending, a second
 * task and ways to go in cases; and mostly forwards, so that the clock does not make of every round a new state.
 */
import fc from 'fast-check';
import type {
  ActCase,
  Choice,
  Condition,
  EvidenceByCriterion,
  Go,
  Line,
  Points,
  ResultCase,
  Scenario,
  Scene,
} from '../../../src/core/scenario/model.ts';
import { anyCondition, anyScenario, effects, later, lines, promise } from '../../fakes/random-scenario.ts';
import { fakeEnding, fakeTask } from '../../fakes/scenario.ts';

const inOrder = ['one', 'two', 'three', 'four', 'end', 'other'];

const anyTruth: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom('pipe', 'dike'), anyCondition, fc.constantFrom('all', 'any', 'alone'))
  .map(([truth, besides, how]): Condition => {
    const known: Condition = { op: 'truth', is: [truth] };
    return how === 'alone' ? known : { op: how, of: [known, besides] };
  });

const spoken = fc.oneof({ weight: 4, arbitrary: anyCondition }, { weight: 1, arbitrary: anyTruth });

const oneOf: fc.Arbitrary<Line> = fc.array(spoken, { minLength: 1, maxLength: 2 }).map((whens) => ({
  kind: 'one-of',
  lines: [...whens.map((when) => narration(when)), { kind: 'narration', text: 'Nothing.' }],
}));

const narration = (when: Condition): Line => ({ kind: 'narration', text: 'Something else.', when });

const points = fc.constantFrom<Points>(0, 1, 2, 3);
const evidence: fc.Arbitrary<EvidenceByCriterion> = fc
  .record({ 'C13.p1': points, 'C13.p2': points, 'C18.p1': points }, { requiredKeys: [] })
  .map((given) => Object.fromEntries(Object.entries(given).map(([id, each]) => [id, { points: each, reason: id }])));

const results: fc.Arbitrary<readonly ResultCase[]> = fc
  .tuple(fc.array(fc.tuple(anyCondition, points), { maxLength: 2 }), points)
  .map(([cases, last]) => [
    ...cases.map(([when, each]) => ({ when, points: each, reason: 'Because.' })),
    { points: last, reason: 'Else.' },
  ]);

const way: fc.Arbitrary<Go> = fc.constantFrom(...inOrder).map((id) => goTo(id));
const goTo = (id: string): Go => ({ to: id === 'end' || id === 'other' ? 'ending' : 'scene', id });

const actCase: fc.Arbitrary<ActCase> = fc
  .tuple(
    effects,
    fc.record(
      { when: anyCondition, later: fc.array(later, { maxLength: 1 }), promise, go: way, evidence },
      { requiredKeys: [] },
    ),
  )
  .map(([effect, more]) => ({ ...effect, ...more }));

/** What is laid over one choice. */
const overlay = fc.record(
  { evidence, extra: actCase, forward: fc.nat({ max: 3 }), loops: fc.nat({ max: 9 }) },
  { requiredKeys: ['forward', 'loops'] },
);
type Overlay = typeof overlay extends fc.Arbitrary<infer T> ? T : never;

const overlays = fc.array(overlay, { minLength: 30, maxLength: 30 });

/** A way that leads back leads on instead, but for one in ten; those take no minutes, so that they may come to an end. */
function onwards(go: Go, from: string, { forward, loops }: Overlay): Go {
  if (go.to === 'cases')
    return {
      to: 'cases',
      cases: go.cases.map((each) => ({ ...each, go: onwards(each.go, from, { forward, loops: 9 }) })),
    };
  const here = inOrder.indexOf(from);
  if (here < 0 || loops === 0) return go;
  const leadsBack = go.to === 'again' || (go.to === 'scene' && inOrder.indexOf(go.id) <= here);
  return leadsBack ? goTo(inOrder[here + 1 + (forward % (inOrder.length - here - 1))] ?? 'end') : go;
}

function overChoice(choice: Choice, scene: string, over: Overlay): Choice {
  const { extra, evidence: given } = over;
  const cases = [...(choice.cases ?? []), ...(extra ? [extra] : [])];
  return {
    ...choice,
    ...(over.loops === 0 ? { takes: 0 } : {}),
    ...(given ? { evidence: given } : {}),
    ...(cases.length > 0
      ? { cases: cases.map((each) => (each.go ? { ...each, go: onwards(each.go, scene, over) } : each)) }
      : {}),
    go: onwards(choice.go, scene, over),
  };
}

function overScene(scene: Scene, overs: readonly Overlay[], more: readonly Line[]): Scene {
  const { task, go, id } = scene;
  const [first] = overs;
  return {
    ...scene,
    lines: [...scene.lines, ...more],
    choices: scene.choices.map((choice, index) => overChoice(choice, id, overs[index] ?? { forward: 0, loops: 9 })),
    ...(task && first ? { task: { ...task, base: first.evidence ?? {}, go: onwards(task.go, id, first) } } : {}),
    ...(go && first ? { go: onwards(go, id, first) } : {}),
  };
}

const richScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    anyScenario,
    overlays,
    fc.record({ r1: results, r2: results, second: fc.boolean() }),
    fc.array(oneOf, { minLength: 4, maxLength: 4 }),
    lines,
  )
  .map(([scenario, overs, { r1, r2, second }, told, atTheEnd]) => {
    const scenes = Object.values(scenario.scenes).map((scene, index) => {
      const own = overs.slice(index * 4, index * 4 + 4);
      const asked = second && scene.id === 'two' ? withSecondTask(scene) : scene;
      return overScene(asked, own, told.slice(index, index + 1));
    });
    return {
      ...scenario,
      truth: { start: 'pipe', others: [{ id: 'dike', text: 'Suppose that it was the dike.' }] },
      profile: { ...scenario.profile, targets: ['C13', 'C18'] },
      scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
      endings: {
        end: fakeEnding({ id: 'end', lines: atTheEnd }),
        other: fakeEnding({ id: 'other', lines: told.slice(3) }),
      },
      results: { 'C13.r1': r1, 'C13.r2': r2 },
    };
  });

const withSecondTask = (scene: Scene): Scene => ({
  ...scene,
  choices: [],
  task: fakeTask({
    remember: 'note',
    rules: [
      { if: { op: 'atom', key: 'kept', is: ['secret'] }, minus: { 'C13.p1': { points: 3, reason: 'Secret.' } } },
      { unless: { op: 'atom', key: 'count', is: { min: 2 } }, set: { online: true } },
    ],
    go: { to: 'scene', id: 'three' },
  }),
});

/** What may be left out everywhere: where little is read, many states are one, and that is where they could be told apart wrongly. */
const thinnings = {
  at: ({ at: _, ...scene }: Scene): Scene => scene,
  until: ({ until: _, ...scene }: Scene): Scene => scene,
  lines: (scene: Scene): Scene => ({ ...scene, lines: [], looks: scene.looks.map((look) => ({ ...look, lines: [] })) }),
  looks: (scene: Scene): Scene => ({
    ...scene,
    looks: scene.looks.map((look) => ({ ...look, when: { op: 'any', of: [] } })),
  }),
  conditions: (scene: Scene): Scene => ({
    ...scene,
    choices: scene.choices.map(({ when: _, cases: __, also: ___, reply: ____, ...choice }) => choice),
  }),
  laters: ({ later: _, ...scene }: Scene): Scene => ({
    ...scene,
    choices: scene.choices.map(({ later: __, cases: ___, ...choice }) => choice),
  }),
  promises: (scene: Scene): Scene => ({
    ...scene,
    choices: scene.choices.map(({ promise: _, cases: __, ...choice }) => choice),
  }),
} as const;
const names = Object.keys(thinnings) as (keyof typeof thinnings)[];

/** Each scene is thinned out by itself, most of them in the same way. */
export const smallScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    richScenario,
    fc.subarray(names),
    fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }),
    fc.nat({ max: 2 }),
  )
  .map(([scenario, left, spared, results]) => {
    const scenes = Object.values(scenario.scenes).map((scene, index) =>
      spared[index] === 0 ? scene : left.reduce((thin, name) => thinnings[name](thin), scene),
    );
    return {
      ...scenario,
      scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
      ...(results === 0 ? {} : { results: {} }),
    };
  });
