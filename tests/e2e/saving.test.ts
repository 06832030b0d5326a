import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserArguments, launch, openPage, sizes, watch } from './browser.ts';
import { careful, mouse, playThrough } from './story.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const address = (): string => `${inject('siteUrl')}#/play/de-natte-plek`;

/** A browser as a process of its own on a profile that lasts, so that it can be killed. */
async function startProcess(profile: string): Promise<{ readonly process: ChildProcess; readonly page: Page }> {
  const process = spawn(
    inject('browserPath'),
    [
      ...browserArguments,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1366,768',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await new Promise<string>((found, failed) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match?.[1]) found(match[1]);
    });
    process.on('exit', () => failed(new Error(`The browser stopped: ${said}`)));
  });
  const connected = await chromium.connectOverCDP(endpoint);
  const context = connected.contexts()[0];
  if (!context) throw new Error('The browser has no context.');
  return { process, page: context.pages()[0] ?? (await context.newPage()) };
}

async function kill(process: ChildProcess): Promise<void> {
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}

describe('what was chosen', () => {
  it('is still there after a reload, before and after it was gone on with', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(address());
    await playThrough(page, careful, mouse, async ({ scene, moment }) => !(scene === 'winston' && moment === 'marked'));
    await page.reload();
    await page.waitForSelector('[data-scene="winston"]');
    await page.getByRole('button', { name: 'Terugnemen' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is still there when the browser is killed after each action of a whole play', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'werkdag-'));
    let last: { scene: string; moment: string } | undefined;
    let ended = false;
    for (let lives = 0; lives < 60 && !ended; lives += 1) {
      const { process, page } = await startProcess(profile);
      await page.goto(address());
      await page.waitForSelector('[data-scene], [data-debrief]');
      if (last?.moment === 'marked') {
        expect(await page.getAttribute('[data-scene]', 'data-scene')).toBe(last.scene);
        await page.getByRole('button', { name: /Terugnemen|Take back/ }).waitFor();
        await page.click('[data-continue]');
      }
      const before: typeof last = last;
      let acted = false;
      await playThrough(page, careful, mouse, async ({ scene, moment }) => {
        if (moment === 'asked') expect(scene, 'never back before the last choice').not.toBe(before?.scene);
        if (moment === 'marked') {
          // It stands there only when it has been saved.
          await page.getByRole('button', { name: /Terugnemen|Take back/ }).waitFor();
          last = { scene, moment };
          acted = true;
          return false;
        }
        return undefined;
      });
      ended = !acted;
      await kill(process);
    }
    expect(ended).toBe(true);
    // A browser that was killed may still be putting its last files away.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }, 900_000);

  it('is not written by a second window, which reads along and says so', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(address());
    await playThrough(page, careful, mouse, async ({ scene }) => scene !== 'wilma');
    const second = watch(await page.context().newPage());
    await second.page.goto(address());
    await second.page.waitForSelector('[data-scene="wilma"]');
    await second.page.getByText('Dit venster leest mee').first().waitFor();
    await second.page.keyboard.press('1');
    await second.page.waitForTimeout(300);
    expect(await second.page.locator('[data-choice]').count()).toBe(4);
    await page.close();
    await second.page.getByText('Bewaard').first().waitFor();
    expect([...faults, ...second.faults]).toEqual([]);
    await second.page.context().close();
  });
});
