import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/engine/replay.ts';
import { examine } from '../../../src/core/explore/examine.ts';
import { exploreAll } from '../../../src/core/explore/explore.ts';
import { example } from '../../../src/core/scenario/diagnostics/example.ts';
import { Places } from '../../../src/core/scenario/source/places.ts';
import { compileText, inShort, s08 } from '../scenario/fakes.ts';
import { exploredText, findingsIn } from './diagnostics/fakes.ts';
import { smallScenario } from './small-scenarios.ts';

type Change = readonly [string, string];

/** What is found in the small scenario with these changes: code and first line of the place. */
function found(...changes: readonly Change[]): readonly string[] {
  const text = example(...changes).scenario;
  return findingsIn(text).map((finding) => inShort(finding, text));
}

const words = (...changes: readonly Change[]): readonly string[] =>
  findingsIn(example(...changes).scenario).map(({ message }) => message.en);

const addedBefore = (scene: string, text: string): Change => [`  ${scene}:\n`, `${text}  ${scene}:\n`];
const ringsOnlyIf = (when: string): Change => [
  '        takes: 5\n        keeps',
  `        takes: 5\n        when: ${when}\n        keeps`,
];

test('nothing is found in S08, and that is proved', () => {
  const { subject, diagnostics } = compileText(s08.text);
  if (!subject) throw new Error(JSON.stringify(diagnostics));
  const explored = exploreAll(subject.scenario);
  expect(explored.proved).toBe(true);
  expect(examine(subject, explored)).toEqual([]);
}, 180_000);

test('a way back that leads nowhere is told once: not again by who comes there', () => {
  const text = example(['    go: eind', '    go: back']).scenario;
  const { diagnostics, subject } = compileText(text);
  if (!subject) throw new Error('It cannot be explored');
  expect(diagnostics.map(({ code }) => code)).toContain('WD029');
  const explored = exploreAll(subject.scenario);
  expect(explored.stuck.map(({ kind }) => kind)).toContain('dead-end');
  expect(examine(subject, explored).map(({ code }) => code)).not.toContain('WD051');
});

test('a side whose scenes nobody comes to is not told beside that', () => {
  const text = example(['start: {scene: vraag,', 'start: {scene: middag,']).scenario;
  const codes = findingsIn(text).map(({ code }) => code);
  expect(codes).toContain('WD055');
  expect(codes).not.toContain('WD068');
});

