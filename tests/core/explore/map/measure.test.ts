import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, measure, wrap } from '../../../../src/core/explore/map/measure.ts';
import { dayOf, timeOf } from '../../../../src/core/explore/map/moments.ts';

const letters = { size: 12 } as const;

describe('text on the map', () => {
  test('is cut with an ellipsis, and never wider than its place', () => {
    expect(cut('Je belt Winston.', 200, letters)).toBe('Je belt Winston.');
    expect(cut('Je belt Winston en vraagt wie dit leest.', 100, letters)).toMatch(/^Je belt Winst.*…$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(measure(cut(text, width, letters), letters)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('is broken at spaces over at most so many lines', () => {
    expect(wrap('een twee drie', 60, 3, letters)).toEqual(['een twee', 'drie']);
    expect(wrap('een twee drie vier vijf', 60, 2, letters)).toEqual(['een twee', 'drie vier…']);
    expect(wrap('  ', 60, 2, letters)).toEqual([]);
  });

  test('is wider where it is bold or has accents that stand alone, and not for accents on letters', () => {
    expect(measure('vóór', letters)).toBe(measure('voor', letters));
    expect(measure('voor', { ...letters, bold: true })).toBeGreaterThan(measure('voor', letters));
  });
});

describe('an hour on the map', () => {
  const minutesPerDay = 1440;

  test('is written as in the game', () => {
    expect(timeOf(3 * minutesPerDay + 11 * 60 + 5)).toBe('11.05');
    expect(dayOf(3 * minutesPerDay, 'nl', false)).toBe('do');
    expect(dayOf(3 * minutesPerDay, 'en', false)).toBe('Thu');
  });

  test('has the right date, leap years included', () => {
    const daysSince = (date: string) => (Date.parse(date) - Date.parse('1970-01-05')) / 86_400_000;
    for (const [date, words] of [
      ['2026-06-04', 'do 4 jun'],
      ['2028-02-29', 'di 29 feb'],
      ['2027-12-31', 'vr 31 dec'],
    ] as const)
      expect(dayOf(daysSince(date) * minutesPerDay, 'nl', true)).toBe(words);
  });
});
