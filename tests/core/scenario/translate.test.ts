import { describe, expect, test } from 'vitest';
import { compile, compileWorld } from '../../../src/core/scenario/compile.ts';
import { changed, compileText, inShort, s08, s08English, worldFiles, worlds } from './fakes.ts';

/** S08 with one piece of its translation replaced. */
function translated(from: string | RegExp, to: string) {
  const text = changed(s08English.text, from, to);
  const { scenarios, diagnostics } = compileText(s08.text, text);
  const found = diagnostics.map((finding) => inShort(finding, finding.range.file === 'en.yaml' ? text : s08.text));
  return { scenarios, found, messages: diagnostics.map(({ message }) => message.en) };
}

describe('a translation that does not mirror its scenario is an error', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['another speaker', '- winston: I just said so.', '- noor: I just said so.', 'WD010 noor'],
    ['the narrator for a person', '- winston: I just said so.', '- I just said so.', 'WD010 I just said so.'],
    ['a person for the narrator', '- All you hear is wind.', '- noor: All you hear is wind.', 'WD010 noor'],
    ['a document for a line', '- winston: I just said so.', '- document: I just said so.', 'WD010 document'],
    [
      'a line too many',
      '- All you hear is wind.',
      '- All you hear is wind.\n          - Wind.',
      'WD010 - All you hear is wind.',
    ],
    [
      'a line too few',
      '          - All you hear is wind.\n',
      '',
      'WD010 - winston: Regular it is not. Wet patch is fine, if Marit agrees, but no figures.',
    ],
    ['a key that the scenario does not have', 'summary:', 'subtitle: x\nsummary:', 'WD010 subtitle'],
    ['a scene that the scenario does not have', '  winston:\n', '  winstn:\n', 'WD010 winstn'],
    ['a choice that the scenario does not have', '- id: schrijf\n', '- id: schrif\n', 'WD010 id'],
    ['a choice that stands there twice', '- id: bel\n', '- id: schrijf\n', 'WD005 id'],
    ['a key that is no text', '- id: schrijf\n', '- id: schrijf\n        takes: 15\n', 'WD010 takes'],
    ['a mood, which is no text', '- winston: V is V.', '- winston: V is V.\n            mood: annoyed', 'WD010 mood'],
    [
      'a condition, which is no text',
      '- winston: V is V.',
      '- winston: V is V.\n            when: {online: true}',
      'WD010 when',
    ],
    [
      'a list where there is a text',
      'summary: ',
      'summary:\n  - ',
      'WD010 - Winston wants a short notice, and you know a little more.',
    ],
    ['a text where there are scenes', /\nscenes:[\s\S]*\nendings:/, '\nscenes: none\nendings:', 'WD010 none'],
    ['another scenario', 'of: de-natte-plek', 'of: de-nate-plek', 'WD004 de-nate-plek'],
    ['the language of the scenario itself', 'language: en', 'language: nl', 'WD010 nl'],
    ['no language', 'language: en\n', '', 'WD009 format'],
    ['another format', 'format: 1', 'format: 2', 'WD002 2'],
  ])('%s', (_, from, to, expected) => {
    const { scenarios, found } = translated(from, to);
    expect(scenarios).toBeUndefined();
    expect(found.filter((each) => !each.startsWith('WD011'))).toEqual([expected]);
  });

  test('and so are two translations into one language', () => {
    const twice = compile({ scenario: s08, translations: [s08English, { ...s08English, name: 'en-2.yaml' }] }, worlds);
    expect(twice.scenarios).toBeUndefined();
    expect(twice.diagnostics.map(({ code, range }) => [code, range.file])).toEqual([['WD010', 'en-2.yaml']]);
  });

  test('and it is told with what is wrong in the scenario itself', () => {
    const scenario = { ...s08, text: changed(s08.text, 'go: winston', 'go: winstn') };
    const english = { ...s08English, text: changed(s08English.text, 'summary:', 'subtitle: x\nsummary:') };
    const { diagnostics } = compile({ scenario, translations: [english] }, worlds);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['WD007', 'WD010']);
  });
});

describe('a text without a translation', () => {
  test.each<[string, string | RegExp, string]>([
    ['is left out', 'summary: Winston wants a short notice, and you know a little more.\n', ''],
    ['is still empty', 'summary: Winston wants a short notice, and you know a little more.', 'summary:'],
  ])('that %s falls back to the source and is told', (_, from, to) => {
    const { scenarios, found } = translated(from, to);
    expect(found).toEqual(['WD011 Winston wil een kort bericht, en jij weet iets meer.']);
    expect(scenarios?.en.summary).toBe('Winston wil een kort bericht, en jij weet iets meer.');
    expect(scenarios?.en.title).toBe('The Wet Patch');
  });

  test('a whole scene that is not translated yet is told text by text', () => {
    const { scenarios, found } = translated(/\n {2}wilma-weer:\n.*\n.*\n/, '\n');
    expect(found).toEqual(['WD011 Ik heb Winston zelf maar gebeld, en hij wist van niets.']);
    expect(scenarios?.en.scenes['wilma-weer']?.lines).toEqual(scenarios?.nl.scenes['wilma-weer']?.lines);
  });

  test('a line that is still empty falls back', () => {
    const { found } = translated('- winston: V is V.', '- winston:');
    expect(found).toEqual(['WD011 V is V.']);
  });

  test('an empty translation is a scenario in the language of its source', () => {
    const { scenarios, diagnostics } = compileText(s08.text, 'format: 1\nof: de-natte-plek\nlanguage: en\n');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['WD011']));
    expect(scenarios?.en.title).toBe('De natte plek');
    expect(scenarios?.en.language).toBe('en');
  });
});

