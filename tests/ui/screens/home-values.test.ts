import { describe, expect, it } from 'vitest';
import { challenges, dilemmas } from '../../../src/core/profile/structure.ts';
import { coverPlanOf, coverPlans } from '../../../src/ui/screens/home/cover-pictures.ts';
import { dateOf } from '../../../src/ui/screens/home/dates.ts';
import { briefly, endingsSeen, groupsOf, timesPlayed, waitingOf } from '../../../src/ui/screens/home/values.ts';
import { fakeAttempt, fakeCard, fakeItem, unfinished } from './home-fakes.ts';

const wet = fakeCard('de-natte-plek', 'De natte plek', 'KT3.D2');
const tabs = fakeCard('zes-tabbladen', 'Zes tabbladen open', 'KT1.D2');
const whole = fakeCard('alles-tegelijk', 'Alles tegelijk', 'KO1');
const ended = (id: string, ending: string, savedAt = '2026-06-04T08:30:00.000Z') =>
  fakeAttempt(id, { ending: { id: ending, title: ending }, savedAt });

describe('what waits', () => {
  it('is the first scenario where nothing was played', () => {
    expect(waitingOf([fakeItem(wet), fakeItem(tabs)])).toMatchObject({ kind: 'first', item: { id: 'de-natte-plek' } });
  });

  it('is what was left off last, also where something else was not played yet', () => {
    const early = fakeItem(wet, [unfinished('u1', { savedAt: '2026-06-01T08:00:00.000Z' })]);
    const late = fakeItem(tabs, [unfinished('u2', { savedAt: '2026-06-02T08:00:00.000Z' })]);
    expect(waitingOf([early, late, fakeItem(whole)])).toMatchObject({ kind: 'resume', attempt: { id: 'u2' } });
  });

  it('is the next scenario that was not played', () => {
    expect(waitingOf([fakeItem(wet, [ended('a', 'x')]), fakeItem(tabs)])).toMatchObject({
      kind: 'next',
      item: { id: 'zes-tabbladen' },
    });
  });

  it('is what was played longest ago where all was played', () => {
    const one = fakeItem(wet, [ended('a', 'x', '2026-06-03T08:00:00.000Z')]);
    const other = fakeItem(tabs, [ended('b', 'y', '2026-06-02T08:00:00.000Z')]);
    expect(waitingOf([one, other])).toMatchObject({ kind: 'again', item: { id: 'zes-tabbladen' } });
  });

  it('is nothing where there are no scenarios', () => {
    expect(waitingOf([])).toBeUndefined();
  });
});

describe('the covers', () => {
  it('stand with their core task, and challenges apart', () => {
    const groups = groupsOf([fakeItem(wet), fakeItem(whole), fakeItem(tabs)]);
    expect(groups.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['KT1', ['zes-tabbladen']],
      ['KT3', ['de-natte-plek']],
      ['challenges', ['alles-tegelijk']],
    ]);
  });

  it('have a picture for every dilemma and challenge', () => {
    for (const { id } of [...dilemmas, ...challenges]) expect(coverPlans[id], id).toBeDefined();
  });

  it('have the same picture every time, also for what nobody knows', () => {
    expect(coverPlanOf('iets-van-mij', undefined)).toBe(coverPlanOf('iets-van-mij', 'KT9.D9'));
  });
});

describe('what was played', () => {
  it('counts endings, not attempts that were left off', () => {
    const item = fakeItem(wet, [unfinished('u'), ended('a', 'x'), ended('b', 'x'), ended('c', 'y')]);
    expect(timesPlayed(item)).toBe(3);
    expect(endingsSeen(item).map(({ id, times }) => [id, times])).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
  });

  it('is dated in the words of the language, with the year where it was another', () => {
    const moment = new Date(2026, 5, 4, 9, 5).toISOString();
    expect(dateOf(moment, 'nl', new Date(2026, 8, 1))).toBe('4 juni, 9.05');
    expect(dateOf(moment, 'en', new Date(2027, 8, 1))).toBe('4 June 2026, 9.05');
  });
});

describe('a line on a button', () => {
  it('is its first sentence', () => {
    expect(briefly('Wilma hangt nog aan de lijn. Ze wacht.')).toBe('Wilma hangt nog aan de lijn.');
  });

  it('is cut at a word where the sentence is long', () => {
    const line = briefly(`Wilma ${'zegt nog iets '.repeat(10)}en hangt op.`);
    expect(line.length).toBeLessThanOrEqual(64);
    expect(line).toMatch(/ …$/);
  });
});
