import type { Page } from 'playwright-core';

/** What to do in each scene: the id of a choice, or the ids of the sentences that stay. Scenes without one are gone through. */
export type Story = Readonly<Record<string, string | readonly string[]>>;

/** The careful way through De natte plek: it ends with the newspaper. */
export const careful: Story = {
  memo: 'bel',
  winston: 'merken',
  bericht: ['dicht', 'omweg', 'wandelaars', 'vragen'],
  wilma: 'bord',
  'wilma-dijk': 'straks',
  bord: 'waar',
  marit: 'geel',
  zin: 'dicht',
  akkoord: 'kaart',
  eerst: 'intern',
  'wilma-bellen': 'lees',
  ilse: 'yusuf',
};

/** How a player does things: with the mouse, by touch or with keys alone. */
export interface Hand {
  goOn(page: Page): Promise<void>;
  choose(page: Page, id: string): Promise<void>;
  keep(page: Page, ids: readonly string[]): Promise<void>;
}

const items = '[data-task] input[type="checkbox"]';

/** The order of the sentences in the task of De natte plek; the page shows no ids. */
const sentences = [
  'dicht',
  'omweg',
  'wandelaars',
  'vragen',
  'regulier',
  'nat',
  'gevaar',
  'cijfer',
  'rozema',
  'dinsdag',
];

export const mouse: Hand = {
  goOn: (page) => page.click('[data-continue]'),
  choose: (page, id) => page.click(`[data-choice="${id}"]`),
  async keep(page, ids) {
    for (const [index, sentence] of sentences.entries())
      await page.locator(items).nth(index).setChecked(ids.includes(sentence));
    await page.click('[data-submit]');
  },
};

export const touch: Hand = {
  goOn: (page) => page.tap('[data-continue]'),
  choose: (page, id) => page.tap(`[data-choice="${id}"]`),
  async keep(page, ids) {
    for (const [index, sentence] of sentences.entries()) {
      const item = page.locator(items).nth(index);
      if ((await item.isChecked()) !== ids.includes(sentence)) await item.tap();
    }
    await page.tap('[data-submit]');
  },
};

/** Tab, Space, Enter and digits, as somebody without a mouse. */
export const keys: Hand = {
  async goOn(page) {
    // Where one can still look round, going on is a button that has to be meant.
    if (await page.locator('[data-look]').count()) await tabTo(page, '[data-continue]', 0);
    await page.keyboard.press('Enter');
  },
  async choose(page, id) {
    const ids = await page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
    await page.keyboard.press(String(ids.indexOf(id) + 1));
  },
  async keep(page, ids) {
    for (const [index, sentence] of sentences.entries()) {
      await tabTo(page, `:is(${items})`, index);
      if ((await page.locator(items).nth(index).isChecked()) !== ids.includes(sentence))
        await page.keyboard.press('Space');
    }
    await tabTo(page, '[data-submit]', 0);
    await page.keyboard.press('Enter');
  },
};

/** Presses Tab until the element with this place among those that match has the focus. */
export async function tabTo(page: Page, selector: string, index: number): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const there = await page.evaluate(
      ([match, place]) => document.activeElement === document.querySelectorAll(match)[place],
      [selector, index] as const,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector} number ${index}.`);
}

export interface Watched {
  readonly scene: string;
  readonly moment: 'asked' | 'marked';
}

/**
 * Plays on until the debrief shows, or until `until` says to stop. Tells `watch` whenever something is asked and whenever
 * something has been marked.
 */
export async function playThrough(
  page: Page,
  story: Story,
  hand: Hand,
  watch: (where: Watched) => Promise<boolean | undefined> = async () => undefined,
): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    await page.waitForSelector('[data-scene], [data-debrief]');
    if (await page.locator('[data-debrief]').count()) return;
    const scene = (await page.getAttribute('[data-scene]', 'data-scene')) ?? '';
    const plan = story[scene];
    const asked = await page.locator('[data-choice], [data-task] [data-submit]').count();
    if (asked === 0) {
      const before = await stamp(page);
      await hand.goOn(page);
      await changed(page, before);
      continue;
    }
    if (plan === undefined) throw new Error(`The story does not say what to do in ${scene}.`);
    if ((await watch({ scene, moment: 'asked' })) === false) return;
    const before = await stamp(page);
    if (typeof plan === 'string') await hand.choose(page, plan);
    else await hand.keep(page, plan);
    await changed(page, before);
    if ((await watch({ scene, moment: 'marked' })) === false) return;
    const marked = await stamp(page);
    await hand.goOn(page);
    await changed(page, marked);
  }
  throw new Error('The debrief was not reached in 400 steps.');
}

/** What a reader sees: changes with every line, mark and scene. */
const stamp = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

const changed = (page: Page, before: string): Promise<unknown> =>
  page.waitForFunction((old) => (document.querySelector('main')?.innerText ?? '') !== old, before);
