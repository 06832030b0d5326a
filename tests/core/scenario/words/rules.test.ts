/** What the rules about words and patterns make of more than their own examples. */
import { describe, expect, test } from 'vitest';
import { example, translated } from '../../../../src/core/scenario/diagnostics/example.ts';
import { type ExampleOption, withDecisions } from '../../../../src/core/scenario/diagnostics/example-scenes.ts';
import { changed, compileText, findingsIn, findingsOnChange, s08 } from '../fakes.ts';

const found = (text: string): readonly string[] => findingsIn(text).filter((finding) => /^WD0[34]/.test(finding));

describe('De natte plek', () => {
  test('passes as it is', () => {
    expect(found(s08.text)).toEqual([]);
  });

  test('is found where one of its texts becomes too long, and only there', () => {
    const more = 'en dan loop je langs de dijk en kijk je naar het water';
    expect(
      findingsOnChange('Op de gang zoekt iemand in de printlade.', `Op de gang zoekt iemand ${more} en de koeien.`),
    ).toEqual([`WD034 Op de gang zoekt iemand ${more} en de koeien.`]);
    expect(
      findingsOnChange('1 Ze zag je tekst, niet je twijfel.', `1 Ze zag je tekst ${more} en weer naar huis.`),
    ).toEqual([`WD032 1 Ze zag je tekst ${more} en weer naar huis.`]);
  });
});

describe('Dutch that is hard to read', () => {
  const hard = 'Verantwoordelijke communicatiemedewerkers coördineren communicatieactiviteiten. '.repeat(17).trim();
  const text = example(['De dag gaat door.', hard]).scenario;

  test('names the words that make it so', () => {
    const [finding] = compileText(text).diagnostics;
    expect(finding?.code).toBe('WD036');
    expect(finding?.cure.nl).toContain('“communicatieactiviteiten”');
  });

  test('is not measured in a file in another language', () => {
    const english = changed(changed(text, 'language: nl', 'language: en'), /\bdo (?=1)/, 'thu ').replaceAll(
      ' do 1',
      ' thu 1',
    );
    expect(compileText(english).scenarios).toBeDefined();
    expect(found(english)).toEqual([]);
  });
});

describe('a translation', () => {
  const { scenario, en = '' } = translated();
  const long = 'It is done, and it was done well by all of us, so that nobody has to do it again.';
  const found = (english: string): readonly string[] =>
    compileText(scenario, english).diagnostics.map(({ code, range }) => `${code} ${range.file}`);

  test('is held to the same length of a sentence, in its own file', () => {
    expect(found(changed(en, 'It is done.', long))).toEqual(['WD034 en.yaml']);
  });

  test('is not found where it is short enough', () => {
    expect(found(en)).toEqual([]);
  });
});

describe('a pattern in the options', () => {
  const best: ExampleOption = { text: 'Je vraagt het eerst aan Marit.', points: 3, takes: 10 };
  const asLong: ExampleOption = { text: 'Je zegt er niets over vandaag.', points: 1 };
  const other: ExampleOption = { text: 'Je zegt alles.', points: 2, takes: 15 };
  const codes = (decision: readonly ExampleOption[]): readonly string[] =>
    found(withDecisions([decision, decision, decision], 'any').scenario).map((finding) => finding.slice(0, 5));

  test('is that the longest is the best', () => {
    expect(codes([best, { ...asLong, text: 'Je zwijgt.' }, other])).toEqual(['WD037']);
  });

  test('is none where a weak option is as long', () => {
    expect(codes([best, asLong, other])).toEqual([]);
  });

  test('is none where all options are worth the same', () => {
    expect(codes([best, { ...best, text: 'Je vraagt het.', takes: 15 }])).not.toContain('WD037');
  });
});
