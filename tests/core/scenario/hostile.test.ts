import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, compileWorld } from '../../../src/core/scenario/compile.ts';
import type { Diagnostic } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import { placeOf } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import { limits } from '../../../src/core/scenario/limits.ts';
import type { SourceFile } from '../../../src/core/scenario/source/node.ts';
import { changed, compileText, s08, s08English, worldFiles, worlds } from './fakes.ts';
import { largeFiles } from './large-files.ts';
import { mutation } from './mutations.ts';
import { wholeScenario } from './whole-scenario.ts';

/** Each finding has its words, stands in one of the files, and is there once. */
function checkFindings(findings: readonly Diagnostic[], files: readonly SourceFile[]): void {
  for (const { range, message, cure, code } of findings) {
    const file = files.find(({ name }) => name === range.file);
    if (!file) throw new Error(`${code} stands in no file`);
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    expect(range.end).toBeLessThanOrEqual(file.text.length);
    const { line, column } = placeOf(range, files);
    expect(line).toBeLessThanOrEqual(file.text.split('\n').length);
    expect(column).toBeGreaterThan(0);
    for (const words of [message.nl, message.en, cure.nl, cure.en]) expect(words.length).toBeGreaterThan(5);
  }
  const each = findings.map(({ code, range, message }) => JSON.stringify([code, range, message]));
  expect(new Set(each).size).toBe(each.length);
}

const hasError = (findings: readonly Diagnostic[]): boolean => findings.some(({ severity }) => severity === 'error');

function checkScenario(scenario: SourceFile, translations: readonly SourceFile[]): void {
  const { scenarios, diagnostics } = compile({ scenario, translations }, worlds);
  checkFindings(diagnostics, [scenario, ...translations]);
  expect(scenarios === undefined).toBe(hasError(diagnostics));
  if (scenarios) expect(scenarios.nl.logicHash).toBe(scenarios.en.logicHash);
}

const scenarioFile = (text: string): SourceFile => ({ name: 'scenario.yaml', text });
const englishFile = (text: string): SourceFile => ({ name: 'en.yaml', text });
const runs = { numRuns: 60 };

describe('whatever is done to a file, it is a whole scenario or it has an error, and never both', () => {
  test('the scenario', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutation, (mutate) => checkScenario(scenarioFile(mutate(s08.text)), [])),
      runs,
    );
  });

  test('the scenario with every key', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutation, (mutate) => checkScenario(scenarioFile(mutate(wholeScenario)), [])),
      { numRuns: 150 },
    );
  });

  test('the scenario beside its translation', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutation, (mutate) => checkScenario(scenarioFile(mutate(s08.text)), [s08English])),
      { numRuns: 40 },
    );
  });

  test('the translation', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutation, (mutate) => checkScenario(s08, [englishFile(mutate(s08English.text))])),
      { numRuns: 40 },
    );
  });

  test('the world and its translation', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mutation, mutation, (mutate, mutateEnglish) => {
        const world = { name: 'world.yaml', text: mutate(worldFiles.world.text) };
        const english = { name: 'world.en.yaml', text: mutateEnglish(worldFiles.translations[0]?.text ?? '') };
        const { worlds: read, diagnostics } = compileWorld({ world, translations: [english] });
        checkFindings(diagnostics, [world, english]);
        expect(read === undefined).toBe(hasError(diagnostics));
        if (read) compile({ scenario: s08, translations: [s08English] }, read);
      }),
      runs,
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkScenario(scenarioFile(text), [])),
      { numRuns: 500 },
    );
  });
});

/** The codes that are found in a file of this text. */
const codes = (text: string): readonly string[] => {
  const file = scenarioFile(text);
  const { scenarios, diagnostics } = compile({ scenario: file, translations: [] }, worlds);
  expect(scenarios).toBeUndefined();
  checkFindings(diagnostics, [file]);
  return [...new Set(diagnostics.map(({ code }) => code))];
};

describe('a file that is no scenario ends in a finding', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \n\t\n'],
    ['a byte order mark', '\ufeff'],
    ['a comment', '# niets'],
    ['a word', 'hallo'],
    ['a list', '- a\n- b'],
    ['a null', '~'],
    ['two documents', 'a: b\n---\nc: d'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['a page', '<!doctype html><html><body>Niet gevonden</body></html>'],
    ['JSON', '{"format": 1, "id": "x"}'],
    ['a lone anchor', '&a'],
    ['an alias in itself', 'a: &a [*a]'],
    ['a key that is an alias', '&a a: b\n*a : c'],
    ['a key that is a list', '? [a, b]\n: c'],
    ['a merge', 'a: &a {b: c}\n<<: *a'],
    ['a tag that runs code', 'title: !!js/function "function () {}"'],
    ['a tag of another type', 'title: !!binary aGFsbG8='],
    ['an ordered map', '!!omap [a: b]'],
    ['a directive', '%YAML 1.1\n---\na: b'],
  ])('%s', (_, text) => {
    expect(codes(text).length).toBeGreaterThan(0);
  });

  test('a translation without a scenario', () => {
    expect(codes(s08English.text).length).toBeGreaterThan(0);
  });
});

