import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { compile } from '../../../src/core/scenario/compile.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import {
  changed,
  compiledWorld,
  compileText,
  findingsIn,
  findingsOnChange,
  s08,
  s08English,
  worldFiles,
  worlds,
} from './fakes.ts';
import { wholeScenario } from './whole-scenario.ts';

/** The Dutch scenario in this text, which has to be whole. */
function scenarioOf(text: string, en?: string): Scenario {
  const { scenarios, diagnostics } = compileText(text, en);
  if (!scenarios) throw new Error(JSON.stringify(diagnostics, null, 1));
  return scenarios.nl;
}

const original = scenarioOf(s08.text);

describe('the built-in files', () => {
  const compiled = compile({ scenario: s08, translations: [s08English] }, worlds);

  test('have no findings', () => {
    expect(compiledWorld.diagnostics).toEqual([]);
    expect(compiled.diagnostics).toEqual([]);
  });

  test('give the same play in both languages, in other words', () => {
    const { nl, en } = compiled.scenarios ?? {};
    expect(nl?.logicHash).toBe(en?.logicHash);
    expect(nl?.textHash).not.toBe(en?.textHash);
    expect([nl?.title, en?.title]).toEqual(['De natte plek', 'The Wet Patch']);
    expect([nl?.language, en?.language]).toEqual(['nl', 'en']);
    expect([nl?.cast.marit?.role, en?.cast.marit?.role]).toEqual(['communicatiemanager', 'communication manager']);
  });

  test('survive JSON unchanged', () => {
    const { kinds: _, ...data } = original;
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('without a translation have the text of the source in both languages', () => {
    const { scenarios } = compileText(s08.text);
    expect(scenarios?.en.title).toBe('De natte plek');
    expect(scenarios?.en.language).toBe('nl');
  });
});

describe('the logic hash stays', () => {
  test.each([
    ['for a corrected typo', 'Je opent het memo.', 'Je opent het nieuwe memo.'],
    ['for the condition of a line', 'when: {not: {looked: memo}}', 'when: {looked: memo}'],
    ['for another reason', '3 Je vroeg eerst naar het doel en de lezer.', '3 Je vroeg ernaar.'],
    ['for another face', 'people: {winston: worried, noor: neutral}', 'people: {winston: happy}'],
    ['for another place', 'place: glazen-kamer', 'place: eiland'],
    ['for another habit', 'habit: [ask, cautious]', 'habit: ask'],
    ['for a choice that is shut in other words', 'closed: Je hebt het memo nog niet geopend.', 'closed: Nog niet.'],
    ['for a default that is written out', 'id: schrijf\n', 'id: schrijf\n        unlawful: false\n'],
    ['for a comment', 'format: 1', 'format: 1 # and no other'],
  ])('%s', (_, from, to) => {
    expect(scenarioOf(changed(s08.text, from, to)).logicHash).toBe(original.logicHash);
  });

  test('for another order of choices', () => {
    const start = s08.text.indexOf('      - id: schrijf');
    const next = s08.text.indexOf('      - id: bel\n');
    const after = s08.text.indexOf('      - id: oud');
    const { text } = s08;
    const swapped = text.slice(0, start) + text.slice(next, after) + text.slice(start, next) + text.slice(after);
    const scenario = scenarioOf(swapped);
    expect(scenario.scenes.memo?.choices[0]?.id).toBe('bel');
    expect(scenario.logicHash).toBe(original.logicHash);
  });

  test('for a translation', () => {
    expect(scenarioOf(s08.text, s08English.text).logicHash).toBe(original.logicHash);
  });
});

describe('the logic hash changes', () => {
  test.each([
    ['for a minute', 'takes: 15', 'takes: 16'],
    ['for a point', '1 Je schreef wat hij vroeg', '2 Je schreef wat hij vroeg'],
    ['for a link', 'go: winston', 'go: bericht'],
    ['for the condition of a choice', 'when: {looked: memo}\n        closed', 'when: {looked: lezers}\n        closed'],
    ['for the condition of a result', 'when: {gelekt: true}\n      is: 0', 'when: {gelekt: false}\n      is: 0'],
    ['for a start time', 'at: do 11.10', 'at: do 11.11'],
    ['for a bound', 'max: 3', 'max: 4'],
    ['for a lean', 'leans: {KT3.D2: openheid}', 'leans: {KT3.D2: achterhouden}'],
    ['for a later event', 'at: do 14.50', 'at: do 14.51'],
    ['for half a weight', 'channel: phone\n    at: do 11.45', 'channel: phone\n    weight: half\n    at: do 11.45'],
    ['for a rule', 'if: {kept: dinsdag}', 'if: {kept: half}'],
    ['for an item that is offered', '          offered: false ', '          offered: true '],
  ])('%s', (_, from, to) => {
    expect(scenarioOf(changed(s08.text, from, to)).logicHash).not.toBe(original.logicHash);
  });
});

test('the text hash changes with a text, and with nothing else that a comment or space can do', () => {
  expect(scenarioOf(changed(s08.text, 'Je opent het memo.', 'Je opent het nieuwe memo.')).textHash).not.toBe(
    original.textHash,
  );
  expect(scenarioOf(changed(s08.text, 'text: Je opent het memo.', 'text:   "Je opent het memo." # so')).textHash).toBe(
    original.textHash,
  );
});

describe('YAML has no say in what a value is', () => {
  const titled = (title: string): string =>
    scenarioOf(changed(s08.text, 'title: De natte plek', `title: ${title}`)).title;

  test.each(['no', 'on', '012', '0x1F', '1e3', '~', 'null', '2026-06-04', '12:30', '.inf', '0,92', 'yes', '=', '<<'])(
    'the title %s stays as it is',
    (title) => {
      expect(titled(title)).toBe(title);
    },
  );

  test('a look may be on something that is called on', () => {
    expect(scenarioOf(changed(s08.text, 'on: scherm', 'on: on')).scenes.memo?.looks[0]?.on).toBe('on');
  });

  test('ids may look like numbers', () => {
    const text = s08.text.replaceAll('memo/bel', 'memo/012').replace('- id: bel\n', '- id: 012\n');
    expect(scenarioOf(text).scenes.memo?.choices.map(({ id }) => id)).toContain('012');
  });

  test('a number may be quoted, and no word is a number', () => {
    expect(scenarioOf(changed(s08.text, 'takes: 15', 'takes: "15"')).logicHash).toBe(original.logicHash);
    expect(findingsOnChange('takes: 15', 'takes: 1.5')).toEqual(['WD002 1.5']);
    expect(findingsOnChange('takes: 15', 'takes: 0x0F')).toEqual(['WD002 0x0F']);
    expect(findingsOnChange('takes: 15', 'takes: -5')).toEqual(['WD002 -5']);
  });

  test('words that every JavaScript object knows are nothing special', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(findingsOnChange('go: winston', `go: ${word}`)).toEqual([`WD007 ${word}`]);
      expect(findingsOnChange('unlawful: true', `unlawful: ${word}`)).toEqual([`WD002 ${word}`]);
      expect(findingsOnChange('channel: mail', `channel: ${word}`)).toEqual([`WD004 ${word}`]);
      expect(findingsOnChange('{winston: worried, noor', `{${word}: worried, noor`)).toEqual([`WD004 ${word}`]);
      expect(findingsOnChange('remember: bericht', `remember: ${word}`)[0]).toMatch(/^WD002|^WD004/);
      expect(findingsOnChange('promise: {id: wilma-terug', `promise: {id: ${word}`)[0]).toMatch(/^WD002|^WD004/);
      expect(findingsOnChange('  middag: ', `  ${word}: `)).toEqual([`WD002 ${word}`]);
    }
  });
});

