import { useEffect, useRef } from 'react';
import type { Panel } from './panel.ts';

type Focusable = { readonly current: HTMLElement | null };

/**
 * Focus goes to the heading of a new scene, and to what is asked when it appears in the same scene. What was told last
 * comes into sight where the page is longer than the window.
 */
export function useFocus(panel: Panel | undefined, heading: Focusable, question: Focusable): void {
  const { key, asked } = panel ?? {};
  const count = panel?.items.length;
  const last = useRef<{ key?: string | undefined; asked?: string | undefined }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is a reason to look
  useEffect(() => {
    const before = last.current;
    last.current = { key, asked };
    if (before.key !== key) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
      return;
    }
    const fresh = document.querySelectorAll('[data-fresh]');
    fresh.item(fresh.length - 1)?.scrollIntoView({ block: 'nearest' });
    if (before.asked === asked) return;
    focusOf(question.current)?.focus({ preventScroll: true });
    question.current?.scrollIntoView({ block: 'nearest' });
  }, [key, asked, count, heading, question]);
}

/** What to look at comes before what to choose, and where one only goes on the button has the focus. */
function focusOf(question: HTMLElement | null): HTMLElement | null {
  const looks = document.querySelector<HTMLElement>('.look-list');
  if (looks) {
    looks.tabIndex = -1;
    return looks;
  }
  return question?.querySelector<HTMLElement>('[data-continue]') ?? question;
}
