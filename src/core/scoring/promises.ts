/** What was promised in a play, to whom, and what came of it. */
import type { Event } from '../engine/events.ts';
import type { Replay } from '../engine/replay.ts';
import type { Clock, PromiseStatus } from '../scenario/model.ts';

export interface PromiseRecord {
  readonly id: string;
  readonly to: string;
  readonly madeAt: Clock;
  readonly before: Clock;
  readonly status: PromiseStatus;
  /** When it was kept or broken; absent while it is open. */
  readonly settledAt?: Clock;
}

/** The moment that an event tells, where it tells one. */
function clockOf(event: Event): Clock | undefined {
  if (event.type === 'time-passed') return event.to;
  if (event.type === 'decided') return event.before.clock;
  return 'clock' in event ? event.clock : undefined;
}

/**
 * Reads promises off a replay, in the order in which they were made; one made twice is two records. A promise breaks at its
 * hour; it is made and kept at the end of an act, which the time that has passed tells.
 */
export function promisesOf({ steps }: Pick<Replay, 'steps'>): readonly PromiseRecord[] {
  const records: PromiseRecord[] = [];
  let clock = steps[0]?.state.clock ?? 0;
  const settle = (id: string, status: PromiseStatus, at: (record: PromiseRecord) => Clock): void => {
    const index = records.findLastIndex((record) => record.id === id && record.status === 'open');
    const record = records[index];
    if (record !== undefined) records[index] = { ...record, status, settledAt: at(record) };
  };
  for (const event of steps.flatMap(({ events }) => events)) {
    clock = clockOf(event) ?? clock;
    if (event.type === 'promise-made') {
      records.push({ id: event.id, to: event.to, madeAt: clock, before: event.before, status: 'open' });
    }
    if (event.type === 'promise-kept') settle(event.id, 'kept', () => clock);
    if (event.type === 'promise-broken') settle(event.id, 'broken', ({ before, madeAt }) => Math.max(before, madeAt));
  }
  return records;
}
