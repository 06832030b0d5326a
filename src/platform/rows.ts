/** Rows of plain JSON by store and key: all that saving asks of a database. */
import type { Result } from '../core/shared/result.ts';
import { fail } from '../core/shared/result.ts';
import type { SaveProblem } from '../session/ports.ts';

export const stores = ['players', 'attempts', 'drafts', 'sources', 'settings'] as const;
export type StoreName = (typeof stores)[number];

/** A row to put under a key, or to take away where it is `undefined`. */
export interface Change {
  readonly store: StoreName;
  readonly key: string;
  readonly row: unknown;
}

export interface Rows {
  get(store: StoreName, key: string): Promise<unknown>;
  /** Every row with its key, in the order of the keys. */
  all(store: StoreName): Promise<readonly (readonly [key: string, row: unknown])[]>;
  /** All of them or none; resolves when they are durable. */
  change(changes: readonly Change[]): Promise<Result<undefined, SaveProblem>>;
}

/** Where the browser keeps nothing for this site. */
export const nothingKept: Rows = {
  get: async () => undefined,
  all: async () => [],
  change: async () => fail('refused'),
};

/**
 * Holds what could not be written until the page closes, so that it is still read back, and writes it with the next change
 * that succeeds.
 */
export function holdingUnsaved(rows: Rows): Rows {
  const unsaved = new Map<string, Change>();
  const place = ({ store, key }: Pick<Change, 'store' | 'key'>): string => `${store}/${key}`;
  return {
    get: async (store, key) => {
      const held = unsaved.get(place({ store, key }));
      return held === undefined ? rows.get(store, key) : held.row;
    },
    all: async (store) => {
      const found = new Map(await rows.all(store));
      for (const change of unsaved.values()) {
        if (change.store !== store) continue;
        if (change.row === undefined) found.delete(change.key);
        else found.set(change.key, change.row);
      }
      return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    },
    change: async (changes) => {
      const places = new Set(changes.map(place));
      const waiting = [...unsaved].filter(([key]) => !places.has(key)).map(([, change]) => change);
      const together = await rows.change([...waiting, ...changes]);
      const written = together.ok || waiting.length === 0 ? together : await rows.change(changes);
      for (const change of changes) {
        if (written.ok) unsaved.delete(place(change));
        else unsaved.set(place(change), change);
      }
      if (together.ok) for (const change of waiting) unsaved.delete(place(change));
      return written;
    },
  };
}
