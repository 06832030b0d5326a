import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../../../src/core/scenario/words/syllables.ts';

/** Words by the number of syllables into which a dictionary divides them. */
const divided: Readonly<Record<number, string>> = {
  1: 'dijk nieuws leeuw één vóór blij huis strand team coach Wilms hoofd',
  2:
    'water fietspad nieuwe mooie koeien draaien bijeen vrijheid rijen niveau bureau knieën zeeën geëist geüit naïef ' +
    'zoals zoiets toilet systeem royaal yoghurt baby quotum café crème foto’s duel deadline website websites online ' +
    'update e-mail dashboard hobby essay Winston',
  3:
    'waterschap onderhoud regulier zandzakken bijvoorbeeld eieren ideeën België reünie ruïne vacuüm museum theater ' +
    'oceaan ideaal radio video station sociaal industrie patiënt kwaliteit milieu serieus souvenir restaurant Europa ' +
    'mozaïek poëzie teamleider lyceum toename',
  4:
    'informatie drieëntwintig beëindigen financieel speciale ideale hygiëne januari situatie serieuze Molenkade ' +
    'Wilgenmonde reageren beantwoorden discipline materieel',
  5: 'communicatie coördinator coöperatie geïnteresseerd officiële persoonsgegevens',
  6: 'internationaal verantwoordelijkheid',
};

describe('syllables of a Dutch word', () => {
  test.each(Object.entries(divided))('%i', (count, words) => {
    const wrong = words.split(' ').filter((word) => countSyllables(word) !== Number(count));
    expect(wrong.map((word) => `${word} ${countSyllables(word)}`)).toEqual([]);
  });

  test('do not change with capitals and signs round a word', () => {
    expect(countSyllables('‘Waterschap,')).toBe(3);
    expect(countSyllables('WATERSCHAP')).toBe(3);
  });

  test('count a figure by its digits, and anything at least once', () => {
    expect(countSyllables('0,92')).toBe(3);
    expect(countSyllables('NRC')).toBe(1);
    expect(countSyllables('')).toBe(1);
  });
});
