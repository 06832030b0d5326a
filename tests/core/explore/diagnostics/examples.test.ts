import { describe, expect, test } from 'vitest';
import { exploredRules } from '../../../../src/core/explore/diagnostics/rules.ts';
import { readRules, unmark } from '../../scenario/rule-files.ts';
import { findingsIn } from './fakes.ts';

const folder = new URL('../../../../src/core/explore/diagnostics/', import.meta.url);

const ruleFiles = await readRules(folder);

/** What no example shows: small ones are always explored to the end. */
const withoutExample: ReadonlySet<string> = new Set(['not-proved.ts']);

test('every rule is run, and has a file and examples of its own', () => {
  expect(ruleFiles.flatMap(({ rules }) => rules.map(({ code }) => code)).sort()).toEqual(
    exploredRules.map(({ code }) => code).sort(),
  );
  for (const { file, rules, examples } of ruleFiles) {
    expect([file, rules.length, examples !== undefined]).toEqual([file, 1, !withoutExample.has(file)]);
  }
});

test('no two rules have one code, and all codes are from 50 to 79', () => {
  const codes = ruleFiles.flatMap(({ rules }) => rules.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^WD0[567]\d$/);
});

describe.each(ruleFiles.filter(({ file }) => !withoutExample.has(file)))('$file', ({ rules, examples }) => {
  const [rule] = rules;
  if (!rule || !examples) throw new Error('No rule');

  test('is found in the failing example, at the place that is marked, and nothing else is', () => {
    const { plain, marked } = unmark(examples.failing);
    expect(marked).toHaveLength(1);
    expect(findingsIn(plain.scenario).map(({ code, severity, range }) => ({ code, severity, ...range }))).toEqual([
      { code: rule.code, severity: rule.severity, ...marked[0] },
    ]);
  });

  test('says what is wrong and what to do, in two languages', () => {
    for (const { message, cure } of findingsIn(unmark(examples.failing).plain.scenario)) {
      for (const words of [message.nl, message.en, cure.nl, cure.en]) {
        expect(words).toMatch(/^\S.*\.$/u);
        expect(words).not.toMatch(/undefined|null|\[object| {2}/);
      }
      expect(message.nl).not.toBe(message.en);
      expect(cure.nl).not.toBe(cure.en);
    }
  });

  test.each(['nearlyFailing', 'clean'] as const)('finds nothing in the %s example', (which) => {
    const { plain, marked } = unmark(examples[which]);
    expect(marked).toEqual([]);
    expect(findingsIn(plain.scenario).map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  });
});
