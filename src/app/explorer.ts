/** Exploring beside the page, in a worker; where a browser has none that reads modules, in small parts on the page itself. */
import { fail, type Result } from '../core/shared/result.ts';
import { isSmallDevice } from '../platform/device.ts';
import type { FilesToExplore } from '../session/explore-files.ts';
import type { ExploredFiles, ExploreOptions, Explorer, SourceFiles } from '../session/ports.ts';
import { builtInWorld } from './library.ts';

/** What the worker says: how far it is, and at last what it found. */
export type ExplorerAnswer = { readonly states: number } | { readonly result: Answer };

type Answer = Result<ExploredFiles, 'stopped' | 'failed'>;

/**
 * A state takes 150 to 200 bytes while it is explored, and about as much again while everything is worked out: a million is
 * 0.4 GB. A phone takes a page away that asks for that much; a third of it is still more than any scenario for a lesson has.
 */
const mostStates = { elsewhere: 1_000_000, onPhone: 300_000 } as const;

/** Milliseconds that the page is kept busy at a time. */
const busyFor = 12;

/** Nothing where there are no such workers. */
const inWorker = (asked: FilesToExplore, { onProgress, signal }: ExploreOptions): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    if (typeof Worker === 'undefined') return resolve(undefined);
    let heard = false;
    const worker = new Worker(new URL('./explorer-worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: Answer | undefined): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    const stop = (): void => end(fail('stopped'));
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<ExplorerAnswer>) => {
      heard = true;
      if ('result' in data) end(data.result);
      else onProgress?.(data.states);
    });
    // Before its first word it could not be started: an old browser, or no network.
    worker.addEventListener('error', () => end(heard ? fail('failed') : undefined));
    worker.postMessage(asked);
  });

async function onPage(asked: FilesToExplore, { onProgress, signal }: ExploreOptions): Promise<Answer> {
  const { exploreFiles } = await import('../session/explore-files.ts');
  const work = exploreFiles(asked);
  for (;;) {
    const until = performance.now() + busyFor;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await new Promise((wait) => setTimeout(wait, 0));
    if (signal?.aborted) return fail('stopped');
  }
}

/** Of the files that were explored last, so that looking again is at once. */
let last: { readonly of: string; readonly result: Answer } | undefined;

/** Explores files; a world that is not among them is the built-in one. */
export const explore: Explorer['explore'] = async (files, options = {}) => {
  try {
    const asked = {
      files: await withWorld(files),
      maxStates: isSmallDevice() ? mostStates.onPhone : mostStates.elsewhere,
    };
    const of = JSON.stringify(asked);
    if (options.signal?.aborted) return fail('stopped');
    if (last?.of === of) return last.result;
    const result = (await inWorker(asked, options)) ?? (await onPage(asked, options));
    if (result.ok) last = { of, result };
    return result;
  } catch {
    // No network for the rest of the site, or no memory left.
    return fail('failed');
  }
};

const withWorld = async (files: SourceFiles): Promise<SourceFiles> =>
  Object.keys(files).some((name) => /^world\.ya?ml$/.test(name)) ? files : { ...(await builtInWorld()), ...files };
