/** What is known of De natte plek, from an exploration by other means: 60,000 random plays and a count by hand. */
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/engine/replay.ts';
import { analyse } from '../../../src/core/explore/analyse.ts';
import { exploreAll } from '../../../src/core/explore/explore.ts';
import { compiledOf, readLibrary } from '../../scenarios/load.ts';

const entry = readLibrary().find(({ folder }) => folder === 'de-natte-plek');
if (!entry) throw new Error('De natte plek is not in the library.');
const { nl, en } = compiledOf(entry);
const explored = exploreAll(nl, { languages: [nl, en] });
const analysis = analyse(explored);

describe('De natte plek', () => {
  test('is explored whole, and everything in it can happen', () => {
    expect(explored.proved).toBe(true);
    const all = [explored.scenes, explored.endings, explored.choices, explored.looks];
    expect(all.flatMap((reaches) => [...reaches]).filter(([, { reached }]) => !reached)).toEqual([]);
    expect(explored.stuck).toEqual([]);
    expect(explored.noWayOut).toEqual([]);
  });

  test('every condition in it holds sometimes, and does not hold sometimes', () => {
    expect(explored.conditions.filter(({ everTrue, everFalse }) => !everTrue || !everFalse)).toEqual([]);
  });

  test('every later event comes and none after the ending, and its promise is kept and broken', () => {
    expect(explored.laters).toHaveLength(4);
    for (const later of explored.laters)
      expect(later).toMatchObject({ scheduled: true, fired: true, pendingAtEnding: false });
    expect(explored.promises).toEqual([
      { id: 'wilma-terug', made: true, kept: true, broken: true, openAtEnding: false },
    ]);
  });

  test('at every decision there is an opportunity for all that it names, and nothing counts twice', () => {
    for (const { opportunities, repeated } of explored.decisions.values()) {
      expect(opportunities.filter((each) => each.without > 0)).toEqual([]);
      expect(repeated).toBeUndefined();
    }
  });

  test('two to five decisions count for each target', () => {
    const counts = explored.counted.map(({ competency, fewest, most }) => [competency, fewest, most]);
    expect(counts).toEqual([
      ['C09', 2, 3],
      ['C11', 2, 2],
      ['C13', 3, 5],
      ['C18', 2, 2],
    ]);
  });

  test('the bounds of its results', () => {
    expect(analysis.results).toEqual({
      C09: { least: 0, most: 3, proved: true },
      C11: { least: 1, most: 3, proved: true },
      C13: { least: 0, most: 6, proved: true },
    });
  });

  test('where a random player ends', () => {
    const { krant, telefoontjes, half, cijfer } = analysis.endings;
    expect(krant?.share).toBeCloseTo(0.354, 1);
    expect(telefoontjes?.share).toBeCloseTo(0.163, 2);
    expect(half?.share).toBeCloseTo(0.139, 2);
    expect(cijfer?.share).toBeCloseTo(0.344, 3);
  });

  test('what a random player earns at each decision', () => {
    expect(analysis.chance).toMatchObject({
      memo: { 'C18.p1': 0.3889 },
      winston: { 'C11.p1': 0.5 },
      'wilma-dijk': { 'C13.p1': 0.5833 },
      marit: { 'C11.p1': 0.4167, 'C13.p2': 0.5 },
      ilse: { 'C13.p1': expect.closeTo(0.57, 1) },
    });
    expect(analysis.chance.bericht?.['C09.p7']).toBeCloseTo(0.43, 2);
  });

  test('the plays that reach its endings are plays', () => {
    for (const [ending, { play }] of Object.entries(analysis.endings)) {
      const { steps, refusal } = replay(nl, { seed: 'any', actions: play?.actions ?? [] });
      expect(refusal).toBeUndefined();
      expect(steps.at(-1)?.state.ending).toBe(ending);
    }
  });
});