describe('a translation may', () => {
  test('leave out the rules that say nothing, as it does', () => {
    const { scenarios } = compileText(s08.text, s08English.text);
    const rules = scenarios?.en.scenes.bericht?.task?.rules ?? [];
    expect(rules).toHaveLength(13);
    expect(rules[0]?.refuse).toEqual([{ kind: 'speech', speaker: 'noor', text: 'Nice notice, but what is closing?' }]);
    expect(rules[10]?.minus?.['C09.p7']?.reason).toBe('Its owner had not agreed to this yet (H2).');
    expect(rules[11]?.leans).toEqual({ 'KT3.D2': 'openheid' });
  });

  test('write out the rules that say nothing too', () => {
    const { found } = translated(
      '      reply:\n        - one-of:\n            - noor: Does Rozema',
      '        - {}\n        - {}\n      reply:\n        - one-of:\n            - noor: Does Rozema',
    );
    expect(found).toEqual([]);
  });

  test('write a list of one line as a line, and the reverse', () => {
    expect(
      translated(
        'reply:\n          - noor: That one was about grass.',
        'reply:\n          noor: That one was about grass.',
      ).found,
    ).toEqual([]);
    const alone = changed(
      s08.text,
      'reply:\n          - noor: Dat ging over gras.',
      'reply:\n          noor: Dat ging over gras.',
    );
    expect(compileText(alone, s08English.text).diagnostics).toEqual([]);
  });

  test('have its choices in another order, since they are matched by id', () => {
    const { text } = s08English;
    const [start, next] = [text.indexOf('      - id: schrijf'), text.indexOf('      - id: bel\n')];
    const after = text.indexOf('      - id: oud');
    const swapped = text.slice(0, start) + text.slice(next, after) + text.slice(start, next) + text.slice(after);
    const { scenarios, diagnostics } = compileText(s08.text, swapped);
    expect(diagnostics).toEqual([]);
    expect(scenarios?.en).toEqual(compileText(s08.text, text).scenarios?.en);
  });
});

describe('numbers, times and names', () => {
  test.each<[string, string, string, string]>([
    ['another number', 'noor: 0.92 what?', 'noor: 0.93 what?', 'The translation of “0,92 wat?” lacks 0.92.'],
    [
      'a number that the source lacks',
      'All you hear is wind.',
      'All you hear is wind force 8.',
      'The translation of “Je hoort alleen wind.” has 8, and the original does not.',
    ],
    [
      'another time',
      'closes at 17.00.',
      'closes at 17.30.',
      'The translation of “Het fietspad Molenkade gaat om 17.00 uur dicht.” lacks 17.00.',
    ],
    [
      'a name that is gone',
      'You look at Geert-Jan’s map.',
      'You look at the map.',
      'The translation of “Je bekijkt de kaart van Geert-Jan.” lacks Geert-Jan.',
    ],
    [
      'another name',
      'Yusuf talks to the press',
      'Winston talks to the press',
      'The translation of “Je wist wat er openbaar was, en dat Yusuf met de pers praat.” lacks Yusuf.',
    ],
  ])('are told where they differ: %s', (_, from, to, message) => {
    const { scenarios, messages } = translated(from, to);
    expect(messages).toEqual([message]);
    expect(scenarios).toBeDefined();
  });

  test.each<[string, string, string]>([
    ['0,92', '0.92', 'a comma and a point'],
    ['2.400', '2,400', 'thousands'],
    ['16.00', '16:00', 'times'],
    ['3 juni 2026', '3 June 2026 (3 June)', 'a number that is said again'],
    ['Marits akkoord', 'Marit’s yes', 'a possessive'],
    ['Noordzee', 'sea', 'a word that begins as a name'],
  ])('%s is the same as %s: %s', (dutch, english) => {
    const scenario = changed(s08.text, 'Je hoort alleen wind.', dutch);
    expect(compileText(scenario, changed(s08English.text, 'All you hear is wind.', english)).diagnostics).toEqual([]);
  });

  test('of people with signs in their names are looked for as they are written', () => {
    const strange = (text: string): string => text.replace('name: Noor van Aalst', 'name: "N(o+or [a-z]* van Aalst"');
    const [english] = worldFiles.translations;
    if (!english) throw new Error('No translation');
    const world = compileWorld({
      world: { ...worldFiles.world, text: strange(worldFiles.world.text) },
      translations: [english],
    });
    if (!world.worlds) throw new Error(JSON.stringify(world.diagnostics));
    expect(compile({ scenario: s08, translations: [s08English] }, world.worlds).diagnostics).toEqual([]);
  });
});

test('a world’s translation is held to the same', () => {
  const [english] = worldFiles.translations;
  const text = changed(english?.text ?? '', '  - id: H2\n', '  - id: H22\n');
  const { worlds: read, diagnostics } = compileWorld({
    world: worldFiles.world,
    translations: [{ name: 'world.en.yaml', text }],
  });
  expect(read).toBeUndefined();
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => inShort(each, text))).toEqual([
    'WD010 id',
  ]);
});
