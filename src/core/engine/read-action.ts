import type { Response } from '../scenario/tasks/kind.ts';
import type { Action } from './actions.ts';

type Parts = Readonly<Record<string, unknown>>;

/**
 * The keys of an action, if they are its own. An object as one writes it or reads it from JSON has no others that matter here,
 * so only of another kind of object each key is asked for.
 */
const own = (parts: Parts, key: string): unknown =>
  Object.getPrototypeOf(parts) === Object.prototype || Object.hasOwn(parts, key) ? parts[key] : undefined;

/**
 * Reads an action that comes from a saved file or from anywhere else; `undefined` where it is none.
 * The response of a `submit` is passed on as it is: only the kind of task can read it.
 */
export function readAction(value: unknown): Action | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Parts;
  const scene = own(parts, 'scene');
  if (typeof scene !== 'string') return undefined;
  const what = own(parts, 'do');
  switch (what) {
    case 'look':
    case 'choose': {
      const id = own(parts, 'id');
      return typeof id === 'string' ? { do: what, scene, id } : undefined;
    }
    case 'submit':
      return { do: what, scene, response: own(parts, 'response') as Response };
    case 'continue':
      return { do: what, scene };
    default:
      return undefined;
  }
}
