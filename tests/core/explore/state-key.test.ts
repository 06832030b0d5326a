import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingLines } from '../../../src/core/engine/ending.ts';
import type { Event, ShownLine } from '../../../src/core/engine/events.ts';
import { makeMove, movesOf } from '../../../src/core/engine/moves.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { State } from '../../../src/core/engine/state.ts';
import { hasAny, numberFacts } from '../../../src/core/explore/facts.ts';
import { findLiveness } from '../../../src/core/explore/live.ts';
import { numberScenario } from '../../../src/core/explore/numbered.ts';
import { keyMaker, sceneIdOf } from '../../../src/core/explore/state-key.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { judgeResults } from '../../../src/core/scoring/results.ts';
import { tally } from '../../../src/core/scoring/tally.ts';
import { answersTo } from './brute-force.ts';
import { smallScenario } from './small-scenarios.ts';

const mostStates = 150;

/** Lines without the answer that a sheet shows: which items stand in it is read by no one. */
const told = (lines: readonly ShownLine[]) =>
  lines.map((line) => (line.kind === 'document' ? line.title : line.text.replace(/\d+/g, '#')));

function heard(event: Event): unknown {
  if (event.type === 'entered' || event.type === 'replied') return [event.type, event.scene, told(event.lines)];
  if (event.type === 'looked') return [event.type, told(event.lines)];
  return event.type.startsWith('promise-') ? [event.type, 'id' in event ? event.id : ''] : [];
}

interface Reading {
  readonly scenario: Scenario;
  readonly keyOf: (state: State) => string;
  readonly starts: readonly State[];
}

function readingOf(written: Scenario): Reading {
  const { scenario } = numberScenario(written);
  const facts = numberFacts(scenario);
  const liveness = findLiveness(scenario, facts);
  const keys = keyMaker(scenario, facts, liveness);
  const truths = hasAny(liveness.entering(scenario.start.scene), facts.truth) ? ['pipe', 'dike'] : ['pipe'];
  const keyOf = (state: State): string => {
    const length = keys.write(state);
    return keys.row.slice(0, length).join(' ');
  };
  return { scenario, keyOf, starts: truths.map((truth) => start(scenario, 'any', truth).state) };
}

/** Everything that can be told of a state by going one move further. */
function lookAhead(
  { scenario, keyOf }: Reading,
  state: State,
): { readonly sign: unknown; readonly next: readonly State[] } {
  if (state.ending !== undefined) {
    const { lines = [] } = endingLines(scenario, state) ?? {};
    return { sign: [told(lines), judgeResults(scenario, state).map(({ points }) => points)], next: [] };
  }
  const ways = movesOf(scenario, state, answersTo).map((move) => {
    const made = makeMove(scenario, state, move);
    const gives = move.do === 'act' ? tally(scenario, state, sceneIdOf(state), move.mark) : [];
    if (!made.ok) return { sign: [move, gives, made.problem.code] };
    const { state: after, events } = made.value;
    return { sign: [move, gives, keyOf(after), after.clock - state.clock, events.map(heard)], after };
  });
  return { sign: ways.map(({ sign }) => sign), next: ways.flatMap(({ after }) => after ?? []) };
}

/** The moves out of every state, by its key: more than one sign under a key would be two states taken for one. */
function signsByKey(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const seen = new Set<string>();
  const signs = new Map<string, Set<string>>();
  const waiting = [...reading.starts];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const word = JSON.stringify(state);
    if (seen.has(word)) continue;
    seen.add(word);
    if (seen.size > mostStates) return undefined;
    const { sign, next } = lookAhead(reading, state);
    const key = reading.keyOf(state);
    signs.set(key, (signs.get(key) ?? new Set()).add(JSON.stringify(sign)));
    waiting.push(...next);
  }
  return signs;
}

test('states that are taken for one go on in the same way', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(smallScenario, (scenario) => {
      const signs = signsByKey(readingOf(scenario));
      fc.pre(signs !== undefined);
      for (const alike of signs.values()) expect([...alike].slice(1)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
