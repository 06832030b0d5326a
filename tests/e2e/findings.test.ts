import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cleanText, lineOf, stuckText } from '../session/small-files.ts';
import { expectAccessible, launch, openPage, sizes } from './browser.ts';
import { mouse, playThrough } from './story.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

function onDisk(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'werkdag-')), name);
  writeFileSync(path, text);
  return path;
}

/** A worker that is busy takes a moment to end. */
const patience = { timeout: 20_000 };

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(inject('siteUrl'));
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.locator('.read-scenario').waitFor();
};

/** How many attempts are on the device. */
const attemptsKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const counts = (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('attempts').objectStore('attempts').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });

describe.each(Object.entries(sizes))('a scenario in which one gets stuck, on a %s', (_, size) => {
  it('is found out in a worker, and played up to there and back', async () => {
    const { page, faults } = await openPage(browser, size);
    await open(page, onDisk('vast.yaml', stuckText));
    const finding = page.locator('.finding--error');
    await finding.waitFor();
    const line = lineOf(stuckText, '      - Je hangt op.') + 1;
    expect(await finding.textContent()).toContain(`vast.yaml, regel ${line}, kolom 9`);
    expect(await finding.locator('mark').textContent()).toBe('back');
    expect(await page.getByRole('button', { name: 'Speel dit' }).count()).toBe(0);
    await expectAccessible(page, 'findings');
    await finding.getByRole('button', { name: 'Speel tot hier' }).click();
    await page.waitForSelector('[data-scene="ophangen"]');
    expect(await attemptsKept(page)).toBe(0);
    await page.getByRole('button', { name: 'Stop met uitproberen' }).click();
    await finding.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Speel tot hier');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a scenario that is large', () => {
  it('is followed while the page stays alive, and that can be stopped', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    const text = readFileSync(join(import.meta.dirname, '../../scenarios/de-natte-plek/scenario.yaml'), 'utf8');
    const workers: string[] = [];
    page.on('worker', (worker) => {
      workers.push('begun');
      worker.on('close', () => workers.push('ended'));
    });
    await open(page, onDisk('groot.yaml', text.replace('id: de-natte-plek', 'id: mijn-plek')));
    await page.getByText(/\d\ssituaties/).waitFor();
    await page.getByRole('progressbar', { name: 'Alle wegen worden nagelopen' }).waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Niet alle wegen zijn nagelopen').waitFor();
    await expect.poll(() => workers, patience).toEqual(['begun', 'ended']);
    await page.getByRole('button', { name: 'Opnieuw nalopen' }).click();
    await expect.poll(() => workers, patience).toEqual(['begun', 'ended', 'begun']);
    await page.keyboard.press('Escape');
    await expect.poll(() => workers, patience).toEqual(['begun', 'ended', 'begun', 'ended']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a scenario from outside that was played', () => {
  it('gets the bounds of its results in the debrief, once every way has been followed', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await open(page, onDisk('schoon.yaml', cleanText));
    await page.getByText('Er is niets op aan te merken.').waitFor();
    await page.getByRole('button', { name: 'Speel dit' }).click();
    await page.waitForSelector('[data-scene="vraag"]');
    await playThrough(page, { vraag: 'ja', telefoon: 'terug', beloofd: 'niet' }, mouse);
    await expect.poll(() => attemptsKept(page)).toBe(1);
    // The page knows nothing any more of what was explored before.
    await page.reload();
    await page.getByText('R = (1 − 1) : (3 − 1) = 0').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