describe('moments', () => {
  const day = 24 * 60;
  const clocks = (text: string): (number | undefined)[] => {
    const { start, scenes } = scenarioOf(text);
    return [start.at, scenes.winston?.at, scenes.woensdag?.at].map((clock) => clock && clock - start.at);
  };

  test('count from the start; a weekday is the next one', () => {
    expect(original.start.at).toBe(3 * day + 11 * 60 + 10);
    expect(original.dated).toBe(false);
    expect(clocks(s08.text)).toEqual([0, 35, 6 * day - 130]);
  });

  test('on the day of the start itself are that day, also before its hour', () => {
    const early = scenarioOf(changed(s08.text, 'at: do 11.45', 'at: do 09.00'));
    expect(early.scenes.winston?.at).toBe(3 * day + 9 * 60);
  });

  test('may name a date, and then a weekday is the next from there', () => {
    const text = changed(s08.text, 'at: do 11.10}', 'at: do 4 juni 11.10}');
    const dated = scenarioOf(changed(text, 'at: wo 09.00', 'at: wo 24 juni 09.00'));
    expect(dated.dated).toBe(true);
    // 4 June 2026 is day 20608 after 1 January 1970, and counting starts on Monday 5 January.
    expect(dated.start.at).toBe((20608 - 4) * day + 11 * 60 + 10);
    expect(clocks(changed(text, 'at: wo 09.00', 'at: wo 24 juni 09.00'))).toEqual([0, 35, 20 * day - 130]);
    expect(clocks(text)).toEqual(clocks(s08.text));
  });

  test.each([
    ['that is no time', 'do 25.00'],
    ['without a day', '11.45'],
    ['in the other language', 'thu 11.45'],
    ['with a date that does not exist', 'do 31 juni 11.45'],
    ['with a date on another weekday', 'wo 4 juni 11.45'],
    ['with a month that does not exist', 'do 4 junie 11.45'],
  ])('%s are reported', (_, moment) => {
    const text = changed(s08.text, 'at: do 11.10}', 'at: do 4 juni 11.10}');
    expect(findingsIn(changed(text, 'at: do 11.45', `at: ${moment}`))).toEqual([`WD002 ${moment}`]);
  });

  test('with a date, where the start has none, are reported', () => {
    expect(findingsOnChange('at: do 11.45', 'at: do 4 juni 11.45')).toEqual(['WD002 do 4 juni 11.45']);
  });

  test('stand in English in an English file, whatever its translation', () => {
    const english = wholeScenario
      .replace('language: nl', 'language: en')
      .replace(/\bdo (4 juni )?(\d)/g, (_, date, digit) => `thu ${date ? '4 june ' : ''}${digit}`)
      .replace(/\bvr (\d)/g, 'fri $1');
    expect(scenarioOf(english).start).toEqual(scenarioOf(wholeScenario).start);
    expect(scenarioOf(english).logicHash).toBe(scenarioOf(wholeScenario).logicHash);
  });
});

