import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/cli/explore.ts';
import { readAnalysis } from '../../src/core/explore/read-analysis.ts';
import { example } from '../../src/core/scenario/diagnostics/example.ts';
import { folderWith, runCommand } from './fakes.ts';

const folderOf = (text = example().scenario) => folderWith({ 'voorbeeld/scenario.yaml': text });
const paths = ['voorbeeld'];

describe('explore', () => {
  test('tells in words how long it is, where it ends and what never happens', async () => {
    const { code, out } = await runCommand(explore, { folder: folderOf(), paths });
    expect(code).toBe(0);
    expect(out).toMatch(/^Een voorbeeld\nAlle wegen zijn nagelopen: [\d.]+ situaties\./);
    expect(out).toMatch(/woorden om te lezen \(nl\) +\d+ +\d+ +\d+\n/);
    expect(out).toMatch(/eind: Het einde/);
    expect(out).toContain('Alles wat in het bestand staat, kan gebeuren.');
  });

  test('names what never happens', async () => {
    const shut = example(['{looked: kaart}', '{all: [{looked: kaart}, {chosen: beloofd/bel}]}']).scenario;
    const { out } = await runCommand(explore, { folder: folderOf(shut), paths });
    expect(out).toContain('keuze telefoon/zien');
  });

  test('says that it stopped, and proves nothing then', async () => {
    const options = { 'max-states': '3' };
    const { out } = await runCommand(explore, { folder: folderOf(), paths, options, json: true });
    const { proved, results } = JSON.parse(out);
    expect(proved).toBe(false);
    for (const bounds of Object.values(results)) expect(bounds).toMatchObject({ proved: false });
  });

  test('keeps its outcome beside the scenario and draws the map, each whole', async () => {
    const folder = folderOf();
    const options = { write: true, graph: 'kaart.svg' };
    const { code } = await runCommand(explore, { folder, paths, options });
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'voorbeeld')).sort()).toEqual(['analysis.json', 'scenario.yaml']);
    const kept = readAnalysis(JSON.parse(readFileSync(join(folder, 'voorbeeld/analysis.json'), 'utf8')));
    expect(kept?.proved).toBe(true);
    const map = readFileSync(join(folder, 'kaart.svg'), 'utf8');
    expect(map).toMatch(/^<svg/);
    expect(map).toContain('Het einde');
  });

  test('says where the map cannot be written, and leaves nothing behind', async () => {
    const folder = folderOf();
    const { code, complaints } = await runCommand(explore, { folder, paths, options: { graph: 'weg/kaart.svg' } });
    expect(code).toBe(1);
    expect(complaints).toContain('weg/kaart.svg kan niet worden opgeslagen.');
    expect(existsSync(join(folder, 'weg'))).toBe(false);
  });

  test.each(['0', '-3', 'veel', '1.5', '99999999999'])('refuses “%s” as a number of states', async (states) => {
    const { code, complaints } = await runCommand(explore, {
      folder: folderOf(),
      paths,
      options: { 'max-states': states },
    });
    expect(code).toBe(2);
    expect(complaints).toContain('--max-states');
  });
});
