// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaseKey, leaseTimes } from '../../src/platform/lease.ts';
import { openLocks } from '../../src/platform/lock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** Web Locks as the browser has them: one holder, the others wait. */
function fakeLockManager() {
  const waiting: (() => void)[] = [];
  let held = false;
  const grant = (): void => {
    const next = waiting.shift();
    held = next !== undefined;
    next?.();
  };
  return {
    request: ((_name: string, callback: () => Promise<unknown>) => {
      waiting.push(() => void callback());
      if (!held) queueMicrotask(grant);
      held = true;
      return new Promise(() => undefined);
    }) as unknown as LockManager['request'],
    /** The tab that has the lock closes. */
    closeFirst: grant,
  };
}

async function inTime<T>(work: Promise<T>, milliseconds = 500): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return work;
}

const storage = () => localStorage;

describe('with Web Locks', () => {
  it('the first tab writes; the second reads until it is told that the first has gone', async () => {
    const locks = fakeLockManager();
    const first = await inTime(openLocks({ locks, storage, tab: 'one' }));
    const second = await inTime(openLocks({ locks, storage, tab: 'two' }));
    expect([first.owns(), second.owns()]).toEqual([true, false]);
    const told = vi.fn();
    second.subscribe(told);
    locks.closeFirst();
    expect(told).toHaveBeenCalledWith(true);
    expect(second.owns()).toBe(true);
  });

  it('a tab that may not ask writes, because nothing is kept there', async () => {
    const request = (() => Promise.reject(new DOMException('no', 'SecurityError'))) as LockManager['request'];
    const only = await inTime(openLocks({ locks: { request }, storage, tab: 'one' }));
    expect(only.owns()).toBe(true);
  });
});

describe('without Web Locks', () => {
  const open = (tab: string) => inTime(openLocks({ locks: undefined, storage, tab }), leaseTimes.look);

  it('the first tab has the lease, and keeps it as long as it lives', async () => {
    const first = await open('one');
    await vi.advanceTimersByTimeAsync(leaseTimes.lasts * 3);
    const second = await open('two');
    expect([first.owns(), second.owns()]).toEqual([true, false]);
  });

  it('a tab that leaves gives the lease away', async () => {
    await open('one');
    const second = await open('two');
    const told = vi.fn();
    second.subscribe(told);
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    // Both tabs share one window here: the first asks again as well, and the second is heard at its next turn at the latest.
    expect(localStorage.getItem(leaseKey)).toBeNull();
  });

  it('a lease that was left behind is taken over, and a tab that wakes up reads only', async () => {
    localStorage.setItem(leaseKey, JSON.stringify({ tab: 'crashed', until: Date.now() + leaseTimes.lasts }));
    const next = await open('next');
    expect(next.owns()).toBe(false);
    const told = vi.fn();
    next.subscribe(told);
    await vi.advanceTimersByTimeAsync(leaseTimes.lasts + leaseTimes.renew * 2);
    expect(next.owns()).toBe(true);
    expect(told).toHaveBeenCalledWith(true);
    localStorage.setItem(leaseKey, JSON.stringify({ tab: 'another', until: Date.now() + leaseTimes.lasts }));
    expect(next.owns()).toBe(false);
    await vi.advanceTimersByTimeAsync(leaseTimes.renew);
    expect(told).toHaveBeenLastCalledWith(false);
  });

  it('what else lies there is no lease', async () => {
    localStorage.setItem(leaseKey, 'nonsense');
    expect((await open('one')).owns()).toBe(true);
  });

  it('where storage is refused there is nothing to guard', async () => {
    const refused = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    const only = await inTime(openLocks({ locks: undefined, storage: refused, tab: 'one' }));
    expect(only.owns()).toBe(true);
  });
});
