/** Every scenario that comes with the product is whole, in both languages. */
import { describe, expect, test } from 'vitest';
import { printDiagnostics } from '../../src/cli/print-diagnostics.ts';
import { filesOf } from '../../src/cli/scenario-files.ts';
import { compiledOf, readLibrary } from './load.ts';

const library = readLibrary();

test('there are scenarios, each in a folder of its own', () => {
  expect(library.length).toBeGreaterThan(0);
  expect(new Set(library.map(({ folder }) => folder)).size).toBe(library.length);
});

/** Texts of at least four words, by where they stand in the compiled scenario. */
function sentencesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value.split(' ').length >= 4 ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => sentencesIn(each, `${path}/${key}`));
}

describe.each(library.map((entry) => [entry.folder, entry] as const))('%s', (folder, entry) => {
  const { loaded } = entry;

  test('is read without a single finding, in every language', () => {
    const findings = [...loaded.compiledWorld.diagnostics, ...loaded.compiled.diagnostics];
    expect(printDiagnostics(findings, filesOf(loaded), 'en', false)).toBe('');
  });

  test('is called as its folder is', () => {
    expect(compiledOf(entry).nl.id).toBe(folder);
    expect(compiledOf(entry).en.id).toBe(folder);
  });

  test('is one game in two languages', () => {
    const { nl, en } = compiledOf(entry);
    expect([nl.language, en.language]).toEqual(['nl', 'en']);
    expect(en.logicHash).toBe(nl.logicHash);
    expect(en.textHash).not.toBe(nl.textHash);
  });

  test('has no sentence that stands untranslated in the other language', () => {
    const { nl, en } = compiledOf(entry);
    const dutch = new Map(sentencesIn({ ...nl, kinds: undefined }));
    const english = sentencesIn({ ...en, kinds: undefined });
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter(([path, text]) => dutch.get(path) === text)).toEqual([]);
  });
});
