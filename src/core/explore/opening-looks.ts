import { resolveChoice } from '../engine/act.ts';
import { holds } from '../engine/conditions.ts';
import { withLook } from '../engine/facts.ts';
import type { State } from '../engine/state.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Choice, Condition, Scenario, Scene } from '../scenario/model.ts';
import { opportunity } from '../scoring/constants.ts';
import { judgeChoice } from '../scoring/judge.ts';
import { joinId } from '../shared/ids.ts';
import type { OpeningLook } from './explored.ts';
import type { FoundOffer } from './offers.ts';

/** Finds the looks that would open a choice that is shut. */
export interface OpeningLooks {
  readonly found: ReadonlyMap<string, OpeningLook>;
  /** Looks at a state in which this is on offer. */
  look(state: State, scene: Scene, offer: FoundOffer, offerNumber: number): void;
}

function looksIn(condition: Condition): readonly string[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(looksIn);
  if (condition.op === 'not') return looksIn(condition.of);
  return condition.op === 'looked' ? condition.of : [];
}

export function openingLooks(scenario: Scenario): OpeningLooks {
  const found = new Map<string, OpeningLook>();
  const tried = new Set<string>();
  const byScene = new Map(
    Object.values(scenario.scenes).map(({ id, choices }) => [
      id,
      choices.flatMap((choice) => {
        const looks = choice.when === undefined ? [] : [...new Set(looksIn(choice.when))];
        return looks.length === 0 ? [] : [{ choice, looks }];
      }),
    ]),
  );

  const tryLook = (state: State, scene: Scene, choice: Choice, look: string, offer: FoundOffer): void => {
    const seen = withLook(scenario, state, look);
    if (!holds(choice.when, scenario, seen)) return;
    const path = joinId(scene.id, choice.id);
    const only = found.get(`${look} ${path}`)?.onlyStrongFor ?? [];
    const strong = strongOnly(scenario, seen, scene, choice.id, offer);
    found.set(`${look} ${path}`, { look, choice: path, onlyStrongFor: [...new Set([...only, ...strong])] });
  };

  const look = (state: State, scene: Scene, offer: FoundOffer, offerNumber: number): void => {
    for (const { choice, looks } of byScene.get(scene.id) ?? []) {
      if (offer.acts.some(({ key }) => key === choice.id)) continue;
      for (const each of looks) {
        // Which case of the choice would hold can differ where the offer does not: every such state is tried.
        const word = choice.cases === undefined ? `${offerNumber} ${choice.id} ${each}` : undefined;
        if (word !== undefined && tried.has(word)) continue;
        tryLook(state, scene, choice, each, offer);
        if (word !== undefined && found.has(`${each} ${joinId(scene.id, choice.id)}`)) tried.add(word);
      }
    }
  };
  return { found, look };
}

/** Criteria for which this choice would be worth 3 and nothing that is open is. */
function strongOnly(
  scenario: Scenario,
  state: State,
  scene: Scene,
  choice: string,
  { acts }: FoundOffer,
): readonly CriterionId[] {
  const opened = resolveChoice(scenario, state, scene.id, choice);
  if (opened === undefined) return [];
  const isStrong = (points: number | undefined) => (points ?? 0) >= opportunity.strongAt;
  return [...judgeChoice(opened, scenario, state).shows].flatMap(([criterion, { points }]) =>
    isStrong(points) && !acts.some((act) => isStrong(act.points[criterion])) ? [criterion] : [],
  );
}
