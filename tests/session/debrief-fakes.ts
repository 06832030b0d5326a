import { loadScenario } from '../../src/cli/scenario-files.ts';
import type { Attempt } from '../../src/core/records/attempt.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import type { Language } from '../../src/core/shared/language.ts';
import { type Move, play } from '../fakes/play.ts';

/** De natte plek as it stands on disk, in both languages. */
export function wetPatch(): Readonly<Record<Language, Scenario>> {
  const { compiled } = loadScenario('scenarios/de-natte-plek/scenario.yaml', '.');
  const { nl, en } = compiled.scenarios ?? {};
  if (nl === undefined || en === undefined) {
    throw new Error(`De natte plek does not compile: ${JSON.stringify(compiled.diagnostics)}`);
  }
  return { nl, en };
}

/** The playthrough of the hand calculation that withholds, and gets every point. */
export const perfect: readonly Move[] = [
  ...['look memo', 'bel', 'merken', ['dicht', 'omweg', 'wandelaars', 'vragen'], 'bord', 'straks', 'look handboek'],
  ...['go on', 'waar', 'geel', 'dicht', 'kaart', 'intern', 'lees', 'yusuf', 'go on', 'go on'],
];

/** The one that skips Marit, with the figure in the text. */
export const skipsMarit: readonly Move[] = [
  ...['schrijf', 'toezeggen', ['dicht', 'omweg', 'nat', 'gevaar', 'cijfer', 'dinsdag', 'vragen'], 'winston', 'straks'],
  ...['go on', 'zelfde', 'sla-over', 'staan', 'app', 'niet', 'go on', 'niets', 'go on', 'go on', 'go on'],
];

/** A saved attempt of these moves. */
export function fakeAttempt(scenario: Scenario, moves: readonly Move[], props: Partial<Attempt> = {}): Attempt {
  return {
    format: 'werkdag-attempt/1',
    id: 'attempt-1',
    player: 'Sam',
    scoring: 1,
    scenario: { id: scenario.id, version: scenario.textHash.slice(0, 12), logicHash: scenario.logicHash },
    language: scenario.language,
    seed: 'seed',
    mode: 'first',
    startedAt: '2026-06-04T11:10:00.000Z',
    actions: play(scenario, moves).actions,
    notes: [],
    ...props,
  };
}
