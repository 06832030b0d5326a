import { describe, expect, test } from 'vitest';
import { example } from '../../../src/core/scenario/diagnostics/example.ts';
import { changed, compileText, findingsIn, findingsOnChange, s08, s08English } from './fakes.ts';

type Change = readonly [from: string, to: string];
const found = (...changes: readonly Change[]): readonly string[] => findingsIn(example(...changes).scenario);

/** The example with another condition on a line, a number from 0 to 3 and a word. */
const asking = (condition: string): readonly string[] =>
  found(
    [
      'klaar: false',
      'klaar: false\n  keren: {start: 0, min: 0, max: 3}\n  weg: {start: pad, values: [pad, dijk, kade]}',
    ],
    ['takes: 2\n', 'takes: 2\n        add: {keren: 1}\n        set: {weg: dijk}\n'],
    ['- Het is klaar.', '- Het is klaar.\n      - text: Dit deed je {keren} keer.\n        when: {weg: kade}'],
    ['when: {klaar: true}', `when: ${condition}`],
    ['set: {klaar: true}', 'set: {klaar: true}\n        also: [{when: {klaar: true}, add: {keren: 1}}]'],
  );

describe('a condition can never hold', () => {
  test.each([
    '{keren: at least 4}',
    '{keren: under 0}',
    '{keren: over 3}',
    '{keren: 3 to 1}',
    '{all: [{keren: at least 2}, {keren: at most 1}]}',
    '{keren: 0, not: {keren: at most 2}}',
    '{all: [{keren: 1 to 2}, {not: {keren: 1}}, {not: {keren: 2}}]}',
    '{weg: pad, not: {weg: [pad, dijk]}}',
    '{all: [{weg: pad}, {weg: [dijk, kade]}]}',
    '{not: {weg: [pad, dijk, kade]}}',
    '{not: {any: [{klaar: true}, {klaar: false}]}}',
    '{all: [{any: [{weg: pad}, {weg: dijk}]}, {weg: kade}]}',
    '{looked: kaart, not: {looked: kaart}}',
    '{chosen: vraag/ja, not: {chosen: [vraag/ja, vraag/nee]}}',
    '{promise.bellen: kept, not: {promise.bellen: [kept, broken]}}',
    '{promises.kept: at least 2}',
    '{promises.broken: under 0}',
  ])('%s', (condition) => {
    expect(asking(condition)).toEqual([`WD013 ${condition}`]);
  });
});

describe('a condition always holds', () => {
  test.each([
    '{keren: at least 0}',
    '{keren: 0 to 3}',
    '{any: [{keren: at most 1}, {keren: at least 2}]}',
    '{weg: [pad, dijk, kade]}',
    '{not: {all: [{weg: pad}, {weg: dijk}]}}',
    '{promises.open: at most 1}',
    '{any: [{looked: kaart}, {not: {looked: kaart}}]}',
  ])('%s', (condition) => {
    expect(asking(condition)).toEqual([`WD014 ${condition}`]);
  });
});

describe('a condition can hold and can fail', () => {
  test.each([
    '{keren: 3}',
    '{keren: 1 to 9}',
    '{all: [{keren: at least 1}, {keren: at most 1}]}',
    '{any: [{keren: 0}, {keren: 3}]}',
    '{all: [{any: [{keren: 0}, {klaar: true}]}, {keren: 2}]}',
    '{not: {weg: [pad, dijk]}}',
    '{chosen: [vraag/ja, vraag/nee], not: {chosen: vraag/ja}}',
    // A promise that was never made is neither open, kept nor broken.
    '{promise.bellen: [open, kept, broken]}',
    '{not: {promise.bellen: [open, kept, broken]}}',
    '{promises.kept: 1}',
  ])('%s', (condition) => {
    expect(asking(condition)).toEqual([]);
  });
});

test('a part of a condition that can never hold is told as a part', () => {
  const { diagnostics } = compileText(
    example(['when: {klaar: true}', 'when: {any: [{klaar: true}, {promises.kept: 2}]}']).scenario,
  );
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'A part of this condition can never hold. That is because of “promises.kept”.',
  ]);
});

describe('cases', () => {
  const lines = (...cases: readonly string[]): Change => [
    '      - De dag gaat door.',
    `      - one-of:\n${cases.map((each) => `          - ${each}\n`).join('')}`,
  ];

  test('after one without a condition never count', () => {
    expect(found(lines('Het is stil.', '{text: Het regent, when: {klaar: true}}'))).toEqual([
      'WD015 {text: Het regent, when: {klaar: true}}',
    ]);
  });

  test('never count if those before them hold whenever they do', () => {
    const either = '{text: Dit eerst, when: {any: [{klaar: true}, {looked: kaart}]}}';
    const one = '{text: Dit nooit, when: {looked: kaart}}';
    expect(found(lines(either, one, 'Het is stil.'))).toEqual([`WD015 ${one}`]);
    expect(found(lines(one, either, 'Het is stil.'))).toEqual([]);
  });

  test('that leave nothing over need no last one', () => {
    const [yes, no] = ['{text: Wel, when: {klaar: true}}', '{text: Niet, when: {klaar: false}}'];
    expect(found(lines(yes, no))).toEqual([]);
    expect(found(lines(yes, no, 'Anders.'))).toEqual(['WD015 Anders.']);
  });

  test('of where to go are told as such', () => {
    const [found] = compileText(
      example(['    go: eind', '    go: [{when: {klaar: true}, to: eind}, {when: {looked: kaart}, to: eind}]'])
        .scenario,
    ).diagnostics;
    expect([found?.code, found?.message.en]).toEqual(['WD028', 'If none of these cases holds, it goes nowhere.']);
  });
});

