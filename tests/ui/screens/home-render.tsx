import axe from 'axe-core';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'vitest';
import type { Language } from '../../../src/core/shared/language.ts';
import nlCommon from '../../../src/i18n/locales/nl/common.json';
import { changeLanguage, startI18n } from '../../../src/i18n/start.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let standing: Root | undefined;

/** Shows a screen as a page of its own, in a language. */
export async function show(element: ReactElement, language: Language = 'nl'): Promise<HTMLElement> {
  const i18n = await startI18n(language);
  await changeLanguage(i18n, language);
  document.documentElement.lang = language;
  document.title = 'Werkdag';
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const root = createRoot(page);
  standing = root;
  await act(async () => root.render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>));
  await settle();
  return page;
}

/** Takes the page away again. */
export async function clear(): Promise<void> {
  const root = standing;
  standing = undefined;
  if (root) await act(async () => root.unmount());
  document.body.replaceChildren();
}

const fetching = nlCommon.fetching;

/** Lets what was begun come to rest, and parts that are fetched when they are asked for come in. */
export async function settle(milliseconds = 0): Promise<void> {
  const wait = (time: number): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, time));
    });
  await wait(milliseconds);
  for (let turn = 0; turn < 500 && document.body.textContent?.includes(fetching); turn += 1) await wait(10);
}

const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The only element of a selector whose words hold these. */
export function find(selector: string, words: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.filter((element) => wordsOf(element).includes(words));
  const [first] = found;
  if (!first) throw new Error(`No ${selector} says “${words}”, only: ${all.map(wordsOf).join(' | ')}`);
  return first;
}

/** The same, once it is there. */
export async function appears(selector: string, words: string): Promise<HTMLElement> {
  const there = (): boolean => [...document.querySelectorAll(selector)].some((each) => wordsOf(each).includes(words));
  for (let turn = 0; turn < 500 && !there(); turn += 1) await settle(10);
  await settle();
  return find(selector, words);
}

export async function press(selector: string, words: string): Promise<void> {
  await act(async () => find(selector, words).click());
  await settle();
}

/** Types into the field with this label. */
export async function type(label: string, value: string): Promise<void> {
  const id = find('label', label).getAttribute('for') ?? '';
  const field = document.getElementById(id) as HTMLInputElement;
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Hands in the form around the field with this label. */
export async function submit(label: string): Promise<void> {
  const id = find('label', label).getAttribute('for') ?? '';
  const form = document.getElementById(id)?.closest('form');
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

/** Fails with what axe finds. Colours and sizes are looked at in a real browser. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
