import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../core/shared/language.ts';
import type { Player } from '../../../session/ports.ts';
import type { ShelfStore, ShelfValues } from '../../../session/shelf.ts';

export interface ShownShelf extends Pick<ShelfValues, 'items' | 'damaged'> {
  /** It has been read, for this player and in this language. */
  readonly ready: boolean;
  /** It could not be read. */
  readonly failed: boolean;
  readonly again: () => void;
}

/** The shelf of a player, read anew when the player or the language changes; `later` while it is not known who plays. */
export function useShelf(
  store: ShelfStore,
  player: Player | undefined | 'later',
  language: Language,
  reads: number,
): ShownShelf {
  const { of, items, damaged, load } = useStore(store);
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  const id = player === 'later' ? undefined : player?.id;
  const later = player === 'later';

  // biome-ignore lint/correctness/useExhaustiveDependencies: one more try or one more read reads once more
  useEffect(() => {
    if (later) return;
    setFailed(false);
    let wanted = true;
    load(id === undefined ? undefined : { id }, language).catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [load, later, id, language, tries, reads]);

  return {
    items,
    damaged,
    ready: !later && of !== undefined && of.player === id,
    failed,
    again: useCallback(() => setTries((count) => count + 1), []),
  };
}
