import type { SourcePath } from '../../scenario/source/places.ts';
import type { Explored } from '../explored.ts';
import { happensIn } from './happens.ts';
import { partsNamed } from './made-parts.ts';

const isOf = (value: unknown, id: string): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

/** The way to the name of a promise, at the first act that makes it and that can be done. */
export function promisePath(explored: Explored, id: string): SourcePath {
  const making = partsNamed(explored.scenario, 'promise').filter(({ value }) => isOf(value, id));
  const happens = happensIn(explored);
  const first = making.find(({ path }) => happens(path)) ?? making[0];
  return first === undefined ? ['scenes'] : [...first.path, 'id'];
}
