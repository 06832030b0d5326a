import type { Response } from '../scenario/tasks/kind.ts';
import type { Action } from './actions.ts';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

const own = (parts: Parts, key: string): unknown => (Object.hasOwn(parts, key) ? parts[key] : undefined);

/** How each action is read; the scene has been read already. */
const readers = new Map<unknown, (parts: Parts, scene: string) => Action | undefined>([
  ['look', (parts, scene) => named('look', parts, scene)],
  ['choose', (parts, scene) => named('choose', parts, scene)],
  ['submit', (parts, scene) => ({ do: 'submit', scene, response: own(parts, 'response') as Response })],
  ['continue', (_, scene) => ({ do: 'continue', scene })],
]);

function named(what: 'look' | 'choose', parts: Parts, scene: string): Action | undefined {
  const id = own(parts, 'id');
  return typeof id === 'string' ? { do: what, scene, id } : undefined;
}

/**
 * Reads an action that comes from a saved file or from anywhere else; `undefined` where it is none.
 * The response of a `submit` is passed on as it is: only the kind of task can read it.
 */
export function readAction(value: unknown): Action | undefined {
  if (!isParts(value)) return undefined;
  const scene = own(value, 'scene');
  if (typeof scene !== 'string') return undefined;
  return readers.get(own(value, 'do'))?.(value, scene);
}
