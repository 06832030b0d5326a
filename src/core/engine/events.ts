import type { Clock, Mood } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import type { State } from './state.ts';

/** A line as it is shown: conditions read, numbers filled in. */
export type ShownLine =
  | { readonly kind: 'narration'; readonly text: string }
  | { readonly kind: 'speech'; readonly speaker: string; readonly text: string; readonly mood?: Mood }
  | {
      readonly kind: 'document';
      readonly title: string;
      readonly text?: string;
      readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
      /** The sentences of a remembered answer as they stand now. */
      readonly items?: readonly { readonly id: string; readonly text: string }[];
    };

/** What happened in one step, as data, in order. */
export type Event =
  | {
      readonly type: 'entered';
      readonly scene: string;
      readonly clock: Clock;
      readonly lines: readonly ShownLine[];
      readonly interrupts: boolean;
    }
  | { readonly type: 'looked'; readonly scene: string; readonly look: string; readonly lines: readonly ShownLine[] }
  | { readonly type: 'marked'; readonly scene: string; readonly choice: string; readonly text: string }
  | { readonly type: 'submitted'; readonly scene: string; readonly response: Response }
  | { readonly type: 'answer-refused'; readonly scene: string; readonly lines: readonly ShownLine[] }
  /** A decision was applied. `before` is the state in which it was made; `first` is false where its scene has given evidence already. */
  | {
      readonly type: 'decided';
      readonly scene: string;
      readonly decision: { readonly choice: string } | { readonly response: Response };
      readonly before: State;
      readonly first: boolean;
    }
  | { readonly type: 'replied'; readonly scene: string; readonly clock: Clock; readonly lines: readonly ShownLine[] }
  /** An interruption is over, and what it broke into goes on: an act (its reply follows), or a scene that was being looked round in. */
  | { readonly type: 'resumed'; readonly scene: string; readonly clock: Clock }
  | { readonly type: 'time-passed'; readonly from: Clock; readonly to: Clock }
  | { readonly type: 'promise-made'; readonly id: string; readonly to: string; readonly before: Clock }
  | { readonly type: 'promise-kept'; readonly id: string }
  | { readonly type: 'promise-broken'; readonly id: string }
  | { readonly type: 'ended'; readonly ending: string; readonly clock: Clock };
