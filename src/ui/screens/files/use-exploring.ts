import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExploredFiles, Explorer, SourceFiles } from '../../../session/ports.ts';

/** How it stands with following every way through a scenario. */
export type Exploring =
  | { readonly at: 'running'; readonly states: number }
  | { readonly at: 'done'; readonly explored: ExploredFiles }
  | { readonly at: 'stopped' | 'failed' };

export interface ExploringControl {
  /** Nothing where there is no scenario to explore. */
  readonly exploring: Exploring | undefined;
  readonly stop: () => void;
  readonly again: () => void;
}

const begun: Exploring = { at: 'running', states: 0 };

/** Explores files for as long as they are looked at; none where they are broken. Keep `files` the same between renders. */
export function useExploring(explorer: Explorer, files: SourceFiles | undefined): ExploringControl {
  const [turn, setTurn] = useState(1);
  const [exploring, setExploring] = useState(files && begun);
  const running = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every turn it begins again
  useEffect(() => {
    if (files === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setExploring(begun);
    const onProgress = (states: number): void => {
      if (!signal.aborted) setExploring({ at: 'running', states });
    };
    void explorer.explore(files, { signal, onProgress }).then((result) => {
      if (signal.aborted) return;
      setExploring(result.ok ? { at: 'done', explored: result.value } : { at: result.problem });
    });
    return () => controller.abort();
  }, [explorer, files, turn]);

  const stop = useCallback(() => {
    running.current?.abort();
    setExploring({ at: 'stopped' });
  }, []);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  return { exploring, stop, again };
}
