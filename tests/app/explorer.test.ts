// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExplorerAnswer } from '../../src/app/explorer.ts';
import type { FilesToExplore } from '../../src/session/explore-files.ts';
import type { Explorer } from '../../src/session/ports.ts';
import { cleanText, stuckText } from '../session/small-files.ts';

let explore: Explorer['explore'];

/** A page that has explored nothing yet. */
beforeEach(async () => {
  vi.resetModules();
  ({ explore } = await import('../../src/app/explorer.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const stuck = { 'scenario.yaml': stuckText };

/** A browser with workers; what they do with what they are asked is for the test to say. */
function withWorkers(work: (asked: FilesToExplore, worker: FakeWorker) => void): FakeWorker[] {
  const workers: FakeWorker[] = [];
  vi.stubGlobal('Worker', function Worker() {
    const target = new EventTarget();
    const worker: FakeWorker = {
      addEventListener: target.addEventListener.bind(target),
      postMessage: (asked) => work(asked, worker),
      terminate: () => {
        worker.ended = true;
      },
      ended: false,
      says: (data) => target.dispatchEvent(new MessageEvent('message', { data })),
      breaks: () => target.dispatchEvent(new Event('error')),
    };
    workers.push(worker);
    return worker;
  });
  return workers;
}

interface FakeWorker {
  readonly addEventListener: EventTarget['addEventListener'];
  readonly postMessage: (asked: FilesToExplore) => void;
  readonly terminate: () => void;
  ended: boolean;
  readonly says: (answer: ExplorerAnswer) => void;
  readonly breaks: () => void;
}

describe('where there are no workers', () => {
  beforeEach(() => vi.stubGlobal('Worker', undefined));

  it('does the same on the page, with the built-in world where none came along', async () => {
    const told: number[] = [];
    const result = await explore(stuck, { onProgress: (states) => told.push(states) });
    expect(result.ok && result.value.findings.map(({ code, line }) => [code, line])).toEqual([['WD051', 116]]);
    expect(told.length).toBeGreaterThan(0);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const result = await explore(stuck, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(result).toEqual({ ok: false, problem: 'stopped' });
  });

  it('fails on files that cannot be played', async () => {
    expect(await explore({ 'scenario.yaml': 'scenes: [' })).toEqual({ ok: false, problem: 'failed' });
  });
});

describe('where there are workers', () => {
  const result: ExplorerAnswer = { result: { ok: false, problem: 'failed' } };

  it('hands them the files with a world, and passes on what they say', async () => {
    const asked: FilesToExplore[] = [];
    const workers = withWorkers((given, worker) => {
      asked.push(given);
      worker.says({ states: 12 });
      worker.says(result);
    });
    const told: number[] = [];
    expect(await explore(stuck, { onProgress: (states) => told.push(states) })).toEqual(result.result);
    expect(Object.keys(asked[0]?.files ?? {})).toContain('world.yaml');
    expect(asked[0]?.maxStates).toBeGreaterThanOrEqual(300_000);
    expect(told).toEqual([12]);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it('ends them when it is told to stop', async () => {
    const controller = new AbortController();
    const workers = withWorkers(() => controller.abort());
    expect(await explore(stuck, { signal: controller.signal })).toEqual({ ok: false, problem: 'stopped' });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it('does the work itself where they cannot be started', async () => {
    withWorkers((_, worker) => worker.breaks());
    expect(await explore({ 'scenario.yaml': cleanText })).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it('fails where they break down half way', async () => {
    withWorkers((_, worker) => {
      worker.says({ states: 12 });
      worker.breaks();
    });
    expect(await explore(stuck)).toEqual({ ok: false, problem: 'failed' });
  });

  it('asks once for the same files', async () => {
    const workers = withWorkers((_, worker) => worker.breaks());
    const first = await explore({ 'scenario.yaml': cleanText });
    expect(await explore({ 'scenario.yaml': cleanText })).toBe(first);
    expect(workers).toHaveLength(1);
  });
});
