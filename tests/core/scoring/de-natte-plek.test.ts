/** Two playthroughs of De natte plek that were computed by hand, to three decimals. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, compileWorld } from '../../../src/core/scenario/compile.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import type { Analysis } from '../../../src/core/scoring/analysis.ts';
import { momentsOf } from '../../../src/core/scoring/moments.ts';
import { reportOf } from '../../../src/core/scoring/report.ts';
import { type Move, play } from '../../fakes/play.ts';

function compiled(): Scenario {
  const file = (path: string) => ({ name: path, text: readFileSync(`scenarios/${path}`, 'utf8') });
  const { worlds } = compileWorld({ world: file('world.yaml'), translations: [file('world.en.yaml')] });
  const scenario = file('de-natte-plek/scenario.yaml');
  const built = worlds && compile({ scenario, translations: [file('de-natte-plek/en.yaml')] }, worlds);
  if (!built?.scenarios) throw new Error(`De natte plek does not compile: ${JSON.stringify(built?.diagnostics)}`);
  return built.scenarios.nl;
}

const scenario = compiled();
const proved = (least: number, most: number) => ({ least, most, proved: true });
const analysis: Analysis = {
  logicHash: scenario.logicHash,
  results: { C09: proved(0, 3), C11: proved(1, 3), C13: proved(0, 6) },
};

const perfect: readonly Move[] = [
  ...[
    'look memo',
    'bel',
    'merken',
    ['dicht', 'omweg', 'wandelaars', 'vragen'],
    'bord',
    'straks',
    'look handboek',
    'go on',
  ],
  ...['waar', 'geel', 'dicht', 'kaart', 'intern', 'lees', 'yusuf', 'go on', 'go on'],
];
const skipsMarit: readonly Move[] = [
  ...[
    'schrijf',
    'toezeggen',
    ['dicht', 'omweg', 'nat', 'gevaar', 'cijfer', 'dinsdag', 'vragen'],
    'winston',
    'straks',
    'go on',
  ],
  ...['zelfde', 'sla-over', 'staan', 'app', 'niet', 'go on', 'niets', 'go on', 'go on', 'go on'],
];
const reported = (moves: readonly Move[]) =>
  reportOf(scenario, { seed: 'seed', actions: play(scenario, moves).actions }, analysis);
const thirds = (points: number) => Math.round(points * 1000) / 1000;
const figures = (moves: readonly Move[]) =>
  reported(moves).competencies.map(({ competency, n, mean, nPrime, sPrime, ledger }) => [
    competency,
    ledger.map(({ points }) => points).join(' '),
    ...[n, mean ?? Number.NaN, nPrime, sPrime].map(thirds),
  ]);
const results = (moves: readonly Move[]) =>
  reported(moves).competencies.flatMap(({ result }) =>
    result ? [[...result.judged.map(({ points }) => points), thirds(result.ratio ?? Number.NaN), result.gap]] : [],
  );
const stance = (moves: readonly Move[]) =>
  reported(moves).stance[0]?.poles.map(({ pole, decisions }) => [pole, decisions.length]);

describe('the perfect playthrough, withholding', () => {
  test('gives what was computed by hand', () => {
    expect(figures(perfect)).toEqual([
      ['C09', '3 3 3 3', 4, 1, 2.5, 2.5],
      ['C11', '3 3', 2, 1, 1.667, 1.667],
      ['C13', '3 3 3 3 3', 5, 1, 2.778, 2.778],
      ['C18', '3 3', 2, 1, 1.667, 1.667],
    ]);
  });

  test('ends in the paper, with every result at its most', () => {
    expect(reported(perfect).ending?.id).toBe('krant');
    expect(results(perfect)).toEqual([
      [3, 1, undefined],
      [3, 1, undefined],
      [3, 3, 1, undefined],
    ]);
  });

  test('leaned to withholding five times out of five, and kept its promise', () => {
    expect(stance(perfect)).toEqual([
      ['achterhouden', 5],
      ['openheid', 0],
    ]);
    expect(reported(perfect).promises).toMatchObject([{ id: 'wilma-terug', to: 'wilma', status: 'kept' }]);
  });

  test('could be done again where it leaned last, and where the sentence turns the ending', () => {
    const moments = momentsOf(scenario, { seed: 'seed', actions: play(scenario, perfect).actions });
    expect(moments).toMatchObject([
      { kind: 'last-lean', scene: 'ilse', other: { choice: 'site' } },
      { kind: 'turns-ending', scene: 'zin', other: { choice: 'open' }, ending: { id: 'telefoontjes' } },
    ]);
  });
});

describe('the playthrough that skips Marit, with the figure in the text', () => {
  test('gives what was computed by hand', () => {
    expect(figures(skipsMarit)).toEqual([
      ['C09', '1 0 0 1', 4, 0.167, 2.5, 0.417],
      ['C11', '0 0', 2, 0, 1.667, 0],
      ['C13', '1 3 0 1', 4, 0.417, 2.5, 1.042],
      ['C18', '1 1', 2, 0.333, 1.667, 0.556],
    ]);
  });

  test('ends with the figure out, and names the gap of a weak approach with a better result', () => {
    expect(reported(skipsMarit).ending?.id).toBe('cijfer');
    expect(results(skipsMarit)).toEqual([
      [2, 0.667, 'weak-approach-better-result'],
      [1, 0, undefined],
      [0, 1, 0.167, undefined],
    ]);
  });

  test('leaned to either side once, and broke its promise at three', () => {
    expect(stance(skipsMarit)).toEqual([
      ['achterhouden', 1],
      ['openheid', 1],
    ]);
    const [promise] = reported(skipsMarit).promises;
    expect(promise?.status).toBe('broken');
    expect(promise?.settledAt).toBe(promise?.before);
  });

  test('has no evidence in what an option does not name: skipping Marit says nothing of C13.p2', () => {
    const skipped = reported(skipsMarit).decisions.find(({ scene }) => scene === 'marit');
    expect(skipped?.evidence.map(({ criterion, points }) => [criterion, points])).toEqual([['C11.p1', 0]]);
  });
});