describe('a scenario with every key', () => {
  const scenario = scenarioOf(wholeScenario);
  const begin = scenario.scenes.begin;
  const schrijf = scenario.scenes.schrijf;

  test('has no findings', () => {
    expect(findingsIn(wholeScenario)).toEqual([]);
  });

  test('keeps what stands at its head', () => {
    expect(scenario).toMatchObject({
      profile: {
        tasks: ['KT3', 'KT5'],
        poles: [
          { id: 'KT3.D2', poles: ['achterhouden', 'openheid'] },
          { id: 'KO1', poles: ['plan', 'bereikbaar'] },
        ],
        targets: ['C09', 'C13'],
      },
      teacher: { goal: 'Wat je leert.', discuss: ['Een vraag?', 'Nog een vraag?'], level4: 'Voor niveau 4.' },
      debrief: { fits: { plan: 'Als het af moet.' }, ask: ['Welke zin verdedig je?'], decided: 'Was het waar?' },
      truth: { start: 'buis', others: [{ id: 'dijk', text: 'Stel dat het de dijk was.' }] },
      cast: {
        ruben: {
          id: 'ruben',
          name: 'Ruben Vos',
          age: 24,
          role: 'stagiair',
          place: 'foyer',
          figure: 'jongen-met-rugzak',
        },
        'mevrouw-vos': { id: 'mevrouw-vos', name: 'Mevrouw Vos' },
        noor: { name: 'Noor van Aalst' },
      },
      variables: [
        { id: 'klaar', type: 'boolean', start: false },
        { id: 'gesprekken', type: 'number', start: 0, min: 0, max: 3 },
        { id: 'omweg', type: 'word', start: 'kerkpad', values: ['kerkpad', 'dijkweg'] },
      ],
    });
    expect(scenario.debrief.luck).toMatchObject([
      { kind: 'one-of', lines: [{ when: { op: 'truth', is: ['dijk'] } }, {}] },
    ]);
  });

  test('keeps a scene', () => {
    const { start } = scenario;
    expect(begin).toMatchObject({
      at: start.at + 5,
      until: start.at + 20,
      takes: 2,
      people: { ruben: 'neutral', noor: 'happy' },
      weight: 0.5,
      fixedOrder: true,
      effects: { set: { klaar: false } },
      later: [{ in: 30, add: { gesprekken: 1 } }],
      knew: 'Je wist wat er hing.',
      looks: [{ id: 'kaart', on: 'muur', takes: 5, effects: { set: { omweg: 'dijkweg' } } }],
    });
    expect(scenario.scenes.na).toMatchObject({
      weight: 1,
      fixedOrder: false,
      effects: { strikes: ['bericht/om', 'bericht/dicht'], writes: ['bericht/later'], keeps: 'terug' },
      go: { to: 'cases', cases: [{ when: { of: ['begin/beloof', 'begin/snel'] } }, { go: { id: 'eind' } }] },
    });
  });

  test('keeps lines of every kind', () => {
    expect(begin?.lines).toEqual([
      { kind: 'narration', text: 'De telefoon gaat.' },
      {
        kind: 'speech',
        speaker: 'ruben',
        text: 'Er zijn {gesprekken} gesprekken geweest.',
        mood: 'worried',
        when: { op: 'variable', id: 'klaar', is: [false] },
      },
      { kind: 'narration', text: 'Het regent.', when: { op: 'not', of: { op: 'looked', of: ['kaart'] } } },
      {
        kind: 'one-of',
        lines: [
          {
            kind: 'speech',
            speaker: 'noor',
            text: 'Dit is de eerste.',
            when: { op: 'variable', id: 'gesprekken', in: { min: 1 } },
          },
          { kind: 'speech', speaker: 'noor', text: 'Dit is de tweede.' },
        ],
      },
      { kind: 'document', title: 'Aan de muur', text: '0,92' },
      {
        kind: 'document',
        title: 'Prijzen',
        table: {
          columns: ['Uren', 'Euro'],
          rows: [
            { id: 'geluid', cells: ['Geluid', '8', '350'] },
            { id: 'eten', cells: ['Eten', '6', '400'] },
          ],
        },
      },
    ]);
    expect(scenario.scenes.na?.lines).toEqual([
      { kind: 'document', title: 'Het hek', show: 'bericht' },
      {
        kind: 'speech',
        speaker: 'noor',
        text: 'Het staat er.',
        when: {
          op: 'all',
          of: [
            { op: 'kept', of: ['bericht/om'] },
            { op: 'stands', of: ['bericht/om', 'bericht/later'] },
            { op: 'promises', status: 'broken', in: { max: 1 } },
          ],
        },
      },
    ]);
  });

  test('keeps what a choice does', () => {
    const { start } = scenario;
    expect(begin?.choices[0]).toEqual({
      id: 'beloof',
      text: '‘U hoort het {gesprekken} keer van mij.’',
      takes: 3,
      leans: { 'KT3.D2': 'openheid', KO1: 'plan' },
      habit: ['ask', 'cautious'],
      evidence: {
        'C13.p1': { points: 3, reason: 'Je zei wat mag.' },
        'C09.p1': { points: 2, reason: 'Je schreef het op.' },
      },
      promise: { id: 'terug', to: 'ruben', before: start.at + 230 },
      reply: [{ kind: 'speech', speaker: 'ruben', text: 'Goed.', mood: 'happy' }],
      later: [
        { at: start.at + 220, scene: 'bellen', when: { op: 'promise', id: 'terug', is: ['open'] } },
        {
          in: 10,
          when: { op: 'not', of: { op: 'variable', id: 'klaar', is: [true] } },
          set: { klaar: true },
          add: { gesprekken: 1 },
        },
      ],
      also: [{ when: { op: 'looked', of: ['kaart'] }, add: { gesprekken: 1 } }, { set: { klaar: true } }],
      go: { to: 'scene', id: 'schrijf' },
    });
  });

  test('keeps when a choice can be made, and its cases', () => {
    expect(begin?.choices[1]).toMatchObject({
      when: {
        op: 'all',
        of: [
          { op: 'variable', id: 'klaar', is: [true] },
          {
            op: 'any',
            of: [
              { op: 'variable', id: 'gesprekken', in: { min: 2, max: 3 } },
              { op: 'variable', id: 'omweg', is: ['kerkpad', 'dijkweg'] },
            ],
          },
        ],
      },
      closed: 'Je bent nog niet klaar.',
      unlawful: true,
      add: { gesprekken: -1 },
      promise: { id: 'snel-terug', to: 'noor', in: 20 },
      cases: [
        {
          when: { op: 'variable', id: 'gesprekken', in: { max: 1 } },
          text: 'Je doet het heel snel.',
          takes: 1,
          evidence: { 'C13.p1': { points: 0, reason: 'Je zei te veel.' } },
          reply: [{ kind: 'narration', text: 'Stilte.' }],
          go: { to: 'ending', id: 'eind' },
        },
        { takes: 2, leans: { 'KT3.D2': 'achterhouden' } },
      ],
      go: { to: 'cases', cases: [{ go: { to: 'scene', id: 'schrijf' } }, { go: { to: 'again' } }] },
    });
    expect(scenario.scenes.bellen?.choices).toMatchObject([{ takes: 0, keeps: 'terug', go: { to: 'back' } }]);
  });

  test('keeps a task', () => {
    const { start } = scenario;
    const friday = start.at + 24 * 60 - 130;
    expect(schrijf?.at).toBe(friday);
    expect(schrijf?.task).toEqual({
      remember: 'bericht',
      kind: 'mark',
      ask: 'Wat blijft staan?',
      takes: 10,
      items: [
        { id: 'dicht', text: 'Het pad is dicht.', offered: true },
        {
          id: 'om',
          text: 'Fiets om via het Kerkpad.',
          offered: true,
          cases: [{ text: 'Fiets om via de Dijkweg.', when: { op: 'variable', id: 'omweg', is: ['dijkweg'] } }],
        },
        { id: 'later', text: 'Later lees je meer.', offered: false },
      ],
      base: { 'C09.p1': { points: 3, reason: 'Elke zin helpt.' } },
      effects: { set: { klaar: false } },
      rules: [
        {
          unless: { op: 'atom', key: 'kept', is: ['dicht'] },
          refuse: [{ kind: 'speech', speaker: 'noor', text: 'Wat is er dicht?' }],
        },
        {
          if: {
            op: 'all',
            of: [
              { op: 'atom', key: 'count', is: { min: 2 } },
              { op: 'not', of: { op: 'atom', key: 'kept', is: ['om', 'later'] } },
            ],
          },
          when: { op: 'variable', id: 'klaar', is: [true] },
          minus: { 'C09.p1': { points: 1, reason: 'Dat is te veel.' } },
        },
        {
          if: { op: 'atom', key: 'kept', is: ['om'] },
          leans: { 'KT3.D2': 'openheid' },
          set: { omweg: 'kerkpad' },
        },
      ],
      reply: [{ kind: 'speech', speaker: 'noor', text: 'Ik zet het klaar.' }],
      later: [{ at: friday + 60, writes: ['bericht/later'] }],
      promise: { id: 'mail', to: 'mevrouw-vos', in: 60 },
      go: { to: 'scene', id: 'na' },
      settings: {},
    });
  });

  test('keeps its ending and results', () => {
    expect(scenario.endings.eind).toEqual({
      id: 'eind',
      title: 'Het einde van {gesprekken} gesprekken',
      lines: [{ kind: 'narration', text: 'Het is klaar.' }],
      after: [
        { place: 'eiland', people: { noor: 'surprised' }, lines: [{ kind: 'speech', speaker: 'noor', text: 'Dag!' }] },
        { place: 'depot', people: {}, lines: [{ kind: 'narration', text: 'Een leeg depot.' }] },
      ],
    });
    expect(scenario.results['C13.r1']).toEqual([
      { when: { op: 'promise', id: 'terug', is: ['broken', 'open'] }, points: 1, reason: 'Je belde niet.' },
      { points: 3, reason: 'Je belde.' },
    ]);
  });
});

