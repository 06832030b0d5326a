/** A lease in localStorage, for browsers without Web Locks. See `lock.ts` for what it promises. */
import type { Locks } from '../session/ports.ts';

export const leaseKey = 'werkdag-writer';
/** In milliseconds. */
export const leaseTimes = { renew: 2_000, lasts: 6_000, look: 60 } as const;

interface Lease {
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Tries to get the lease, and goes on trying. Throws where storage is refused. */
export async function leaseIn(storage: Storage, tab: string): Promise<Locks> {
  const listeners = new Set<(owns: boolean) => void>();
  let owned = false;

  const owns = (): boolean => readLease(storage)?.tab === tab;
  const claim = (): void => storage.setItem(leaseKey, JSON.stringify({ tab, until: Date.now() + leaseTimes.lasts }));
  const release = (): void => {
    if (owns()) storage.removeItem(leaseKey);
  };
  const isFree = (): boolean => {
    const lease = readLease(storage);
    return lease === undefined || lease.tab === tab || lease.until < Date.now();
  };

  function tell(): void {
    const now = owns();
    if (now === owned) return;
    owned = now;
    for (const listener of listeners) listener(owned);
  }

  async function attempt(): Promise<void> {
    if (owns()) claim();
    else if (isFree()) {
      claim();
      await new Promise((wait) => setTimeout(wait, leaseTimes.look));
    }
    tell();
  }

  /** Storage that fails later on is as good as a lease that was lost. */
  const attemptAgain = (): void => void attempt().catch(tell);

  await attempt();
  setInterval(attemptAgain, leaseTimes.renew);
  addEventListener('storage', ({ key }) => {
    if (key === leaseKey || key === null) attemptAgain();
  });
  addEventListener('pagehide', release);
  addEventListener('pageshow', attemptAgain);
  return {
    owns: () => owned && owns(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whatever else lies there is no lease. */
function readLease(storage: Storage): Lease | undefined {
  try {
    const lease = JSON.parse(storage.getItem(leaseKey) ?? 'null') as Partial<Lease> | null;
    return typeof lease?.tab === 'string' && typeof lease.until === 'number' ? (lease as Lease) : undefined;
  } catch {
    return undefined;
  }
}
