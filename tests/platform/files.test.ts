// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceClock } from '../../src/platform/clock.ts';
import { browserFiles, largestFile } from '../../src/platform/files.ts';
import { randomIds } from '../../src/platform/ids.ts';
import { askToPersist } from '../../src/platform/persist.ts';

afterEach(() => vi.restoreAllMocks());

describe('files', () => {
  it('are read as text', async () => {
    expect(await browserFiles.read(new Blob(['één']))).toEqual({ ok: true, value: 'één' });
  });

  it('that are too large are not read at all', async () => {
    const file = new Blob(['x']);
    const read = vi.spyOn(file, 'arrayBuffer');
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    expect(await browserFiles.read(file)).toEqual({ ok: false, problem: { code: 'too-large', limit: largestFile } });
    expect(read).not.toHaveBeenCalled();
  });

  it('that are no text, or have gone, are refused', async () => {
    expect(await browserFiles.read(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toMatchObject({
      problem: { code: 'not-text' },
    });
    const gone = new Blob(['x']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await browserFiles.read(gone)).toMatchObject({ problem: { code: 'unreadable' } });
  });

  it('are offered under their name, and nothing is left in the page', () => {
    vi.useFakeTimers();
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    browserFiles.download('werkdag-noor.json', '{}');
    expect(clicked.mock.contexts[0]).toMatchObject({ download: 'werkdag-noor.json' });
    expect(document.querySelector('a')).toBeNull();
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

it('ids are words that an attempt may carry, and do not come twice', () => {
  const ids = Array.from({ length: 1000 }, () => randomIds.create());
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[2-9a-z]{16}$/);
});

it('ids need no secure context', () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new Error('missing over plain http');
  });
  expect(randomIds.create()).toHaveLength(16);
});

it('the clock tells the time in UTC', () => {
  expect(deviceClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

describe('asking the browser to keep what is here', () => {
  it('asks only where it does not already', async () => {
    const persist = vi.fn(async () => true);
    expect(await askToPersist({ persist, persisted: async () => true })).toBe(true);
    expect(persist).not.toHaveBeenCalled();
    expect(await askToPersist({ persist, persisted: async () => false })).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('takes a refusal, and a browser that does not know the question', async () => {
    expect(await askToPersist({ persist: () => Promise.reject(new Error('no')) })).toBe(false);
    expect(await askToPersist({})).toBe(false);
  });
});