describe('what does not belong together is reported at its place', () => {
  test.each([
    [
      'a third person of its own',
      '    name: Mevrouw Vos\n',
      '    name: Mevrouw Vos\n  derde:\n    name: Derde\n',
      'WD008 derde',
    ],
    [
      'a fourth criterion',
      '          C09.p1: 2 Je schreef het op.\n',
      '          C09.p1: 2 Je schreef het op.\n          C09.p2: 2 Ook.\n          C09.p3: 2 Ook.\n',
      'WD008 C09.p3',
    ],
    ['a result criterion in evidence', 'C09.p1: 2 Je', 'C09.r1: 2 Je', 'WD004 C09.r1'],
    ['a process criterion in results', '  C13.r1:\n', '  C13.p1:\n', 'WD004 C13.p1'],
    ['a pole that the profile does not have', '[achterhouden, openheid]', '[achterhouden, openhied]', 'WD004 openhied'],
    ['a pole that the file does not have', '{KT3.D2: achterhouden}', '{KT3.D2: plan}', 'WD004 plan'],
    ['a lean on an unknown dilemma', '{KT3.D2: achterhouden}', '{KT3.D1: achterhouden}', 'WD004 KT3.D1'],
    ['a pole without a sentence', '    bereikbaar: Als een ander wacht.\n', '', 'WD009 achterhouden'],
    ['a third pole', '[plan, bereikbaar]', '[plan, bereikbaar, moe]', 'WD002 KO1'],
    ['an unknown challenge', '    KO1: [plan', '    KO9: [plan', 'WD004 KO9', 'WD004 KO1'],
    ['a word in a text that is no number', '{gesprekken} keer', '{omweg} keer', 'WD004 beloof'],
    ['an unknown number in a text', '{gesprekken} keer', '{gesprek} keer', 'WD004 beloof'],
    ['an unknown number in a title', 'einde van {gesprekken}', 'einde van {gesprek}', 'WD004 eind'],
    ['a row with too few cells', 'Geluid | 8 | 350', 'Geluid | 8', 'WD002 geluid'],
    ['an unknown table', 'table: prijzen', 'table: prijs', 'WD004 prijs'],
    ['an unknown answer', 'show: bericht', 'show: berichten', 'WD004 berichten'],
    ['an unknown key of a variable', '{start: 0, min', '{begin: 0, start: 0, min', 'WD003 begin'],
    ['a number that starts outside its range', 'start: 0, min', 'start: 4, min', 'WD002 {start: 4, min: 0, max: 3}'],
    [
      'an unknown key where it goes',
      'to: schrijf}, {to',
      'too: schrijf}, {to',
      'WD002 {when: {klaar: true}, too: schrijf}',
      'WD003 too',
    ],
    ['a moment and minutes both', '- at: do 14.50\n', '- at: do 14.50\n            in: 5\n', 'WD002 at: do 14.50'],
    ['an added word', 'add: {gesprekken: -1}', 'add: {omweg: -1}', 'WD004 omweg'],
    ['a fact that does not exist', 'when: {looked: kaart}\n', 'when: {loked: kaart}\n', 'WD004 loked'],
    ['an atom that the kind does not know', 'if: {count: at', 'if: {cont: at', 'WD004 cont'],
    ['an atom on an item that is not there', 'unless: {kept: dicht}', 'unless: {kept: dict}', 'WD004 dict'],
    [
      'a second task under the same name',
      '  na:\n',
      '  na-nog-een:\n    place: eiland\n    channel: talk\n    task: {kind: mark, ask: Wat, remember: bericht, items: [], go: na}\n  na:\n',
      'WD005 bericht',
    ],
    ['a truth that is named twice', '    dijk: Stel', '    buis: Stel', 'WD004 dijk', 'WD005 buis'],
    ['choices and a task both', '  schrijf:\n', '  schrijf:\n    choices: []\n', 'WD002 kind: mark'],
    ['a choice that goes nowhere', '        go: back\n', '', 'WD009 id'],
    ['a scene that goes nowhere', / {4}go:\n(.*\n){2} {2}bellen/, '  bellen', 'WD009 molenkade'],
  ] as const)('%s', (_, from, to, ...expected) => {
    expect(findingsIn(changed(wholeScenario, from, to))).toEqual(expected);
  });

  test('with the name that was likely meant', () => {
    const { diagnostics } = compileText(changed(wholeScenario, '[achterhouden, openheid]', '[achterhouden, openhied]'));
    expect(diagnostics[0]?.cure).toEqual({ nl: 'Bedoel je “openheid”?', en: 'Do you mean “openheid”?' });
  });

  test('once, however often it is met', () => {
    expect(findingsOnChange('{winston: worried, noor', '{winton: worried, noor')).toEqual(['WD004 winton']);
  });
});

describe('a lone file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'werkdag-'));
    mkdirSync(join(folder, 'own/deep'), { recursive: true });
    mkdirSync(join(folder, 'lone'));
    const own = worldFiles.world.text.replace('  name: Waterschap Wilgenmonde', '  name: Een ander waterschap');
    writeFileSync(join(folder, 'own/world.yaml'), own);
    writeFileSync(join(folder, 'own/deep/mijn.yaml'), s08.text);
    writeFileSync(join(folder, 'lone/mijn.yaml'), s08.text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('uses the nearest world upward', () => {
    const loaded = loadScenario(join(folder, 'own/deep/mijn.yaml'), folder);
    expect(loaded.compiledWorld.worlds?.nl.organisation.name).toBe('Een ander waterschap');
    expect(loaded.compiled.scenarios?.nl.logicHash).toBe(original.logicHash);
  });

  test('uses the built-in world where there is none', () => {
    const loaded = loadScenario(join(folder, 'lone/mijn.yaml'), folder);
    expect(loaded.compiledWorld.worlds?.nl.organisation.name).toBe('Waterschap Wilgenmonde');
    expect(loaded.compiled.diagnostics).toEqual([]);
  });
});
