import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Invocation } from '../../src/cli/command.ts';
import { simulate } from '../../src/cli/simulate.ts';
import type { Simulation } from '../../src/core/explore/simulate.ts';

const natte = 'scenarios/de-natte-plek';

/** A teacher at a terminal who names a path; everything that is printed is kept. */
async function run(props: Partial<Invocation> & Pick<Invocation, 'paths'>) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const progress: string[] = [];
  const code = await simulate.run({
    options: { players: '20' },
    language: 'nl',
    json: false,
    colours: false,
    folder: process.cwd(),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    showProgress: (text) => progress.push(text),
    ...props,
  });
  return { code, out: printed.join('\n'), printed, complaints: complaints.join('\n'), progress };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkdag-simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** De natte plek with something else in it. */
function changed(name: string, change: (text: string) => string): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, change(readFileSync(join(natte, 'scenario.yaml'), 'utf8')));
  return path;
}

describe('what a teacher reads', () => {
  test('is every player in plain words, what it means, and how it stands', async () => {
    const { code, out, complaints } = await run({ paths: [natte] });
    expect(code).toBe(0);
    expect(complaints).toBe('');
    expect(out).toContain('De natte plek\n');
    expect(out).toMatch(/\ndoet steeds het beste +100% +\d+ {2}\w+ \d+%/);
    expect(out).toMatch(/\nkiest altijd voor achterhouden +\d+% /);
    expect(out).toMatch(/\ndoet steeds het slechtste +0% +\d+ {2}cijfer 100%\n/);
    expect(out).toMatch(/\nC13 Vertrouwelijke informatie beschermen +\d,\d× +\d+% +\d+% +\d+% +\d,\d\d +-?\d,\d\d\n/);
    expect(out).toContain('Wat staat hier?');
    expect(out).toMatch(/✓ Geen vaste gewoonte wint\. De hoogste haalt \d\d(,\d)?% \(hoogstens 60%\): ‘/);
  });

  test('is in English where that is asked, with English figures', async () => {
    const { out } = await run({ paths: [natte], language: 'en' });
    expect(out).toMatch(/\nalways does the best +100%/);
    expect(out).toMatch(/\nC13 .+ \d\.\d× .+ \d\.\d\d/);
    expect(out).not.toContain('kiest');
  });

  test('fits a screen, tables aside, and has no colours that nobody asked for', async () => {
    const { out } = await run({ paths: [natte] });
    const prose = out.slice(out.indexOf('Wat staat hier?'));
    expect(prose.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(out).not.toContain('\u001b');
    expect((await run({ paths: [natte], colours: true })).out).toContain('\u001b[32m✓\u001b[0m');
  });

  test('says what is wrong, with the figure and what to do, and still ends with 0', async () => {
    const generous = changed('gul', (text) => text.replaceAll(/^( +)(C\d\d\.p\d): [12] /gm, '$1$2: 3 '));
    const { code, out } = await run({ paths: [generous] });
    expect(code).toBe(0);
    expect(out).toMatch(
      /✗ Wie zomaar klikt, haalt bij C13 \d\d(,\d)?% \(onder 50%\)\.\n {2}Geef meer keuzes 0 of 1 punt\./,
    );
    expect(out).toMatch(/dingen kunnen beter\.$/);
  });
});

describe('--json', () => {
  test('prints exactly one document, the same each time', async () => {
    const { code, printed, complaints } = await run({ paths: [natte], json: true });
    expect(code).toBe(0);
    expect(printed).toHaveLength(1);
    expect(complaints).toBe('');
    const figures = JSON.parse(printed[0] ?? '') as Simulation;
    expect(figures).toMatchObject({ scenario: { id: 'de-natte-plek' }, seed: 'werkdag', players: 20 });
    expect(
      figures.verdicts.every(({ limit, passed }) => typeof limit === 'number' && typeof passed === 'boolean'),
    ).toBe(true);
    expect((await run({ paths: [natte], json: true })).printed).toEqual(printed);
    expect((await run({ paths: [natte], json: true, options: { players: '20', seed: '7' } })).printed).not.toEqual(
      printed,
    );
  });

  test('prints the findings of a file with errors, and ends with 1', async () => {
    const broken = changed('kapot', (text) => text.replace('go: winston', 'go: nergens'));
    const { code, printed } = await run({ paths: [broken], json: true });
    expect(code).toBe(1);
    expect(JSON.parse(printed.join('\n'))).toMatchObject([{ severity: 'error' }]);
  });
});

test('a file with errors is not played: the findings are told as check tells them', async () => {
  const broken = changed('stuk', (text) => text.replace('go: winston', 'go: nergens'));
  const { code, out, complaints } = await run({ paths: [broken] });
  expect(code).toBe(1);
  expect(out).toMatch(/stuk\.yaml:\d+:\d+ {2}fout WD\d+/);
  expect(complaints).toContain('Herstel eerst de fouten.');
});

describe('wrong usage ends with 2 and says what is right', () => {
  test.each([
    ['no path', { paths: [] }, 'Noem één scenario'],
    ['two paths', { paths: [natte, natte] }, 'Noem één scenario'],
    ['a path that is not there', { paths: ['scenarios/weg'] }, 'scenarios/weg bestaat niet.'],
    ['a folder without a scenario', { paths: ['src'] }, 'In src staat geen scenario.yaml.'],
    ['no players', { paths: [natte], options: { players: '0' } }, '--players is een heel getal'],
    ['half a player', { paths: [natte], options: { players: '1.5' } }, '--players is een heel getal'],
    ['too many players', { paths: [natte], options: { players: '20001' } }, '--players is een heel getal'],
    ['an empty seed', { paths: [natte], options: { seed: '' } }, '--seed is een woord'],
  ])('%s', async (_, invocation, complaint) => {
    const { code, out, complaints } = await run(invocation);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints).toContain(complaint);
  });
});
