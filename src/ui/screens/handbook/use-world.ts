import { useCallback, useEffect, useState } from 'react';
import type { World } from '../../../core/scenario/world.ts';
import type { Language } from '../../../core/shared/language.ts';

/** Fetches the world in a language. Rejects where it cannot be had. */
export type LoadWorld = (language: Language) => Promise<World>;

export type WorldState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'ready'; readonly world: World };

/** The world, fetched when it is first asked for. */
export function useWorld(load: LoadWorld, language: Language): WorldState {
  const [found, setFound] = useState<{ readonly language: Language; readonly world: World | 'failed' }>();
  const [tries, setTries] = useState(0);
  const again = useCallback(() => {
    setFound(undefined);
    setTries((count) => count + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one more try fetches once more
  useEffect(() => {
    let wanted = true;
    load(language).then(
      (world) => wanted && setFound({ language, world }),
      () => wanted && setFound({ language, world: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, language, tries]);

  if (found?.language !== language) return { state: 'loading' };
  return found.world === 'failed' ? { state: 'failed', again } : { state: 'ready', world: found.world };
}
