/**
 * Who may write on this device: one tab.
 *
 * With Web Locks the first tab holds a lock as long as it lives, and the browser hands it to the next. Over plain http they
 * are missing; then a lease in localStorage does: the writer renews it every two seconds, and whoever finds it older than
 * six takes it. A tab that was frozen meanwhile sees at its next write that another has the lease, because the lease is read
 * at every write, and reads only from then on. Between two tabs that open in the same instant the last to write the lease
 * wins, and each looks again before it believes it. Where not even localStorage works nothing is kept either, so that there
 * is nothing to guard.
 */
import type { Locks } from '../session/ports.ts';

const lockName = 'werkdag-writer';

/** A page that has just been reloaded gets the lock from its former self within this time, in milliseconds. */
const settling = 400;

export interface LockPorts {
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Gives the storage, or throws where it is refused. */
  readonly storage: () => Storage;
  /** A name for this tab. */
  readonly tab: string;
}

/** The browser's own parts, for a tab of this name. */
export const browserLockPorts = (tab: string): LockPorts => ({
  locks: navigator.locks as LockManager | undefined,
  storage: () => localStorage,
  tab,
});

/** Resolves as soon as it is known whether this tab writes. */
export async function openLocks({ locks, storage, tab }: LockPorts): Promise<Locks> {
  if (locks !== undefined) return webLock(locks);
  try {
    const { leaseIn } = await import('./lease.ts');
    return await leaseIn(storage(), tab);
  } catch {
    return { owns: () => true, subscribe: () => () => undefined };
  }
}

async function webLock(locks: Pick<LockManager, 'request'>): Promise<Locks> {
  const listeners = new Set<(owns: boolean) => void>();
  let owned = false;
  const own = (): void => {
    owned = true;
    for (const listener of listeners) listener(true);
  };
  await new Promise<void>((known) => {
    const timer = setTimeout(known, settling);
    const settled = (): void => {
      clearTimeout(timer);
      known();
    };
    // The lock is held until the page goes: the promise never ends.
    const held = locks.request(lockName, () => {
      own();
      settled();
      return new Promise<never>(() => undefined);
    });
    // Refused, as in a sandboxed frame, where nothing is kept either.
    held.catch(() => {
      own();
      settled();
    });
  });
  return {
    owns: () => owned,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
