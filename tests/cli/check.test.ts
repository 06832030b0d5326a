import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { PrintedDiagnostic } from '../../src/cli/print-diagnostics.ts';
import { example } from '../../src/core/scenario/diagnostics/example.ts';
import { folderWith, runCommand } from './fakes.ts';

const clean = example().scenario;
/** Nobody who waits ever comes further: the last way asks for what nothing sets. */
const stuck = example(['go: telefoon', 'go: [{when: {klaar: true}, to: telefoon}]']).scenario;
const broken = example(['go: telefoon', 'go: telefon']).scenario;

const inFolder = (text: string) => folderWith({ 'voorbeeld/scenario.yaml': text });
const codesIn = (json: string): readonly string[] =>
  (JSON.parse(json) as readonly PrintedDiagnostic[]).map(({ code }) => code);

describe('check', () => {
  test('says that a clean scenario was followed in every way', async () => {
    const folder = inFolder(clean);
    const { code, out } = await runCommand(check, { folder, paths: ['voorbeeld'] });
    expect({ code, out }).toEqual({ code: 0, out: '1 scenario nagekeken en alle wegen nagelopen: niets gevonden.' });
  });

  test('finds a dead end that only exploring can see, at its line, with what to do', async () => {
    const folder = inFolder(stuck);
    const { code, out } = await runCommand(check, { folder, paths: ['voorbeeld'], json: true });
    expect(code).toBe(1);
    const errors = (JSON.parse(out) as readonly PrintedDiagnostic[]).filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(Object.keys(error ?? {})).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'cure']);
    expect(error?.file).toBe('voorbeeld/scenario.yaml');
    const line = stuck.split('\n')[(error?.line ?? 0) - 1] ?? '';
    expect(line.slice((error?.column ?? 0) - 1)).toMatch(/^(ja|go|\[\{when)/);
  });

  test('names the errors of a file that cannot be read, and explores nothing', async () => {
    const folder = inFolder(broken);
    const { code, out } = await runCommand(check, { folder, paths: ['voorbeeld'], json: true });
    expect(code).toBe(1);
    expect(codesIn(out)).toEqual(['WD007']);
  });

  test('says that more may come once the errors of reading have gone, and only then', async () => {
    const unread = await runCommand(check, { folder: inFolder(broken), paths: ['voorbeeld'] });
    expect(unread.out).toMatch(/Fouten: 1\. Aandachtspunten: 0\.\nZijn deze fouten weg\? Dan kan er nog meer komen/);
    const read = await runCommand(check, { folder: inFolder(stuck), paths: ['voorbeeld'] });
    expect(read.out).not.toContain('Zijn deze fouten weg?');
  });

  test('says in words what is wrong with a path', async () => {
    const { code, complaints } = await runCommand(check, { folder: folderWith({}), paths: ['weg'] });
    expect({ code, complaints }).toEqual({ code: 2, complaints: 'weg bestaat niet.' });
  });

  test('works from where one stands, and prints one JSON document and nothing else', { timeout: 60_000 }, () => {
    const scenario = ['run', '-s', 'scenario', '--prefix', process.cwd(), '--', 'check', 'voorbeeld'];
    const options = { cwd: inFolder(broken), encoding: 'utf8' } as const;
    const plain = spawnSync('npm', [...scenario, '--json'], options);
    expect({ codes: codesIn(plain.stdout), status: plain.status }).toEqual({ codes: ['WD007'], status: 1 });
    const read = spawnSync('npm', scenario, options);
    expect(read.stdout).toContain('voorbeeld/scenario.yaml:');
    // Not a terminal, so no colours.
    expect(read.stdout).not.toContain('\u001b');
  });
});
