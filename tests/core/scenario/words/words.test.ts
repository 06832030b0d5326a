import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../../src/core/scenario/words/sentences.ts';
import { countWords, wordsIn } from '../../../../src/core/scenario/words/words.ts';

describe('words', () => {
  const counted: readonly (readonly [string, number])[] = [
    ['', 0],
    ['Je belt haar terug.', 4],
    ['Het pad gaat om 17.00 uur dicht.', 7],
    ['De V-map – en 0,92 – blijven hier.', 6],
    ['‘Eén keer kan heus wel.’', 5],
    ['… ‘!’ –', 0],
    ['Twee\nregels  en\u00a0zo', 4],
    ['Наш мост', 2],
  ];
  test.each(counted)('%s has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
    expect(wordsIn(text)).toHaveLength(count);
  });
});

test('a text at the limit of a file is read at once, whatever is in it', () => {
  const long = 2_000_000;
  for (const piece of ['.', '. ', '.’', '- ', 'a', '\n', '?a', 'dr. ']) {
    const text = `${piece.repeat(long / piece.length)}a`;
    expect(sentencesIn(text).length + countWords(text)).toBeGreaterThan(0);
  }
}, 5_000);

describe('sentences', () => {
  const divided: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['Een zin zonder punt', ['Een zin zonder punt']],
    ['Eén. Twee! Drie? Vier…', ['Eén.', 'Twee!', 'Drie?', 'Vier…']],
    ['Het kan om 17.00 uur. Of om 18.00 uur.', ['Het kan om 17.00 uur.', 'Of om 18.00 uur.']],
    ['‘Klopt dat?’ vraagt ze. Je knikt.', ['‘Klopt dat?’ vraagt ze.', 'Je knikt.']],
    ['‘Ik kom.’ Ze hangt op.', ['‘Ik kom.’', 'Ze hangt op.']],
    ['Dhr. Osei en mevr. Dekker zijn er.', ['Dhr. Osei en mevr. Dekker zijn er.']],
    ['Dat is van J. de Vries. Zie nr. 3.', ['Dat is van J. de Vries.', 'Zie nr. 3.']],
    ['Kijk op zwemwater.nl. Daar staat het.', ['Kijk op zwemwater.nl.', 'Daar staat het.']],
    ['Een kop\nEn een zin.', ['Een kop', 'En een zin.']],
    ['Ja.\nen nee.\n\nGoed.', ['Ja.', 'en nee.', 'Goed.']],
    ['Wacht... echt? Ja.', ['Wacht... echt?', 'Ja.']],
  ];
  test.each(divided)('%s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});
