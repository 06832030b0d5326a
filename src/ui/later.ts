import { useSyncExternalStore } from 'react';

/**
 * Something that is drawn a moment after the words stand: fetched once, when it is first looked for, and the same for all.
 * Gives a hook that is undefined until then. What cannot be fetched stays undefined: the words are whole without it.
 */
export function later<T>(load: () => Promise<T>): () => T | undefined {
  let value: T | undefined;
  let asked = false;
  const waiting = new Set<() => void>();
  const ask = async (): Promise<void> => {
    try {
      value = await load();
      for (const tell of waiting) tell();
    } catch {
      asked = false;
    }
  };
  const subscribe = (tell: () => void): (() => void) => {
    waiting.add(tell);
    if (!asked) {
      asked = true;
      void ask();
    }
    return () => waiting.delete(tell);
  };
  return () => useSyncExternalStore(subscribe, () => value);
}
