import type { PreparedEffects } from './prepare/effects.ts';
import { keepPromise } from './promises.ts';
import { rewrite } from './remembered.ts';
import { rowOf, type Turn } from './turn.ts';

/** Applies all parts of an effect, in their fixed order: set, add, strikes, writes, keeps. */
export function applyEffects(turn: Turn, effects: PreparedEffects | undefined): void {
  if (effects === undefined) return;
  const { changes, more } = effects;
  if (changes.length > 0) changeRow(rowOf(turn), changes);
  if (more === undefined) return;
  for (const path of more.strikes) rewrite(turn, path, 'strike');
  for (const path of more.writes) rewrite(turn, path, 'write');
  if (more.keeps !== undefined) keepPromise(turn, more.keeps);
}

function changeRow(row: number[], changes: readonly number[]): void {
  for (let at = 0; at < changes.length; at += 5) {
    const slot = changes[at] ?? 0;
    const number = (changes[at + 1] === 1 ? (row[slot] ?? 0) : 0) + (changes[at + 2] ?? 0);
    const [min, max] = [changes[at + 3] ?? 0, changes[at + 4] ?? 0];
    row[slot] = number < min ? min : number > max ? max : number;
  }
}
