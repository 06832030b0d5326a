/** Trying out a scenario from outside, from a point that its author wants to see. Nothing of it is kept. */
import { threadInHand } from '../core/engine/thread.ts';
import type { Play as Way } from '../core/explore/explored.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { newAttempt, type OpenPorts, type OpenProblem } from './open.ts';
import { createPlay, type Play } from './play.ts';
import { type Played, playedOf } from './played.ts';
import type { Locks, Player, ReadingPosition, Save, SourceFiles } from './ports.ts';
import { beginOf } from './reading.ts';

export interface Trial {
  /** In the language that is shown. */
  readonly scenario: Scenario;
  readonly files: SourceFiles;
  /** What was done by then. */
  readonly play: Way;
}

/**
 * A play that stands at that point. It is practice, and never on the device: a file under repair is tried out many times, may
 * come to where nothing can be done any more, and would stand at home as work that waits. It carries its files, so that it
 * can still change language and be debriefed. Refused where the way cannot be gone in this scenario.
 */
export function startTrial(
  ports: Pick<OpenPorts, 'clock' | 'ids' | 'save'>,
  player: Pick<Player, 'id' | 'name'>,
  { scenario: given, files, play: { truth, actions } }: Trial,
): Result<Play, OpenProblem> {
  const scenario = inTruth(given, truth);
  const attempt = { ...newAttempt(ports, player, scenario, 'practice'), actions, source: { files } };
  const played = playedOf(scenario, attempt);
  if (!played.ok) return fail({ code: 'unplayable', at: played.problem });
  const draft = { attempt: attempt.id, reading: readingIn(played.value) };
  const opening = { played: played.value, player, stored: false, changed: false, others: [], draft };
  return succeed(createPlay({ save: forgetful(ports.save), locks: free }, opening));
}

/** The reader stands in the scene itself, not in what led to it. */
function readingIn({ passages, state }: Played): ReadingPosition {
  const { scene } = threadInHand(state);
  const entered = passages.findLast(({ cause, ...passage }) => passage.scene === scene && cause === 'entered');
  return beginOf(passages, entered?.index ?? 0);
}

/** The scenario in which this is what nobody could know. An attempt always begins with the scenario's own truth. */
export const inTruth = (scenario: Scenario, truth: string | undefined): Scenario =>
  truth === undefined || scenario.truth === undefined
    ? scenario
    : { ...scenario, truth: { ...scenario.truth, start: truth, others: [] } };

/** What is written is let go. */
function forgetful(save: Save): Save {
  const written = async () => succeed(undefined);
  const nothing = async () => undefined;
  return {
    ...save,
    attempts: { ...save.attempts, get: nothing, put: written, remove: written },
    drafts: { get: nothing, put: written, remove: written },
    sources: { get: nothing, put: written },
  };
}

/** Where nothing is written, no other tab is in the way. */
const free: Locks = { owns: () => true, subscribe: () => () => undefined };
