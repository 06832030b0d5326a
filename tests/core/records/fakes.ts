import type { Attempt } from '../../../src/core/records/attempt.ts';

/** A short attempt at a scenario that need not exist. */
export const fakeAttempt = (part: Partial<Attempt> = {}): Attempt => ({
  format: 'werkdag-attempt/1',
  id: '3f2a7c1e-0b',
  player: 'Samira',
  scoring: 1,
  scenario: { id: 'de-natte-plek', version: '1', logicHash: 'f'.repeat(64) },
  language: 'nl',
  seed: '42',
  mode: 'first',
  startedAt: '2026-06-04T11:10:00.000Z',
  actions: [
    { do: 'look', scene: 'memo', id: 'memo' },
    { do: 'choose', scene: 'memo', id: 'bel' },
    { do: 'continue', scene: 'memo' },
    { do: 'submit', scene: 'bericht', response: ['dicht', 'omweg'] },
    { do: 'continue', scene: 'bericht' },
  ],
  notes: [],
  ...part,
});
