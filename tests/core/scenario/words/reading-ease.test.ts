import { expect, test } from 'vitest';
import { fleschDouma } from '../../../../src/core/scenario/words/reading-ease.ts';

test('a text of ten words a sentence and one and a half syllables a word reads at 82', () => {
  expect(fleschDouma({ sentences: 10, words: 100, syllables: 150 })).toBeCloseTo(206.84 - 115.5 - 9.3);
});

test('longer sentences and longer words are harder', () => {
  const ease = (sentences: number, syllables: number): number =>
    fleschDouma({ sentences, words: 100, syllables }) ?? Number.NaN;
  expect(ease(5, 150)).toBeLessThan(ease(10, 150));
  expect(ease(10, 200)).toBeLessThan(ease(10, 150));
});

test('a text without words has no ease', () => {
  expect(fleschDouma({ sentences: 0, words: 0, syllables: 0 })).toBeUndefined();
});
