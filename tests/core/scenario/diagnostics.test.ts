import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/scenario/compile.ts';
import type { Diagnostic } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import type { Example } from '../../../src/core/scenario/diagnostics/example.ts';
import { rules as allRules } from '../../../src/core/scenario/diagnostics/rules.ts';
import { worlds } from './fakes.ts';
import { nameOf, readRules, unmark } from './rule-files.ts';

const folder = new URL('../../../src/core/scenario/diagnostics/', import.meta.url);

const ruleFiles = await readRules(folder);

const compileExample = (example: Example) =>
  compile(
    {
      scenario: { name: nameOf('scenario.yaml', example), text: example.scenario },
      translations: example.en === undefined ? [] : [{ name: nameOf('en.yaml', example), text: example.en }],
    },
    worlds,
  );

const findings = (example: Example): readonly Diagnostic[] => compileExample(example).diagnostics;

test('there are rules, one a file, each with its examples', () => {
  expect(ruleFiles.length).toBeGreaterThan(10);
  for (const { file, rules, examples } of ruleFiles) {
    expect([file, rules.length, examples !== undefined]).toEqual([file, 1, true]);
  }
});

test('no two rules have one code', () => {
  const codes = ruleFiles.flatMap(({ rules }) => rules.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^WD\d{3}$/);
});

test('the list of rules has them all', () => {
  const codes = ruleFiles.flatMap(({ rules }) => rules.map(({ code }) => code));
  expect(allRules.map(({ code }) => code).sort()).toEqual(codes.sort());
});

describe.each(ruleFiles)('$file', ({ rules, examples }) => {
  const [rule] = rules;
  if (!rule || !examples) throw new Error('No rule');

  test('is found in the failing example, at the place that is marked', () => {
    const { plain, marked } = unmark(examples.failing);
    const found = findings(plain);
    expect(marked).toHaveLength(1);
    expect(found.map(({ code, severity, range }) => ({ code, severity, ...range }))).toEqual([
      { code: rule.code, severity: rule.severity, ...marked[0] },
    ]);
  });

  test('says what is wrong and what to do, in two languages', () => {
    for (const { message, cure } of findings(unmark(examples.failing).plain)) {
      for (const words of [message.nl, message.en, cure.nl, cure.en]) {
        expect(words).toMatch(/^\S.*[.?]$|^Schrijf het zo: |^Write it like this: /u);
        expect(words).not.toMatch(/undefined|null|\[object/);
      }
      expect(message.nl).not.toBe(message.en);
      expect(cure.nl).not.toBe(cure.en);
    }
  });

  test('stops play if it is an error, and only then', () => {
    const { plain } = unmark(examples.failing);
    expect(compileExample(plain).scenarios === undefined).toBe(rule.severity === 'error');
  });

  test.each(['nearlyFailing', 'clean'] as const)('finds nothing in the %s example', (which) => {
    const { plain, marked } = unmark(examples[which]);
    expect(marked).toEqual([]);
    expect(findings(plain)).toEqual([]);
    expect(compileExample(plain).scenarios).toBeDefined();
  });
});
