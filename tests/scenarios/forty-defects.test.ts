/**
 * A scenario that was sound before forty defects were planted in it, each of another kind: all forty are named, each at its
 * line, and nothing else is. Not among them is what stops reading at once (WD001 to WD010: syntax, keys, names, a translation
 * that does not mirror its scenario), what needs another kind of file (WD033, WD050, WD070), and a few that are found by
 * measuring texts or counting. Those have examples of their own.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { PrintedDiagnostic } from '../../src/cli/print-diagnostics.ts';
import { filesOf, loadScenario } from '../../src/cli/scenario-files.ts';
import { examine } from '../../src/core/explore/examine.ts';
import { exploreAll } from '../../src/core/explore/explore.ts';
import { type Diagnostic, placeOf } from '../../src/core/scenario/diagnostics/diagnostic.ts';
import { type Run, runCommand } from '../cli/fakes.ts';

const folder = 'tests/scenarios/forty-defects';
const fileNames = [`${folder}/en.yaml`, `${folder}/scenario.yaml`];

/** `scenario.yaml:12 WD021`, so that a failure can be read. */
const named = (file: string, line: number, code: string): string => `${file.slice(folder.length + 1)}:${line} ${code}`;

/** What is marked in a file: `# ← WD021` at the end of a line, or several codes there. */
function plantedIn(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const codes = /# ←((?: WD\d{3})+)$/.exec(text)?.[1]?.trim().split(' ') ?? [];
    return codes.map((code) => named(file, index + 1, code));
  });
}

const planted = fileNames.flatMap(plantedIn).sort();

test('forty defects are planted, and no two of them are of one kind', () => {
  expect(planted).toHaveLength(40);
  expect(new Set(planted.map((each) => each.replace(/^.* /, ''))).size).toBe(40);
});

describe('reading and exploring it', () => {
  const loaded = loadScenario(`${folder}/scenario.yaml`, process.cwd());
  let found: readonly Diagnostic[] = [];
  let proved = false;

  beforeAll(() => {
    const { subject, diagnostics } = loaded.compiled;
    if (!subject) throw new Error('A name in it names nothing, so that it cannot be explored.');
    const explored = exploreAll(subject.scenario);
    proved = explored.proved;
    found = [...diagnostics, ...examine(subject, explored)];
  });

  test('names all forty, each at its line, and nothing else', () => {
    const places = found.map(({ code, range }) => ({ code, ...placeOf(range, filesOf(loaded)) }));
    expect(places.map(({ file, line, code }) => named(file, line, code)).sort()).toEqual(planted);
  });

  test('follows every way to its end', () => {
    expect(proved).toBe(true);
  });

  test('gives no half scenario to play, because there are errors among them', () => {
    expect(found.some(({ severity }) => severity === 'error')).toBe(true);
    expect(loaded.compiled.scenarios).toBeUndefined();
  });

  test('says of each what is wrong and what to do, in two languages', () => {
    for (const { code, message, cure } of found) {
      for (const words of [message.nl, message.en, cure.nl, cure.en]) {
        expect(words, code).toMatch(/^\S.*[.?]$/u);
        expect(words, code).not.toMatch(/undefined|null|NaN|\[object| {2}/);
      }
      expect(message.nl, code).not.toBe(message.en);
      expect(cure.nl, code).not.toBe(cure.en);
    }
  });
});

describe('check', () => {
  let asJson: Run = { code: 0, out: '[]', complaints: '' };

  beforeAll(async () => {
    asJson = await runCommand(check, { paths: [folder], json: true });
  });

  test('has them all in its JSON, and a code that says that there are errors', () => {
    const printed = JSON.parse(asJson.out) as readonly PrintedDiagnostic[];
    expect(printed.map(({ file, line, code }) => named(file, line, code)).sort()).toEqual(planted);
    for (const { column, message, cure } of printed) {
      expect(column).toBeGreaterThan(0);
      expect(message).not.toBe('');
      expect(cure).not.toBe('');
    }
    expect(asJson.code).toBe(1);
  });

  test.each(['nl', 'en'] as const)('tells them to a person, and how many there are (%s)', async (language) => {
    const { out } = await runCommand(check, { paths: [folder], language });
    for (const each of planted) {
      const [place = '', code = ''] = each.split(' ');
      expect(out).toMatch(new RegExp(`^${folder}/${place}:\\d+  .* ${code}$`, 'm'));
    }
    expect(out).toMatch(language === 'nl' ? /Fouten: 8\. Aandachtspunten: 32\.$/ : /Errors: 8\. Warnings: 32\.$/);
  });
});
