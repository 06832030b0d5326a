/** The same play with one act changed and the rest kept: where would it have ended? */

import type { Action } from '../engine/actions.ts';
import { type Playthrough, type Replay, replay } from '../engine/replay.ts';
import type { Mark, State } from '../engine/state.ts';
import { step } from '../engine/step.ts';
import { threadInHand } from '../engine/thread.ts';
import type { Scenario } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import type { Decision } from './decisions.ts';

/** What the player did in a scene, once: looks, and the act that ended it (none where nothing is asked). */
interface Visit {
  readonly looks: readonly string[];
  readonly act?: Mark;
}
type Visits = ReadonlyMap<string, readonly Visit[]>;

/** A play and what was done at each visit to each scene, to be repeated on another way. */
export interface Original {
  readonly scenario: Scenario;
  readonly played: Replay;
  readonly actions: readonly Action[];
  readonly visits: Visits;
}

export function originalOf(scenario: Scenario, attempt: Playthrough): Original {
  const { actions } = attempt;
  return { scenario, played: replay(scenario, attempt), actions, visits: visitsOf(actions) };
}

/** Reads visits off a list of actions. An answer that was refused is overwritten by the one that was accepted. */
function visitsOf(actions: readonly Action[]): Visits {
  const visits = new Map<string, readonly Visit[]>();
  const begun = new Map<string, Visit>();
  for (const action of actions) {
    const visit = begun.get(action.scene) ?? { looks: [] };
    if (action.do === 'look') begun.set(action.scene, { ...visit, looks: [...visit.looks, action.id] });
    if (action.do === 'choose') begun.set(action.scene, { ...visit, act: { choice: action.id } });
    if (action.do === 'submit') begun.set(action.scene, { ...visit, act: { response: action.response } });
    if (action.do === 'continue') {
      visits.set(action.scene, [...(visits.get(action.scene) ?? []), visit]);
      begun.delete(action.scene);
    }
  }
  return visits;
}

const actionOf = (scene: string, act: Mark): Action =>
  'choice' in act ? { do: 'choose', scene, id: act.choice } : { do: 'submit', scene, response: act.response };

/** The state after an action, or `undefined` where it cannot be done. */
function after(scenario: Scenario, state: State, action: Action): State | undefined {
  const result = step(scenario, state, action);
  return result.ok ? result.value.state : undefined;
}

/** Marks an act and goes on; `undefined` where it is closed, or where a person refuses the answer. */
function decide(scenario: Scenario, state: State, scene: string, act: Mark): State | undefined {
  const marked = after(scenario, state, actionOf(scene, act));
  return marked?.mark && after(scenario, marked, { do: 'continue', scene });
}

/** Looks again at what was looked at, where that is still possible, until something breaks in. */
function lookAgain(scenario: Scenario, state: State, scene: string, looks: readonly string[]): State {
  let now = state;
  for (const id of looks) {
    if (threadInHand(now).scene !== scene) break;
    now = after(scenario, now, { do: 'look', scene, id }) ?? now;
  }
  return now;
}

/** More steps than a way on can have that is not a circle. */
const mostVisits = ({ actions }: Original): number => actions.length * 2 + 100;

/**
 * The state at the ending of the play with another act at one decision, everything later repeated as it was done at that
 * visit to that scene (or the last one to it). `undefined` where the way cannot be gone without deciding anew: a scene asks
 * what was never answered, an act is closed now, or it never ends.
 */
export function endWith(original: Original, decision: Decision, act: Mark): State | undefined {
  const { scenario, played, actions, visits } = original;
  const seen = new Map([...visitsOf(actions.slice(0, decision.actions))].map(([scene, all]) => [scene, all.length]));
  const at = played.steps[decision.actions]?.state;
  let state = at && decide(scenario, at, decision.scene, act);
  seen.set(decision.scene, (seen.get(decision.scene) ?? 0) + 1);
  for (let left = mostVisits(original); state !== undefined && state.ending === undefined; left -= 1) {
    if (left === 0) return undefined;
    const scene = threadInHand(state).scene;
    const there = visits.get(scene) ?? [];
    const count = seen.get(scene) ?? 0;
    const visit = there[count] ?? there.at(-1) ?? { looks: [] };
    const looked = lookAgain(scenario, state, scene, visit.looks);
    const interrupted = threadInHand(looked).scene !== scene;
    state = interrupted ? looked : leave(scenario, looked, scene, visit);
    if (!interrupted) seen.set(scene, count + 1);
  }
  return state;
}

/** Ends a visit as it was ended before. */
function leave(scenario: Scenario, state: State, scene: string, { act }: Visit): State | undefined {
  const asks = lookup(scenario.scenes, scene);
  const isAsked = asks !== undefined && (asks.choices.length > 0 || asks.task !== undefined);
  if (!isAsked) return after(scenario, state, { do: 'continue', scene });
  return act && decide(scenario, state, scene, act);
}
