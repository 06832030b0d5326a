import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaveEvidence } from '../../../src/core/engine/facts.ts';
import { movesOf } from '../../../src/core/engine/moves.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import type { Choice, EvidenceByCriterion, Points, Scenario, Scene } from '../../../src/core/scenario/model.ts';
import { observe } from '../../../src/core/scoring/evidence.ts';
import { judgeAct } from '../../../src/core/scoring/offer.ts';
import { tallier, tally } from '../../../src/core/scoring/tally.ts';
import { anyPicks, anyScenario, wander } from '../../fakes/random-scenario.ts';

const points = fc.constantFrom<Points>(0, 1, 2, 3);
const evidence: fc.Arbitrary<EvidenceByCriterion> = fc
  .record({ 'C13.p1': points, 'C09.p1': points, 'C05.p2': points }, { requiredKeys: [] })
  .map((given) => Object.fromEntries(Object.entries(given).map(([id, each]) => [id, { points: each, reason: id }])));

/** Evidence for every choice, some of their cases and the task, in turn from a list. */
function withEvidence(scenario: Scenario, list: readonly EvidenceByCriterion[]): Scenario {
  let at = 0;
  const next = (): EvidenceByCriterion => {
    at += 1;
    return list[at % list.length] ?? {};
  };
  const choice = (each: Choice): Choice => ({
    ...each,
    evidence: next(),
    ...(each.cases === undefined ? {} : { cases: each.cases.map((one) => ({ ...one, evidence: next() })) }),
  });
  const scene = ({ task, ...each }: Scene): Scene => ({
    ...each,
    choices: each.choices.map(choice),
    ...(task && { task: { ...task, base: next(), rules: task.rules.map((rule) => ({ ...rule, minus: next() })) } }),
  });
  const scenes = Object.fromEntries(Object.entries(scenario.scenes).map(([id, each]) => [id, scene(each)]));
  return { ...scenario, scenes };
}

const answers = () => [[], ['wet'], ['closed', 'secret']];

test('what an act gives is what its ledger says, in whatever order states are met', () => {
  const list = fc.array(evidence, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyScenario, list, anyPicks, (plain, given, picks) => {
      const scenario = withEvidence(plain, given);
      const { steps } = replay(scenario, { seed: '', actions: wander(scenario, '', picks) });
      for (const { state: before } of steps) {
        if (before.mark !== undefined) continue;
        const { scene } = before;
        for (const move of movesOf(scenario, before, answers)) {
          if (move.do !== 'act') continue;
          const first = !gaveEvidence(scenario, before, scene);
          const decision = { index: 0, scene, act: move.mark, before, first, looked: [], lookedSoFar: [], actions: 0 };
          const ledger = observe(scenario, decision).map(({ criterion, points: each, weight, counted }) => ({
            ...{ criterion, points: each, weight, counted },
          }));
          expect(tally(scenario, before, scene, move.mark)).toEqual(ledger);
          const judgement = judgeAct(scenario, before, scene, move.mark);
          expect(judgement && tallier(scenario, before, scene)(judgement)).toEqual(ledger);
        }
      }
    }),
    { numRuns: 100 },
  );
});
