import { describe, expect, test } from 'vitest';
import { criteria } from '../../src/cli/criteria.ts';
import { profileNl } from '../../src/core/profile/nl/index.ts';
import { criteria as all } from '../../src/core/profile/structure.ts';
import { runCommand } from './fakes.ts';

describe('criteria', () => {
  test('says what every code means', async () => {
    const { code, out } = await runCommand(criteria);
    expect(code).toBe(0);
    for (const id of all) expect(out).toContain(`  ${id}  `);
  });

  test('says what those of one competency mean, however it is written', async () => {
    const { out } = await runCommand(criteria, { paths: ['c11'] });
    const words = out.replace(/\s+/g, ' ');
    expect(words).toMatch(/^C11 Verantwoordelijkheid en bevoegdheid /);
    expect(words).toContain(`C11.p1 ${profileNl.criteria['C11.p1']}`);
    expect(words).not.toContain('C12');
  });

  test('gives them as data, in English too', async () => {
    const { out } = await runCommand(criteria, { paths: ['C13'], json: true, language: 'en' });
    const [found] = JSON.parse(out);
    expect(found.id).toBe('C13');
    expect(Object.keys(found.criteria)).toEqual(['C13.p1', 'C13.p2', 'C13.r1', 'C13.r2']);
  });

  test('says which was likely meant', async () => {
    const { code, complaints } = await runCommand(criteria, { paths: ['C1'] });
    expect(code).toBe(2);
    expect(complaints).toMatch(/^Er is geen competentie “C1”\./);
  });
});
