import type { Action } from '../../../src/core/engine/actions.ts';
import { available } from '../../../src/core/engine/available.ts';
import { type Move, makeMove } from '../../../src/core/engine/moves.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { standardKinds } from '../../../src/core/scenario/tasks/standard.ts';
import { type Tallied, tally } from '../../../src/core/scoring/tally.ts';
import { type Loaded, wanted } from './story.ts';

const pointsIn = (tallied: readonly Tallied[]): number => {
  let sum = 0;
  for (const { points, counted } of tallied) if (counted) sum += points;
  return sum;
};

const ids = ['first', 'second', 'third'];
const moves = ids.map((choice): Move => ({ do: 'act', mark: { choice } }));
const markOf = (at: number) => ({ choice: ids[at] ?? '' });

/** Quietly, as exploring and simulating play. */
function playQuietly(scenario: Scenario) {
  let { state } = start(scenario, 'seed');
  const begin = state.clock;
  let points = 0;
  for (let at = 0; state.ending === undefined; at += 1) {
    let place = wanted(at);
    let made = makeMove(scenario, state, moves[place] ?? { do: 'continue' }, { quiet: true });
    if (!made.ok) {
      place = 0;
      made = makeMove(scenario, state, moves[0] ?? { do: 'continue' }, { quiet: true });
    }
    points += pointsIn(tally(scenario, state, state.scene, markOf(place)));
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return { minutes: state.clock - begin, points };
}

/** By its actions, as somebody plays: each step tells what is shown. */
function playAloud(scenario: Scenario) {
  let { state } = start(scenario, 'seed');
  const begin = state.clock;
  let points = 0;
  for (let at = 0; state.ending === undefined; at += 1) {
    const { scene } = state;
    let place = wanted(at);
    let marked = step(scenario, state, { do: 'choose', scene, id: ids[place] ?? '' });
    if (!marked.ok) {
      place = 0;
      marked = step(scenario, state, { do: 'choose', scene, id: ids[0] ?? '' });
    }
    const made = marked.ok ? step(scenario, marked.value.state, { do: 'continue', scene }) : marked;
    points += pointsIn(tally(scenario, state, scene, markOf(place)));
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return { minutes: state.clock - begin, points };
}

function actionsOf(scenario: Scenario): readonly Action[] {
  const actions: Action[] = [];
  let { state } = start(scenario, 'seed');
  for (let at = 0; state.ending === undefined; at += 1) {
    const open = available(scenario, state).choices;
    const id = (open[wanted(at)]?.open ? open[wanted(at)] : open[0])?.id ?? '';
    actions.push({ do: 'choose', scene: state.scene, id }, { do: 'continue', scene: state.scene });
    const made = makeMove(scenario, state, { do: 'act', mark: { choice: id } });
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return actions;
}

/** Our own engine, playing quietly or aloud. */
export function loadWerkdag(shipped: string, how: 'quiet' | 'aloud'): Loaded {
  const scenario: Scenario = { ...JSON.parse(shipped), kinds: standardKinds };
  available(scenario, start(scenario, 'seed').state);
  return {
    play: () => (how === 'quiet' ? playQuietly(scenario) : playAloud(scenario)),
    saver: () => {
      const actions = actionsOf(scenario);
      return () => JSON.stringify(actions);
    },
    restore: (saved) => {
      const { steps, refusal } = replay(scenario, { seed: 'seed', actions: JSON.parse(saved) });
      if (refusal !== undefined) throw new Error(refusal.refusal.code);
      return steps.at(-1)?.state;
    },
  };
}
