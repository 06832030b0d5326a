/** What one knew at a decision: what the file says, and what had been looked at. */
import type { Event, ShownLine } from '../../core/engine/events.ts';
import { wasLookedAt } from '../../core/engine/facts.ts';
import { fillIn } from '../../core/engine/lines.ts';
import type { State } from '../../core/engine/state.ts';
import type { Scenario } from '../../core/scenario/model.ts';
import type { Original } from '../../core/scoring/branch.ts';
import type { Decision } from '../../core/scoring/decisions.ts';
import { lookup } from '../../core/shared/ids.ts';

/** Something to look at, by what one does: “Je opent het memo.” */
export interface NamedLook {
  readonly id: string;
  readonly text: string;
  /** Minutes. */
  readonly takes: number;
}

export interface LookTaken extends NamedLook {
  readonly lines: readonly ShownLine[];
}

export interface Knowledge {
  /** In the words of the file. */
  readonly told?: string;
  /** Looks since the decision before it, with what they showed. */
  readonly looked: readonly LookTaken[];
  /** Looks of longer ago. */
  readonly lookedEarlier: readonly NamedLook[];
  /** What could be looked at since the decision before it, and was not. */
  readonly notLooked: readonly NamedLook[];
}

type Looked = Extract<Event, { readonly type: 'looked' }>;

export function knowledgeOf(original: Original, decision: Decision, previous: Decision | undefined): Knowledge {
  const { scenario, played } = original;
  const from = previous === undefined ? 0 : previous.actions + 2;
  const since = played.steps.slice(from, decision.actions + 1).flatMap(({ events }) => events);
  const looks = since.filter((event): event is Looked => event.type === 'looked');
  const taken = looks.flatMap(({ scene, look, lines }) => {
    const named = nameLook(scenario, decision.before, scene, look);
    return named === undefined ? [] : [{ ...named, lines }];
  });
  const told = lookup(scenario.scenes, decision.scene)?.knew;
  return {
    ...(told === undefined ? {} : { told: fillIn(told, scenario, decision.before) }),
    looked: taken,
    lookedEarlier: earlier(scenario, decision, taken),
    notLooked: leftAlone(scenario, decision, since),
  };
}

function nameLook(scenario: Scenario, state: State, scene: string, id: string): NamedLook | undefined {
  const look = lookup(scenario.scenes, scene)?.looks.find((each) => each.id === id);
  return look && { id, text: fillIn(look.text, scenario, state), takes: look.takes };
}

function earlier(scenario: Scenario, decision: Decision, taken: readonly NamedLook[]): readonly NamedLook[] {
  const all = Object.values(scenario.scenes).flatMap(({ id, looks }) =>
    looks.map((look) => ({ scene: id, look: look.id })),
  );
  return decision.lookedSoFar
    .filter((id) => !taken.some((look) => look.id === id))
    .flatMap((id) => {
      const found = all.find(({ look }) => look === id);
      return (found && nameLook(scenario, decision.before, found.scene, id)) ?? [];
    });
}

function leftAlone(scenario: Scenario, { scene, before }: Decision, since: readonly Event[]): readonly NamedLook[] {
  const entered = since.flatMap((event) => (event.type === 'entered' ? [event.scene] : []));
  return [...new Set([...entered, scene])].flatMap((id) =>
    (lookup(scenario.scenes, id)?.looks ?? [])
      .filter((look) => !wasLookedAt(scenario, before, look.id))
      .flatMap((look) => nameLook(scenario, before, id, look.id) ?? []),
  );
}
