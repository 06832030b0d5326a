/**
 * How fast a play is computed: steps of the engine, with and without its evidence, beside a hand-written floor; the replay
 * of a long attempt; what an attempt weighs and how fast it is read back. Prints figures and asserts nothing.
 */
import { deflateRawSync } from 'node:zlib';
import { bench, describe } from 'vitest';
import { replay } from '../../src/core/engine/replay.ts';
import { readAttempt, writeAttempt } from '../../src/core/records/attempt.ts';
import { decisionsOf } from '../../src/core/scoring/decisions.ts';
import { reportOf } from '../../src/core/scoring/report.ts';
import { fakeAttempt } from '../core/records/fakes.ts';
import { inARow, scored } from '../core/scoring/fakes.ts';
import { play } from '../fakes/play.ts';
import { fakeEnding, fakeScenario } from '../fakes/scenario.ts';
import { compiledOf, readLibrary } from '../scenarios/load.ts';
import { playMoves, seed } from '../scenarios/play-moves.ts';
import { playFloor } from './floor.ts';
import { counted } from './speed.ts';

const entry = readLibrary().find(({ folder }) => folder === 'de-natte-plek');
if (!entry) throw new Error('De natte plek is not in the library.');
const { nl: scenario } = compiledOf(entry);
const recorded = entry.playthroughs.map(({ file, playthrough }) => playMoves(scenario, playthrough, file));
const [whole] = entry.playthroughs.flatMap(({ file, playthrough }) =>
  file.includes('belt-terug') ? [playMoves(scenario, playthrough, file)] : [],
);
if (!whole) throw new Error('The playthrough that is measured is not there.');
const { actions } = whole;
const floorChoices = [
  ...['bel', 'merken', 'dicht omweg wandelaars vragen', 'bord', 'straks', '', 'waar', 'geel', 'dicht', 'kaart'],
  ...['intern', 'lees', 'yusuf', '', ''],
];

function measure(what: Parameters<typeof counted>[0]): void {
  const { run, options } = counted(what);
  bench(what.name, run, options);
}

/** One play of the floor takes less than the clock can tell. */
const plays = 1000;

describe(`De natte plek, ${actions.length} actions`, () => {
  const count = actions.length;
  // One choice of the floor does what two actions do: marking, and going on.
  measure({
    name: 'hand-written floor',
    ...{ count: count * plays, what: 'steps' },
    run: () => {
      for (let play = 0; play < plays; play += 1) playFloor(floorChoices);
    },
  });
  const beside = 'hand-written floor';
  measure({ name: 'engine', count, what: 'steps', run: () => replay(scenario, { seed, actions }), beside });
  measure({
    name: 'engine and decisions',
    ...{ count, what: 'steps', beside: 'engine' },
    run: () => decisionsOf(replay(scenario, { seed, actions })),
  });
  measure({
    name: 'engine and report',
    ...{ count, what: 'steps', beside: 'engine' },
    run: () => reportOf(scenario, { seed, actions }),
  });
});

const long = fakeScenario({
  scenes: inARow(
    Array.from({ length: 50 }, () => ({ choices: [scored('good', { 'C13.p1': 3 }), scored('bad', { 'C13.p1': 0 })] })),
  ),
  endings: [fakeEnding()],
});
const hundred = play(
  long,
  Array.from({ length: 50 }, (_, index) => (index % 3 === 0 ? 'bad' : 'good')),
).actions;

describe(`an attempt of ${hundred.length} actions`, () => {
  const run = () => replay(long, { seed: 'seed', actions: hundred });
  measure({ name: 'replay of 100 actions', count: 1, what: 'replays', run });
});

// The ids of real play, for real bytes: the recorded playthroughs one after another.
const attempt = fakeAttempt({ actions: recorded.flatMap((played) => played.actions).slice(0, 100) });
const text = writeAttempt(attempt);
const actionBytes = Buffer.from(JSON.stringify(attempt.actions));
const stateBytes = JSON.stringify(whole.states.at(-1)).length;
console.log(
  `An attempt of ${attempt.actions.length} actions: ${Buffer.byteLength(text)} bytes, ` +
    `deflated ${deflateRawSync(text, { level: 9 }).length}; its actions alone ${actionBytes.length}, ` +
    `deflated ${deflateRawSync(actionBytes, { level: 9 }).length}. The last state of a play: ${stateBytes} bytes.`,
);

describe('saving and reading back 100 actions', () => {
  measure({ name: 'save', count: 1, what: 'attempts', run: () => writeAttempt(attempt) });
  measure({ name: 'restore', count: 1, what: 'attempts', run: () => readAttempt(JSON.parse(text)) });
});
