import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible, launch, openPage, sizes } from './browser.ts';
import { careful, type Hand, keys, mouse, playThrough, touch } from './story.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ways: readonly (readonly [string, Hand, keyof typeof sizes, string])[] = [
  ['by keyboard alone, in Dutch on a Chromebook', keys, 'chromebook', 'nl-NL'],
  ['by touch, in English on a phone', touch, 'phone', 'en-GB'],
  ['with the mouse, in English on a Chromebook', mouse, 'chromebook', 'en-GB'],
  ['by keyboard alone, in Dutch on a phone', keys, 'phone', 'nl-NL'],
];

describe('De natte plek, out of the built site in a sub-folder', () => {
  it.each(ways)('is played to its debrief %s', async (_, hand, size, locale) => {
    const { page, faults } = await openPage(browser, { ...sizes[size], locale });
    await page.goto(`${inject('siteUrl')}#/play/de-natte-plek`);
    const seen: string[] = [];
    await playThrough(page, careful, hand, async ({ scene, moment }) => {
      if (moment === 'asked') seen.push(scene);
      return undefined;
    });
    expect(seen).toEqual(Object.keys(careful).filter((scene) => scene !== 'eerst' || seen.includes('eerst')));
    expect(await page.getAttribute('html', 'lang')).toBe(locale.slice(0, 2));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is accessible in every scene, before and after a mark', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(`${inject('siteUrl')}#/play/de-natte-plek`);
    await playThrough(page, careful, mouse, async ({ scene, moment }) => {
      await expectAccessible(page, `${scene}, ${moment}`);
      return undefined;
    });
    await expectAccessible(page, 'how it ended');
    await page.getByRole('button', { name: 'Alles laten zien' }).click();
    await expectAccessible(page, 'how it ended, all of it');
    await page.getByRole('button', { name: 'Naar je dag' }).click();
    await expectAccessible(page, 'debrief');
    await page.goto(inject('siteUrl'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'home');
    for (const name of ['Handboek', 'Instellingen', 'Speler']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, name);
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }, 300_000);

  it('takes back what was marked, and a held key repeats nothing', async () => {
    const { page } = await openPage(browser, sizes.chromebook);
    await page.goto(`${inject('siteUrl')}#/play/de-natte-plek`);
    await playThrough(page, careful, mouse, async () => false);
    // The order of choices differs from play to play; the first that is open will do.
    const shut = await page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((each) => each.ariaDisabled === 'true'));
    const digit = String(shut.indexOf(false) + 1);
    await page.keyboard.down(digit);
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down(digit);
    await page.keyboard.up(digit);
    await page.waitForSelector('[data-continue]');
    expect(await page.locator('[data-choice]').count()).toBe(0);
    expect(await page.getAttribute('[data-scene]', 'data-scene')).toBe('memo');
    await page.getByRole('button', { name: 'Terugnemen' }).click();
    await page.waitForSelector('[data-choice]');
    expect(await page.locator('[data-choice]').count()).toBe(4);
    await page.context().close();
  });

  it('changes language in the middle of play and stays where it was', async () => {
    const { page, faults } = await openPage(browser, sizes.chromebook);
    await page.goto(`${inject('siteUrl')}#/play/de-natte-plek`);
    await playThrough(page, careful, mouse, async ({ scene }) => scene !== 'wilma');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /English/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByText('What do you say to Wilma?').waitFor();
    expect(await page.getAttribute('[data-scene]', 'data-scene')).toBe('wilma');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