describe('what would keep a reader busy is refused soon', () => {
  const deep = 10_000;
  test.each([
    ['brackets', '['.repeat(deep), ['WD008']],
    ['braces', '{'.repeat(deep), ['WD008']],
    ['braces with keys', '{a: '.repeat(deep), ['WD008']],
    ['lists on one line', '- '.repeat(deep), ['WD008']],
    ['complex keys', '? '.repeat(deep), ['WD008']],
    ['keys on one line', 'a: '.repeat(deep), ['WD008']],
    ['maps in maps', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), ['WD008']],
    ['closing brackets', ']'.repeat(deep), ['WD001']],
    ['commas', `[${','.repeat(200_000)}`, ['WD008']],
    ['quotes', '"'.repeat(200_001), ['WD001']],
    ['anchors', '&a '.repeat(200_000), ['WD008']],
    ['tags', '!a '.repeat(200_000), ['WD001']],
    ['escapes', `"${'\\x0'.repeat(200_000)}"`, ['WD008']],
    ['documents', '---\n'.repeat(200_000), ['WD008']],
    ['empty lines', '\n'.repeat(1_000_000), ['WD008']],
    ['a file that is too long', 'a'.repeat(limits.fileLength + 1), ['WD008']],
    ['nothing but spaces', ' '.repeat(limits.fileLength), ['WD001']],
    ['one word', 'a'.repeat(limits.fileLength), ['WD002']],
  ])('%s', { timeout: 60_000 }, (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  const bomb = (levels: number): string => {
    const level = (depth: number): string =>
      `a${depth}: &a${depth} [${Array.from({ length: 9 }, () => `*a${depth - 1}`).join(', ')}]\n`;
    return `a0: &a0 x\n${Array.from({ length: levels }, (_, depth) => level(depth + 1)).join('')}`;
  };
  const chain = (links: number): string =>
    `a0: &a0 x\n${Array.from({ length: links }, (_, link) => `a${link + 1}: &a${link + 1} {not: *a${link}}\n`).join('')}`;

  test('an alias bomb', () => {
    expect(codes(bomb(20))).toEqual(['WD008']);
  });

  test('aliases that stand for ever deeper maps', () => {
    expect(codes(chain(100))).toContain('WD008');
  });

  test('aliases within the limits are read as if they were written out', () => {
    const text = changed(
      s08.text,
      'people: {winston: worried, noor: neutral}',
      'people: &wie {winston: worried, noor: neutral}',
    );
    const again = changed(text, 'people: {marit: annoyed, noor: neutral}', 'people: *wie');
    expect(compileText(again).scenarios?.nl.scenes['marit-leest']?.people).toEqual({
      winston: 'worried',
      noor: 'neutral',
    });
  });

  test.each(Object.entries(largeFiles))('%s', { timeout: 120_000 }, (_, { text, ends }) => {
    const { scenarios, diagnostics } = compileText(text());
    expect(scenarios ? 'whole' : [...new Set(diagnostics.map(({ code }) => code))]).toEqual(ends);
    expect(diagnostics.length).toBeLessThanOrEqual(400);
  });
});

describe('the same file from another machine is the same scenario', () => {
  const plain = compile({ scenario: s08, translations: [s08English] }, worlds);
  const crlf = (file: SourceFile): SourceFile => ({ ...file, text: file.text.replaceAll('\n', '\r\n') });
  const marked = (file: SourceFile): SourceFile => ({ ...file, text: `\ufeff${file.text}` });

  test.each([
    ['with the line ends of Windows', crlf],
    ['with a byte order mark', marked],
    ['with both', (file: SourceFile) => marked(crlf(file))],
    ['without a last line end', (file: SourceFile) => ({ ...file, text: file.text.trimEnd() })],
    ['with spaces at the ends of lines', (file: SourceFile) => ({ ...file, text: file.text.replaceAll('\n', '  \n') })],
  ])('%s', (_, save) => {
    const saved = compile({ scenario: save(s08), translations: [save(s08English)] }, worlds);
    expect(saved.diagnostics).toEqual([]);
    expect(saved.scenarios).toEqual(plain.scenarios);
  });
});

test('a place is found in a file with the line ends of Windows and a byte order mark', () => {
  const file = { name: 'a.yaml', text: '\ufeffa: b\r\nc: d\r\n' };
  expect(placeOf({ file: 'a.yaml', start: 7, end: 8 }, [file])).toEqual({ file: 'a.yaml', line: 2, column: 1 });
  expect(placeOf({ file: 'b.yaml', start: 7, end: 8 }, [file])).toEqual({ file: 'b.yaml', line: 1, column: 1 });
});
