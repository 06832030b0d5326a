/** What a player does, one thing at a time: worked out, saved, and then shown. */
import type { Action } from '../../core/engine/actions.ts';
import { type Moment, takeBack as withoutMark } from '../../core/engine/replay.ts';
import { step } from '../../core/engine/step.ts';
import { readAction } from '../../core/records/action.ts';
import { attemptLimits } from '../../core/records/attempt.ts';
import { fail, succeed } from '../../core/shared/result.ts';
import type { Done, PlayActions, PlayTable } from '../play.ts';
import { type Played, playedOf, playedOn } from '../played.ts';
import { beginOf, within } from '../reading.ts';
import type { Drafts } from './drafts.ts';
import type { Keeper } from './keeper.ts';

export type Acts = Pick<PlayActions, 'act' | 'takeBack'>;

export function actsOf({ get, set }: PlayTable, keeper: Keeper, drafts: Drafts): Acts {
  let acting = false;

  async function alone(work: () => Done): Done {
    if (get().readOnly) return fail({ code: 'read-only' });
    if (acting) return fail({ code: 'saving' });
    acting = true;
    try {
      return await keeper.inTurn(work);
    } finally {
      acting = false;
    }
  }

  /** Writes the new list of actions, then shows what follows from it. In a tab that may not write nothing is shown. */
  async function saveThenShow(actions: readonly Action[], moment?: Moment): Done {
    const before = get();
    const written = await keeper.write({ ...before.attempt, actions });
    if (!written.ok && written.problem === 'read-only') return fail({ code: 'read-only' });
    // The language, and what the player writes, may have changed meanwhile.
    const { scenario, attempt, passages, reading } = get();
    const next = { ...attempt, actions };
    const played: Played =
      moment !== undefined && scenario === before.scenario ? playedOn(get(), next, moment) : again(scenario, next);
    const more = played.passages.length > passages.length;
    set({
      ...played,
      reading: more ? beginOf(played.passages, passages.length) : within(played.passages, reading),
      draft: drafts.standing(played),
    });
    void drafts.keep();
    return succeed(undefined);
  }

  async function actNow(action: Action): Done {
    const { scenario, state, attempt } = get();
    const read = readAction(action, []);
    if (!read.ok) return fail({ code: 'unknown-action' });
    if (attempt.actions.length >= attemptLimits.actions) return fail({ code: 'too-long' });
    const outcome = step(scenario, state, read.value);
    if (!outcome.ok) return outcome;
    const done = inCanonicalForm(read.value, outcome.value);
    return saveThenShow([...attempt.actions, done], { action: done, ...outcome.value });
  }

  async function takeBackNow(): Done {
    const { attempt, state } = get();
    if (state.mark === undefined) return fail({ code: 'nothing-marked' });
    if ('response' in state.mark) drafts.hold(state.mark.response);
    return saveThenShow(withoutMark(attempt.actions, state));
  }

  return { act: (action) => alone(() => actNow(action)), takeBack: () => alone(takeBackNow) };
}

/** An answer that was accepted is kept in the one form that its kind of task gives it. */
function inCanonicalForm(action: Action, { events }: Moment): Action {
  const submitted = events.find((event) => event.type === 'submitted');
  return action.do === 'submit' && submitted !== undefined ? { ...action, response: submitted.response } : action;
}

function again(scenario: Played['scenario'], attempt: Played['attempt']): Played {
  const played = playedOf(scenario, attempt);
  if (!played.ok) throw new Error(`Action ${played.problem.index} was done before and is refused now: a bug.`);
  return played.value;
}
