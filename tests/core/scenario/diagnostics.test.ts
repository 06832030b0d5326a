import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/scenario/compile.ts';
import type { Diagnostic, Rule } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import type { Example, Examples } from '../../../src/core/scenario/diagnostics/example.ts';
import { rules as allRules } from '../../../src/core/scenario/diagnostics/rules.ts';
import { worlds } from './fakes.ts';

const folder = new URL('../../../src/core/scenario/diagnostics/', import.meta.url);

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

interface Marked {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The example without its marks, and where they stood. */
function unmark(example: Example): { readonly plain: Example; readonly marked: readonly Marked[] } {
  const files = {
    [nameOf('scenario.yaml', example)]: example.scenario,
    ...(example.en ? { [nameOf('en.yaml', example)]: example.en } : {}),
  };
  const marked = Object.entries(files).flatMap(([file, text]) =>
    text.includes('⟦') ? [{ file, start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 }] : [],
  );
  const strip = (text: string): string => text.replace(/[⟦⟧]/g, '');
  const { scenario, en } = example;
  return { plain: { ...example, scenario: strip(scenario), ...(en ? { en: strip(en) } : {}) }, marked };
}

const nameOf = (file: string, { folder }: Example): string => (folder === undefined ? file : `${folder}/${file}`);

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
