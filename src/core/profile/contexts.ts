import type { TaskId } from './structure.ts';

/** Background, an example, or a limit: something that this role does not do. */
export type ContextKind = 'background' | 'example' | 'limit';

const contextTable = [
  { id: 'KT1.x1', task: 'KT1', kind: 'background', after: null },
  { id: 'KT1.x2', task: 'KT1', kind: 'example', after: 'KT1.a14' },
  { id: 'KT2.x1', task: 'KT2', kind: 'example', after: 'KT2.a2' },
  { id: 'KT3.x1', task: 'KT3', kind: 'example', after: 'KT3.a2' },
  { id: 'KT3.x2', task: 'KT3', kind: 'limit', after: 'KT3.a7' },
  { id: 'KT4.x1', task: 'KT4', kind: 'background', after: null },
  { id: 'KT4.x2', task: 'KT4', kind: 'background', after: 'KT4.a5' },
  { id: 'KT4.x3', task: 'KT4', kind: 'limit', after: 'KT4.a9' },
  { id: 'KT5.x1', task: 'KT5', kind: 'background', after: null },
  { id: 'KT5.x2', task: 'KT5', kind: 'background', after: 'KT5.a3' },
] as const;

export type ContextId = (typeof contextTable)[number]['id'];
export type ActivityId = `${TaskId}.a${number}`;

export interface Context {
  readonly id: ContextId;
  readonly task: TaskId;
  readonly kind: ContextKind;
  /** The activity that it is said about; `null` where it opens the core task. */
  readonly after: ActivityId | null;
}

/** What stands between the activities of a core task. KT1.a15 holds one more limit: nothing technical. */
export const contexts: readonly Context[] = contextTable;
