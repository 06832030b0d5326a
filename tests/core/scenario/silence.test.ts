import { describe, expect, test } from 'vitest';
import { type AnyCheck, runChecks, type Subject } from '../../../src/core/scenario/diagnostics/check.ts';
import { Findings } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import { example, translated } from '../../../src/core/scenario/diagnostics/example.ts';
import { compileText, findingsIn } from './fakes.ts';

type Change = readonly [from: string, to: string];

const silence = (...codes: readonly string[]): Change => [
  'results:',
  `silence:\n${codes.map((code) => `  ${code}: Dat mag hier.\n`).join('')}results:`,
];
/** A warning: what one knew at a decision is not said. */
const noKnew: Change = ['    knew: Je wist wat mag, en wat nog niet vaststaat.\n', ''];
/** An error: a link to nothing. */
const noEnding: Change = ['go: eind', 'go: einde'];

const found = (...changes: readonly Change[]): readonly string[] => findingsIn(example(...changes).scenario);

describe('a warning that the file silences', () => {
  test('is left out, wherever it stands', () => {
    expect(found(noKnew)).toEqual(['WD027 vraag']);
    expect(found(noKnew, silence('WD027'))).toEqual([]);
  });

  test('leaves the warnings with another code', () => {
    const count: Change = ['klaar: false', 'klaar: false\n  laat: false'];
    expect(found(noKnew, count, silence('WD027'))).toEqual(['WD016 laat']);
  });

  test('is left out of a translation too', () => {
    const { scenario } = example(silence('WD011'));
    const { en = '' } = translated(['summary: Somebody asks something.\n', '']);
    expect(compileText(scenario, en).diagnostics).toEqual([]);
  });

  test('does not take the place of others, however often it is found', () => {
    const many = Array.from({ length: 300 }, (_, each) => `  los-${each}: false\n`).join('');
    const variables: Change = ['  klaar: false\n', `  klaar: false\n${many}`];
    expect(found(variables, noKnew, silence('WD016'))).toEqual(['WD027 vraag']);
  });
});

describe('silence says itself what is wrong with it', () => {
  const told = (...changes: readonly Change[]): readonly (readonly [string, string])[] =>
    compileText(example(...changes).scenario).diagnostics.map(({ code, message }) => [code, message.en]);

  test.each([
    ['an error', 'WD023', 'WD023 is an error. An error cannot be silenced.'],
    ['a code that is none', 'WD999', 'There is no finding with the code “WD999”.'],
    ['a word that is none', 'stil', 'There is no finding with the code “stil”.'],
    ['a warning that is not there', 'WD027', 'WD027 is silenced, and there is no warning WD027 here any more.'],
  ])('for %s', (_, code, message) => {
    expect(told(silence(code))).toEqual([['WD085', message]]);
  });

  test('but an error is told all the same', () => {
    expect(found(noEnding, silence('WD007'))).toEqual(['WD007 einde']);
  });

  test('but not for what only exploring can find', () => {
    expect(told(silence('WD050'))).toEqual([]);
  });
});

test('a reason is needed, and no list of codes', () => {
  expect(found(['results:', 'silence: [WD027]\nresults:'])).toEqual(['WD002 [WD027]']);
  expect(found(['results:', 'silence:\n  WD027:\nresults:'])).toEqual(['WD002 ']);
});

test('silence changes neither how a scenario plays nor how it reads', () => {
  const [loud, silent] = [example(noKnew), example(noKnew, silence('WD027'))].map(
    ({ scenario }) => compileText(scenario).scenarios?.nl,
  );
  expect(silent?.logicHash).toBe(loud?.logicHash);
  expect(silent?.textHash).toBe(loud?.textHash);
});

describe('what is found later, by exploring,', () => {
  const explored = (code: string): AnyCheck => ({
    code,
    severity: 'warning',
    message: { nl: () => 'Dit kan nooit.', en: () => 'This can never be.' },
    cure: { nl: () => 'Haal het weg.', en: () => 'Take it away.' },
    find: ({ places }, report) => report(places.at('start'), {}),
  });

  function explore(checks: readonly AnyCheck[], ...changes: readonly Change[]): readonly string[] {
    const { subject } = compileText(example(...changes).scenario);
    if (!subject) throw new Error('No scenario');
    const findings = new Findings();
    runChecks<Subject>(checks, subject, findings);
    return findings.list().map(({ code, message }) => `${code} ${message.en}`);
  }

  test('is silenced by the same key', () => {
    expect(explore([explored('WD050')])).toEqual(['WD050 This can never be.']);
    expect(explore([explored('WD050')], silence('WD050'))).toEqual([]);
  });

  test('can be silenced in vain', () => {
    expect(explore([explored('WD050')], silence('WD050', 'WD051'))).toEqual([
      'WD085 There is no finding with the code “WD051”.',
    ]);
    const quiet: AnyCheck = { ...explored('WD051'), find: () => {} };
    expect(explore([quiet], silence('WD051'))).toEqual([
      'WD085 WD051 is silenced, and there is no warning WD051 here any more.',
    ]);
  });

  test('says nothing of codes that compiling judges', () => {
    expect(explore([explored('WD050')], noKnew, silence('WD027', 'WD050'))).toEqual([]);
  });
});
