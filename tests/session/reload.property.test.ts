import fc from 'fast-check';
import { expect, it } from 'vitest';
import { available } from '../../src/core/engine/available.ts';
import { replay } from '../../src/core/engine/replay.ts';
import { endOf } from '../../src/session/reading.ts';
import { anyScenario, openActions } from '../fakes/random-scenario.ts';
import { begin, fakeLibrary, openWorld, reopen, resume, settled } from './fakes.ts';

const takeBack = -1;
const anyMoves = fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 1000 }) }, fc.constant(takeBack)), {
  minLength: 1,
  maxLength: 25,
});

it('whatever is done and taken back, a reload gives what the actions give', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, anyMoves, async (scenario, moves) => {
      const world = await openWorld({ library: fakeLibrary([scenario]) });
      const play = await begin(world, scenario);
      for (const move of moves) {
        const { state, act, takeBack: undo } = play.getState();
        const open = openActions(scenario, state);
        const action = open[move % Math.max(1, open.length)];
        if (move === takeBack) await undo();
        else if (action !== undefined) await act(action);
        const { state: now, attempt, steps, reading, passages } = play.getState();
        const replayed = replay(scenario, attempt);
        expect(replayed.refusal).toBeUndefined();
        expect(now).toEqual(replayed.steps.at(-1)?.state);
        expect(steps.length).toBe(attempt.actions.length + 1);
        expect(reading.passage).toBeLessThanOrEqual(endOf(passages).passage);
      }
      await settled();
      const shown = play.getState();
      if (!shown.stored) return;
      const again = (await resume(await reopen(world), shown.attempt.id)).getState();
      expect(again.attempt).toEqual(shown.attempt);
      expect(again.steps).toEqual(shown.steps);
      expect(again.passages).toEqual(shown.passages);
      expect(again.available).toEqual(available(scenario, shown.state));
      expect(again.draft).toEqual(shown.draft);
    }),
    { numRuns: 60 },
  );
}, 60_000);