describe('truth is read too early', () => {
  const withTruth = (line: string): readonly string[] => {
    const spoken = line.includes(':') ? line : `text: ${line}`;
    return findingsOnChange(`      - ${line}`, `      - when: {truth: dijk}\n        ${spoken}`);
  };

  test.each([
    ['in a scene with choices', 'ilse: Met Ilse Brandsma van De Wilgenbode.'],
    ['in a scene before a choice', 'Het is lunch, het Eiland loopt leeg'],
    ['in what breaks in before a choice', 'wilma: Ik heb Winston zelf maar gebeld'],
  ])('%s', (_, line) => {
    expect(withTruth(line)).toEqual(['WD024 {truth: dijk}']);
  });

  test('in what a choice brings later', () => {
    expect(findingsOnChange('when: {not: {promise.wilma-terug: kept}}', 'when: {truth: dijk}')).toEqual([
      'WD024 {truth: dijk}',
    ]);
  });

  test('but not in what breaks in after the last choice', () => {
    expect(withTruth('yusuf: Ilse belde')).toEqual([]);
  });
});

describe('back', () => {
  test('is of no use in a scene to which one goes', () => {
    expect(findingsOnChange('    go: bord\n', '    go: back\n')).toEqual(['WD029 back']);
  });

  test('has to be reached from what breaks in, or an ending has', () => {
    expect(found(['go: back', 'go: again'], ['go: back', 'go: again'])).toEqual(['WD080 beloofd']);
    expect(found(['go: back', 'go: again'], ['go: back', 'go: middag'])).toEqual([]);
  });
});

describe('an unlawful act earns nothing', () => {
  test('in a case of it either', () => {
    const lean: Change = [
      '- id: stil\n',
      '- id: stil\n        unlawful: true\n        cases:\n          - when: {klaar: true}\n            leans: {KT3.D2: openheid}\n',
    ];
    expect(found(lean)).toEqual(['WD023 {KT3.D2: openheid}']);
  });

  test('but a case can make it lawful', () => {
    const lawful: Change = ['- id: nee\n', '- id: nee\n        unlawful: true\n        cases: [{unlawful: false}]\n'];
    expect(found(lawful)).toEqual([]);
  });
});

describe('a pole of a dilemma', () => {
  test('can be strong by the rule of a task alone', () => {
    const strong = /3 (Je vroeg de eigenaar welk|Je wees naar|Je zei wat ze zelf)/g;
    const weaker = s08.text.replaceAll(strong, '2 $1');
    expect(findingsIn(weaker).filter((each) => each.startsWith('WD022'))).toEqual([]);
    const weakTask = changed(
      weaker,
      /C09\.p1: 3 Elke zin.*\n.*C09\.p7: 3 Je hield/,
      'C09.p1: 2 Elke zin helpt de lezer.\n        C09.p7: 2 Je hield',
    );
    expect(findingsIn(weakTask).filter((each) => each.startsWith('WD022'))).toEqual(['WD022 openheid']);
  });
});

describe('a look', () => {
  test('without words or effect shows nothing', () => {
    const empty: Change = ['        lines:\n          - Op de kaart staat een natte plek.\n', '        lines: []\n'];
    const unasked: Change = ['        when: {looked: kaart}\n        closed: Je hebt de kaart nog niet bekeken.\n', ''];
    expect(found(empty, unasked)).toEqual(['WD019 kaart']);
    expect(found(empty)).toEqual([]);
  });

  test('before going back can still be of use', () => {
    const look = '    looks:\n      - {id: klok, on: muur, text: Je kijkt, takes: 1, lines: [Tien voor]}\n';
    expect(findingsOnChange('    people: {wilma: annoyed}\n', `    people: {wilma: annoyed}\n${look}`)).toEqual([]);
  });
});

describe('a choice without effect', () => {
  const silent = '      - id: eh\n        text: ‘Eh.’\n';

  test('is none if something asks for it', () => {
    const choice: Change = ['      - id: terug\n', `${silent}        go: middag\n      - id: terug\n`];
    expect(found(choice)).toEqual(['WD020 eh']);
    expect(found(choice, ['when: {klaar: true}', 'when: {any: [{klaar: true}, {chosen: telefoon/eh}]}'])).toEqual([]);
  });

  test('is none if it goes where no other goes', () => {
    expect(found(['      - id: terug\n', `${silent}        go: eind\n      - id: terug\n`])).toEqual([]);
  });
});

test('a luck that the truth decides has its sentence in the debrief', () => {
  const without = s08.text.replace(/ {2}luck:\n(?: {4}.*\n)+/, '');
  expect(findingsIn(without)).toEqual(['WD026 debrief']);
});

test('a promise that nothing makes is an unknown name', () => {
  expect(found(['keeps: bellen', 'keeps: schrijven'])).toEqual(['WD004 schrijven']);
  expect(found(['promise.bellen: broken', 'promise.schrijven: broken'])).toEqual(['WD004 promise.schrijven']);
});

test('the exemplary scenario is clean, with its translation', () => {
  expect(compileText(s08.text, s08English.text).diagnostics).toEqual([]);
});
