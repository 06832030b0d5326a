import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/core/scoring/report.ts';
import { launch, openPage, sizes } from './browser.ts';
import { careful, mouse, playThrough } from './story.ts';

const root = resolve(import.meta.dirname, '../..');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Plays to the end and takes the attempt along as a file. */
async function playedFile(): Promise<string> {
  const { page } = await openPage(browser, sizes.chromebook);
  await page.goto(`${inject('siteUrl')}#/play/de-natte-plek`);
  await playThrough(page, careful, mouse);
  await toReport(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaren', exact: true }).first().click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), 'werkdag-')), 'poging.json');
  await download.saveAs(path);
  await page.context().close();
  return path;
}

async function toReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles laten zien' }).click();
  await page.getByRole('button', { name: 'Naar je dag' }).click();
  await page.getByRole('heading', { name: 'Aanpak en resultaat' }).waitFor();
}

const scored = (path: string): Report =>
  JSON.parse(
    execFileSync('npm', ['run', '-s', 'scenario', '--', 'score', path, '--json'], { cwd: root, encoding: 'utf8' }),
  ) as Report;

/** Every criterion that a decision showed with its points, in the order of the page: “C13.p1 3”. */
const shownPoints = (page: Page): Promise<readonly string[]> =>
  page.getByRole('region', { name: 'Aanpak en resultaat' }).evaluate(
    (region) =>
      [...region.querySelectorAll('*')]
        .filter((each) => each.childElementCount === 0 || each.getAttribute('role') === 'img')
        .flatMap((each) => [each.textContent ?? '', each.getAttribute('aria-label') ?? ''])
        .join(' ')
        .match(/C\d\d\.[pr]\d|[0-3] van (?:de )?3/g) ?? [],
  );

describe('files', () => {
  it('of one attempt give the same report from the command line and in the browser', async () => {
    const path = await playedFile();
    const report = scored(path);
    expect(report.ending?.id).toBe('krant');
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(inject('siteUrl'));
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('button', { name: 'Alleen bekijken' }).or(page.locator('[data-debrief]')).first().waitFor();
    const look = page.getByRole('button', { name: 'Alleen bekijken' });
    if (await look.count()) await look.click();
    await page.waitForSelector('[data-debrief]');
    if (await page.getByRole('button', { name: 'Alles laten zien' }).count()) await toReport(page);
    await page.getByRole('heading', { name: 'Aanpak en resultaat' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(report.ending?.title);
    const shown = (await shownPoints(page)).join(' ');
    for (const { ledger, result } of report.competencies) {
      for (const { criterion, points } of ledger)
        expect(shown).toMatch(new RegExp(`${criterion} ${points} van (de )?3`));
      for (const { criterion, points } of result?.judged ?? []) {
        expect(shown).toMatch(new RegExp(`${points} van (de )?3 ${criterion}`));
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of a scenario are read, and played where they are whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkdag-'));
    const text = readFileSync(join(root, 'scenarios/de-natte-plek/scenario.yaml'), 'utf8');
    const own = text
      .replace('title: De natte plek', 'title: Mijn eigen plek')
      .replace('id: de-natte-plek', 'id: mijn-plek');
    const english = readFileSync(join(root, 'scenarios/de-natte-plek/en.yaml'), 'utf8').replace(
      'of: de-natte-plek',
      'of: mijn-plek',
    );
    writeFileSync(join(folder, 'scenario.yaml'), own);
    writeFileSync(join(folder, 'en.yaml'), english);
    writeFileSync(join(folder, 'kapot.yaml'), own.replace('go: winston', 'go: winstn'));
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(inject('siteUrl'));
    await page.locator('input[type="file"]').setInputFiles(join(folder, 'kapot.yaml'));
    await page.getByText('Bedoel je “winston”?').first().waitFor();
    await page.getByText('WD007').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input[type="file"]').setInputFiles([join(folder, 'scenario.yaml'), join(folder, 'en.yaml')]);
    await page.getByRole('button', { name: /Speel/ }).click();
    await page.waitForSelector('[data-scene="memo"]');
    expect(await page.title()).toContain('Mijn eigen plek');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('that are broken are refused with what to do, and nothing is lost', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkdag-'));
    const half = join(folder, 'half.json');
    copyFileSync(await playedFile(), half);
    writeFileSync(half, readFileSync(half, 'utf8').slice(0, 900));
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(inject('siteUrl'));
    await page.locator('input[type="file"]').setInputFiles(half);
    await page.getByRole('dialog').getByRole('alert').or(page.getByRole('dialog')).first().waitFor();
    expect(await page.locator('[data-debrief]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
