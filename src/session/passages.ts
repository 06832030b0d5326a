/**
 * What a play tells, cut where something new begins: a scene that is entered, a look, an answer, a reply. The reader goes
 * through it line by line, at his own pace; the pictures are planned on it.
 */
import type { Event, ShownLine } from '../core/engine/events.ts';
import type { Moment } from '../core/engine/replay.ts';
import type { Clock } from '../core/scenario/model.ts';

export type PassageCause = 'entered' | 'looked' | 'replied' | 'refused' | 'resumed';

export interface Passage {
  /** Its place in the play. The same actions give the same passages, in every language. */
  readonly index: number;
  /** The step that told it: 0 is the start, then one an action. */
  readonly step: number;
  readonly cause: PassageCause;
  readonly scene: string;
  readonly clock: Clock;
  readonly lines: readonly ShownLine[];
  /** A scene that broke in. */
  readonly interrupts: boolean;
}

type Told = Omit<Passage, 'index' | 'step'>;

/** All that the steps of a play tell, in order. */
export function passagesOf(steps: readonly Moment[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const step of steps.keys()) passages.push(...passagesOfStep(steps, step, passages.length));
  return passages;
}

/** What one step tells; `first` is the index of the first of its passages. */
export function passagesOfStep(steps: readonly Moment[], step: number, first: number): readonly Passage[] {
  const moment = steps[step];
  if (moment === undefined) return [];
  let clock = (steps[step - 1] ?? moment).state.clock;
  const passages: Told[] = [];
  for (const event of moment.events) {
    if (event.type === 'time-passed') clock = event.to;
    const passage = passageOf(event, clock);
    if (passage !== undefined) passages.push(passage);
  }
  return passages
    .filter(({ cause }, place) => cause !== 'resumed' || place === passages.length - 1)
    .map((passage, place) => ({ index: first + place, step, ...passage }));
}

/** What is resumed says so only where it is the last word of a step: an act that goes on has its reply for that. */
function passageOf(event: Event, clock: Clock): Told | undefined {
  switch (event.type) {
    case 'entered':
      return { ...told('entered', event, event.clock), interrupts: event.interrupts };
    case 'looked':
      return told('looked', event, clock);
    case 'answer-refused':
      return told('refused', event, clock);
    case 'replied':
      return told('replied', event, event.clock);
    case 'resumed':
      return told('resumed', { scene: event.scene, lines: [] }, event.clock);
    default:
      return undefined;
  }
}

const told = (
  cause: PassageCause,
  { scene, lines }: { readonly scene: string; readonly lines: readonly ShownLine[] },
  clock: Clock,
): Told => ({ cause, scene, clock, lines, interrupts: false });
