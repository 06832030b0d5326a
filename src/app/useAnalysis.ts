import { useEffect, useRef, useState } from 'react';
import type { Analysis } from '../core/scoring/analysis.ts';
import type { Explorer, SourceFiles } from '../session/ports.ts';

/**
 * What exploring finds out about a scenario from outside, once it is known: worked out beside the page, for as long as that is
 * there. `logicHash` tells whether it is another scenario; without `files` there is nothing to explore.
 */
export function useAnalysis(
  explorer: Explorer,
  logicHash: string | undefined,
  files: SourceFiles | undefined,
): Analysis | undefined {
  const [analysis, setAnalysis] = useState<Analysis>();
  const known = useRef(files);
  known.current = files;
  const explored = files !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same scenario read once more is not explored once more
  useEffect(() => {
    if (known.current === undefined) return;
    const leaving = new AbortController();
    void explorer.explore(known.current, { signal: leaving.signal }).then((result) => {
      if (result.ok && !leaving.signal.aborted) setAnalysis(result.value.analysis);
    });
    return () => leaving.abort();
  }, [explorer, logicHash, explored]);
  return analysis;
}
