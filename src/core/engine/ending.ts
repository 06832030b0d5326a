import type { Mood, Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { ShownLine } from './events.ts';
import { fillIn, showLines } from './lines.ts';
import type { State } from './state.ts';

export interface ShownEnding {
  readonly title: string;
  readonly lines: readonly ShownLine[];
  /** What came of it, in shots. */
  readonly after: readonly {
    readonly place: string;
    readonly people: Readonly<Record<string, Mood>>;
    readonly lines: readonly ShownLine[];
  }[];
}

/** The ending that a play reached, as it is shown; `undefined` while it still goes on. */
export function endingLines(scenario: Scenario, state: State): ShownEnding | undefined {
  const ending = state.ending === undefined ? undefined : lookup(scenario.endings, state.ending);
  if (ending === undefined) return undefined;
  return {
    title: fillIn(ending.title, scenario, state),
    lines: showLines(ending.lines, scenario, state),
    after: ending.after.map(({ place, people, lines }) => ({
      place,
      people,
      lines: showLines(lines, scenario, state),
    })),
  };
}
