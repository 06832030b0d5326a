import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect } from 'vitest';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Draws something in a page of its own; gone after the test. */
export function render(node: ReactNode): { readonly page: HTMLElement; readonly again: (next: ReactNode) => void } {
  document.documentElement.lang = 'nl';
  document.title = 'Werkdag';
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  const again = (next: ReactNode): void => act(() => root.render(next));
  ends.push(() => {
    act(() => root.unmount());
    page.remove();
  });
  again(node);
  return { page, again };
}

/** The one element that a selector names. */
export function one<T extends HTMLElement = HTMLElement>(page: ParentNode, selector: string): T {
  const found = page.querySelectorAll<T>(selector);
  expect(found, selector).toHaveLength(1);
  return found[0] as T;
}

/** A click, or what Enter and the space bar do on a native button. */
export const press = (element: HTMLElement): void => act(() => element.click());

/** Everything that axe finds wrong, by rule. Contrast is measured in a real browser. */
export async function faults(page: HTMLElement): Promise<readonly string[]> {
  const result = await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
}

/** The words that describe an element, as a screen reader adds them. */
export const describedBy = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
