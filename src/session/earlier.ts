/** What a player has met before, so that a second play can go on to what is new. */
import type { ShownLine } from '../core/engine/events.ts';
import { type Moment, replay } from '../core/engine/replay.ts';
import type { Attempt } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { canonicalJson } from '../core/shared/canonical.ts';
import { joinId } from '../core/shared/ids.ts';
import { passagesOf } from './passages.ts';

export interface Earlier {
  /** Each `scene/choice`. */
  readonly choices: ReadonlySet<string>;
  /** Each `scene/look`. */
  readonly looks: ReadonlySet<string>;
  /** By scene, each line by its key. */
  readonly lines: Readonly<Record<string, ReadonlySet<string>>>;
}

/** One word for one line as it is shown. A line that says something else this time is new. */
const lineKey = (line: ShownLine): string => canonicalJson(line);

export const isNewLine = (earlier: Earlier, scene: string, line: ShownLine): boolean =>
  !earlier.lines[scene]?.has(lineKey(line));

/**
 * What was chosen and seen in these attempts. Choices and looks are known by their ids; lines only of attempts on the same
 * logic, in the language of the scenario that is handed in, because they have to be played to be seen.
 */
export function earlierIn(scenario: Scenario, attempts: readonly Attempt[]): Earlier {
  const choices = new Set<string>();
  const looks = new Set<string>();
  const lines = new Map<string, Set<string>>();
  for (const attempt of attempts) {
    for (const action of attempt.actions) {
      if (action.do === 'choose') choices.add(joinId(action.scene, action.id));
      if (action.do === 'look') looks.add(joinId(action.scene, action.id));
    }
    if (attempt.scenario.logicHash === scenario.logicHash) collectLines(replay(scenario, attempt).steps, lines);
  }
  return { choices, looks, lines: Object.fromEntries(lines) };
}

function collectLines(steps: readonly Moment[], into: Map<string, Set<string>>): void {
  for (const { scene, lines } of passagesOf(steps)) {
    const seen = into.get(scene) ?? new Set();
    for (const line of lines) seen.add(lineKey(line));
    into.set(scene, seen);
  }
}
