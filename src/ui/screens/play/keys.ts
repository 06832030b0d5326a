import { useEffect } from 'react';

export interface Keys {
  /** Digits 1 to 9; the number counts from 1. */
  readonly onDigit: (number: number) => void;
  /** Enter, where no button or field has the focus. */
  readonly onEnter: () => void;
  readonly onToNew: () => void;
}

const interactive = 'a, button, input, textarea, select, summary, [contenteditable]';
const typing = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/**
 * Single keys for play: a digit marks a choice, Enter goes on, N goes to what is new. A held key repeats nothing, and
 * nothing happens in a dialog or while somebody types. Without `single` only Enter is left.
 */
export function useKeys(keys: Keys, single: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat) {
        if (event.key === 'Enter' || event.key === ' ') event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest(typing)) return;
      if (event.key === 'Enter' && !target?.closest(interactive)) keys.onEnter();
      if (single && /^[1-9]$/.test(event.key)) keys.onDigit(Number(event.key));
      if (single && event.key.toLowerCase() === 'n') keys.onToNew();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys, single]);
}
