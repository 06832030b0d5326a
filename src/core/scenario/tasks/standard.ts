import type { TaskKinds } from './kind.ts';
import { mark } from './mark.ts';

/** The kinds of task that a scenario file can ask for. */
export const standardKinds: TaskKinds = { mark };
