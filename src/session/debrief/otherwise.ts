/** What would have been told after another act at one decision, with all else done as it was. */
import { endingLines, type ShownEnding } from '../../core/engine/ending.ts';
import type { Event, ShownLine } from '../../core/engine/events.ts';
import { wasLookedAt } from '../../core/engine/facts.ts';
import type { Moment } from '../../core/engine/replay.ts';
import type { Mark, State } from '../../core/engine/state.ts';
import { step } from '../../core/engine/step.ts';
import { threadInHand } from '../../core/engine/thread.ts';
import type { Clock, Scenario } from '../../core/scenario/model.ts';
import type { Original } from '../../core/scoring/branch.ts';
import type { Decision } from '../../core/scoring/decisions.ts';
import { lookup } from '../../core/shared/ids.ts';

/** A scene that was entered, and what was told there. */
export interface ToldScene {
  readonly scene: string;
  /** How often it had been entered since the decision, from 0. */
  readonly visit: number;
  readonly clock: Clock;
  readonly interrupts: boolean;
  readonly lines: readonly ShownLine[];
}

/** A way on from a decision. */
export interface WayOn {
  readonly told: readonly ToldScene[];
  /** Where it stands at its end. */
  readonly state: State;
  /** Only where it comes to an ending. */
  readonly ending?: ShownEnding & { readonly id: string };
}

const isEntered = (event: Event): event is Extract<Event, { readonly type: 'entered' }> => event.type === 'entered';

function wayOf(scenario: Scenario, events: readonly Event[], state: State): WayOn {
  const visits = new Map<string, number>();
  const told = events.filter(isEntered).map(({ scene, clock, interrupts, lines }) => {
    const visit = visits.get(scene) ?? 0;
    visits.set(scene, visit + 1);
    return { scene, visit, clock, interrupts, lines };
  });
  const shown = endingLines(scenario, state);
  const ending = shown === undefined || state.ending === undefined ? undefined : { ...shown, id: state.ending };
  return { told, state, ...(ending && { ending }) };
}

/** The way on as it was gone. */
export function wayGone({ scenario, played }: Original, { actions }: Decision): WayOn {
  const after: readonly Moment[] = played.steps.slice(actions + 1);
  const state = (after.at(-1) ?? played.steps.at(-1))?.state;
  if (state === undefined) throw new Error('A play has at least its start.');
  const events = after.flatMap((moment) => moment.events);
  return wayOf(scenario, events, state);
}

const mostSteps = (original: Original): number => original.actions.length * 2 + 100;

/**
 * The way on after another act. Every later scene is left as it was left at that visit to it (or at the last one); where it
 * was never answered, or its answer is shut now, the way stops there. `undefined` where the act itself cannot be done.
 */
export function wayOtherwise(original: Original, decision: Decision, act: Mark): WayOn | undefined {
  const { scenario, played, actions } = original;
  const before = played.steps[decision.actions]?.state;
  const walk = before && new Walk(scenario, before);
  if (!walk?.decide(decision.scene, act)) return undefined;
  const seen = visitsIn(actions.slice(0, decision.actions));
  count(seen, decision.scene);
  for (let left = mostSteps(original); left > 0 && walk.state.ending === undefined; left -= 1) {
    const scene = threadInHand(walk.state).scene;
    const there = original.visits.get(scene) ?? [];
    const visit = there[seen.get(scene) ?? 0] ?? there.at(-1) ?? { looks: [] };
    if (!walk.look(scene, visit.looks)) continue;
    if (!walk.leave(scene, visit.act)) break;
    count(seen, scene);
  }
  return wayOf(scenario, walk.events, walk.state);
}

const count = (counts: Map<string, number>, scene: string): void => {
  counts.set(scene, (counts.get(scene) ?? 0) + 1);
};

function visitsIn(actions: Original['actions']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const action of actions) if (action.do === 'continue') count(counts, action.scene);
  return counts;
}

/** One way through a scenario, act by act. An act that cannot be done leaves it where it is. */
class Walk {
  readonly events: Event[] = [];
  readonly scenario: Scenario;
  state: State;

  constructor(scenario: Scenario, state: State) {
    this.scenario = scenario;
    this.state = state;
  }

  private act(action: Parameters<typeof step>[2]): boolean {
    const result = step(this.scenario, this.state, action);
    if (!result.ok) return false;
    this.state = result.value.state;
    this.events.push(...result.value.events);
    return true;
  }

  /** False where the act is shut, or a person refuses the answer. */
  decide(scene: string, act: Mark): boolean {
    const marked =
      'choice' in act
        ? this.act({ do: 'choose', scene, id: act.choice })
        : this.act({ do: 'submit', scene, response: act.response });
    return marked && this.state.mark !== undefined && this.act({ do: 'continue', scene });
  }

  /** Looks again at what was looked at, where it still can be; false where something broke in. */
  look(scene: string, looks: readonly string[]): boolean {
    for (const id of looks) {
      if (wasLookedAt(this.scenario, this.state, id)) continue;
      this.act({ do: 'look', scene, id });
      if (threadInHand(this.state).scene !== scene) return false;
    }
    return true;
  }

  leave(scene: string, act: Mark | undefined): boolean {
    const asks = lookup(this.scenario.scenes, scene);
    if (asks !== undefined && asks.choices.length === 0 && asks.task === undefined) {
      return this.act({ do: 'continue', scene });
    }
    return act !== undefined && this.decide(scene, act);
  }
}
