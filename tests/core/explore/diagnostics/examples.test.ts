import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exploredRules } from '../../../../src/core/explore/diagnostics/rules.ts';
import type { Rule } from '../../../../src/core/scenario/diagnostics/diagnostic.ts';
import type { Examples } from '../../../../src/core/scenario/diagnostics/example.ts';
import { findingsIn, unmark } from './fakes.ts';

const folder = new URL('../../../../src/core/explore/diagnostics/', import.meta.url);

interface RuleFile {
  readonly file: string;
  readonly rules: readonly Rule<unknown>[];
  readonly examples: Examples | undefined;
}

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'code' in value && 'severity' in value;

async function readRules(): Promise<readonly RuleFile[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const read = files.map(async (file) => {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    return { file, rules: Object.values(module).filter(isRule), examples: module.examples as Examples | undefined };
  });
  return (await Promise.all(read)).filter(({ rules }) => rules.length > 0);
}

const ruleFiles = await readRules();

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
    expect(findingsIn(plain).map(({ code, severity, range }) => ({ code, severity, ...range }))).toEqual([
      { code: rule.code, severity: rule.severity, ...marked[0] },
    ]);
  });

  test('says what is wrong and what to do, in two languages', () => {
    for (const { message, cure } of findingsIn(unmark(examples.failing).plain)) {
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
    expect(findingsIn(plain).map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  });
});