describe('a play that shows a finding', () => {
  const unready: Change[] = [
    ['        takes: 0\n', '        takes: 0\n        when: {klaar: true}\n'],
    ringsOnlyIf('{klaar: true}'),
  ];

  test('is as short as there is one, and leads to it', () => {
    const { subject, explored } = exploredText(example(...unready).scenario);
    const [finding] = examine(subject, explored);
    expect(finding?.code).toBe('WD052');
    const { steps, refusal } = replay(subject.scenario, { seed: 'any', actions: finding?.play?.actions ?? [] });
    expect(refusal).toBeUndefined();
    expect(steps.at(-1)?.state.scene).toBe('beloofd');
    expect(finding?.play?.actions).toHaveLength(4);
  });

  test('is named in words that an author knows', () => {
    expect(words(...unready)).toEqual([
      'In “beloofd” no choice at all is open at times. This is the way to it: vraag/ja → telefoon/terug.',
    ]);
  });

  test('can be played in every generated scenario, and nothing ever throws', () => {
    const range = { file: 'none.yaml', start: 0, end: 0 };
    const places = new Places({ kind: 'map', entries: [], flow: false, range });
    fc.assert(
      fc.property(smallScenario, (scenario) => {
        const explored = exploreAll(scenario, { maxStates: 300 });
        for (const { play } of examine(
          { scenario, scenarios: { nl: scenario, en: scenario }, places, silenced: new Map() },
          explored,
        )) {
          if (play) expect(replay(scenario, { seed: 'any', ...play }).refusal).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a search that stopped', () => {
  const island = addedBefore(
    'middag',
    '  kantine:\n    place: eiland\n    channel: talk\n    lines:\n      - Er is soep.\n    go: middag\n',
  );
  const text = example(island).scenario;
  const { subject } = exploredText(text);
  const stopped = exploreAll(subject.scenario, { maxStates: 5 });

  test('says so, and does not say what never happens', () => {
    expect(examine(subject, stopped).map((finding) => inShort(finding, text))).toEqual(['WD050 scenes']);
    expect(found(island)).toEqual(['WD055 kantine']);
  });

  test('still tells what it has seen', () => {
    const again = example(
      ['        takes: 2\n', '        takes: 0\n'],
      ['            mood: annoyed\n        go: telefoon', '            mood: annoyed\n        go: again'],
    ).scenario;
    const whole = exploredText(again);
    const part = exploreAll(whole.subject.scenario, { maxStates: 6 });
    expect(part.proved).toBe(false);
    expect(examine(whole.subject, part).map(({ code }) => code)).toContain('WD054');
  });

  test('does not say that a rule was silenced in vain when it had no chance', () => {
    const silenced = compileText(example(island, ['results:', 'silence:\n  WD055: Later.\nresults:']).scenario);
    if (!silenced.subject) throw new Error('No scenario');
    expect(examine(silenced.subject, stopped).map(({ code }) => code)).toEqual(['WD050']);
  });
});

describe('a warning that the file silences', () => {
  const ending: Change = ['\nresults:', '\n  krant:\n    title: De krant\n    lines:\n      - Nieuws.\nresults:'];
  const silence = (code: string): Change => ['results:', `silence:\n  ${code}: Dit komt later.\nresults:`];

  test('is left out', () => {
    expect(found(ending)).toEqual(['WD056 krant']);
    expect(found(ending, silence('WD056'))).toEqual([]);
  });

  test('is itself told when there is nothing to silence', () => {
    expect(found(silence('WD056'))).toEqual(['WD085 WD056']);
  });
});

describe('what comes of a finding is not told once more', () => {
  test('an ending to which only a case leads that never holds', () => {
    const text = example(
      ['\nresults:', '\n  krant:\n    title: De krant\n    lines:\n      - Nieuws.\nresults:'],
      [
        '    go: eind\nendings',
        '    go: [{when: {all: [{chosen: vraag/ja}, {klaar: true}]}, to: krant}, {to: eind}]\nendings',
      ],
    ).scenario;
    expect(findingsIn(text).map(({ code, message }) => [code, message.en])).toEqual([
      ['WD059', 'This condition holds in no play. So nobody comes to “krant”.'],
    ]);
  });

  test('scenes behind a case that always holds, with their conditions', () => {
    const kitchen = `  keuken:
    place: eiland
    channel: talk
    lines:
      - text: Er is koffie.
        when: {klaar: true}
    go: eind
`;
    const go =
      '    go: [{when: {any: [{klaar: true}, {klaar: false}, {looked: kaart}]}, to: eind}, {to: keuken}]\nendings';
    expect(
      found(addedBefore('middag', kitchen), ['    go: eind\nendings', go]).filter((each) => !/WD01[45]/.test(each)),
    ).toEqual([]);
    const hidden = go.replace('{klaar: false}', '{chosen: [vraag/ja, vraag/nee]}');
    expect(words(addedBefore('middag', kitchen), ['    go: eind\nendings', hidden])).toEqual([
      'This condition holds in every play that comes here. What stands after it never comes. So nobody comes to “keuken”.',
    ]);
  });

  test('a scene that a later thing would bring that never comes, and the promise that is kept there', () => {
    expect(found(['at: do 11.50', 'at: do 12.11'])).toEqual(['WD061 do 12.11']);
  });

  test('an island is told once, on its first scene', () => {
    const scenes = ['een', 'twee', 'drie'].map(
      (id, index, all) =>
        `  ${id}:\n    place: eiland\n    channel: talk\n    lines:\n      - Stil.\n    go: ${all[(index + 1) % 3]}\n`,
    );
    expect(words(addedBefore('middag', scenes.join('')))).toEqual([
      'Nobody ever comes to “een”, and so not to “twee”, “drie” either.',
    ]);
  });
});

describe('a dead end', () => {
  test('of a choice that goes back where nothing was interrupted is told at that choice', () => {
    const findings = found([
      '            mood: annoyed\n        go: telefoon',
      '            mood: annoyed\n        go: beloofd',
    ]);
    expect(findings).toEqual(['WD051 back', 'WD051 back']);
  });

  test('of cases none of which holds is told at the cases', () => {
    const go = '    go: [{when: {klaar: true}, to: eind}, {when: {looked: kaart}, to: eind}]\nendings';
    expect(found(['    go: eind\nendings', go])).toContain(
      'WD051 [{when: {klaar: true}, to: eind}, {when: {looked: kaart}, to: eind}]',
    );
  });
});

describe('something that comes later', () => {
  test('and whose condition does not hold when it is due is told at the condition', () => {
    const later = (when: string): Change => [
      '            mood: annoyed\n        go: telefoon',
      `            mood: annoyed\n        later:\n          - in: 5\n            set: {klaar: true}\n            when: ${when}\n        go: telefoon`,
    ];
    expect(found(later('{looked: kaart}'))).toEqual(['WD061 {looked: kaart}']);
    expect(found(later('{not: {looked: kaart}}'))).toEqual(['WD060 {not: {looked: kaart}}']);
  });
});

describe('a look that nobody can take', () => {
  const board = (when: string): Change => [
    '    knew: Je wist wat iedereen kan zien.\n',
    `    knew: Je wist wat iedereen kan zien.\n`.replace('    knew', `${lookAt(when)}    knew`),
  ];
  const lookAt = (when: string): string =>
    `      - id: bord\n        on: muur\n        text: Je leest het bord.\n        takes: 1\n        when: ${when}\n        lines:\n          - Het bord hangt vol.\n`;

  test('is told at its condition where that is why', () => {
    expect(found(board('{all: [{chosen: vraag/ja}, {klaar: true}]}'))).toEqual([
      'WD058 {all: [{chosen: vraag/ja}, {klaar: true}]}',
    ]);
    expect(found(board('{all: [{chosen: vraag/eerst}, {klaar: true}]}'))).toEqual([]);
  });
});

describe('a decision without opportunity', () => {
  test('in some states only is told with the way to such a state', () => {
    expect(words(ringsOnlyIf('{klaar: true}'))).toEqual([
      'C13.p1 does not always count in “beloofd”: nothing worth 3 is open, or nothing worth 0 or 1. This is the way to it: vraag/ja → telefoon/terug.',
    ]);
  });
});

describe('a sound choice beside a better one', () => {
  const half = (takes: number, extra = ''): Change => [
    '      - id: nee\n',
    `      - id: half\n        text: Je zegt de helft.\n        takes: ${takes}\n        leans: {KT3.D2: openheid}\n        evidence:\n          C13.p1: 2 Je zei een deel.\n${extra}        reply:\n          - noor: En de rest?\n        go: telefoon\n      - id: nee\n`,
  ];

  test('is not told where the other lacks a criterion that it shows', () => {
    expect(found(half(5))).toEqual(['WD065 half']);
    expect(found(half(5, '          C18.p1: 2 Je vroeg wat zij nodig had.\n'))).not.toContain('WD065 half');
  });

  test('is not told where it is the other’s equal', () => {
    expect(found(half(5).map((each) => each.replace('C13.p1: 2', 'C13.p1: 3')) as unknown as Change)).toEqual([]);
  });

  test('is not told where it can end better', () => {
    const ends: Change = [
      '    - when: {promise.bellen: broken}',
      '    - when: {not: {chosen: vraag/half}}\n      is: 2 Half.\n    - when: {promise.bellen: broken}',
    ];
    expect(found(half(5), ends)).toEqual([]);
  });
});

test('of one rule no more than some tens are told', () => {
  const scenes = Array.from({ length: 60 }, (_, index) => {
    const stop = `    go: [{when: {all: [{chosen: vraag/ja}, {chosen: vraag/eerst}]}, to: eind}, {to: ${index < 59 ? `s${index + 1}` : 'middag'}}]`;
    return `  s${index}:\n    place: eiland\n    channel: talk\n    lines:\n      - Stil.\n${stop}\n`;
  });
  const text = example(addedBefore('middag', scenes.join('')), ['        go: middag', '        go: s0']).scenario;
  expect(findingsIn(text).filter(({ code }) => code === 'WD059')).toHaveLength(40);
});
