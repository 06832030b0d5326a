import { analyse } from '../../../src/core/explore/analyse.ts';
import type { ScenarioAnalysis } from '../../../src/core/explore/analysis.ts';
import { exploreAll } from '../../../src/core/explore/explore.ts';
import type { Explored } from '../../../src/core/explore/explored.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { type FakeScenarioProps, fakeScenario } from '../../fakes/scenario.ts';

/** What exploring finds in a small scenario. */
export const exploreFake = (props: FakeScenarioProps): Explored => exploreAll(fakeScenario(props));

export const analyseFake = (props: FakeScenarioProps): ScenarioAnalysis => analyse(exploreFake(props));

/** The ids of what was reached. */
export const reachedIds = (reaches: Explored['scenes']): readonly string[] =>
  [...reaches].flatMap(([id, { reached }]) => (reached ? [id] : []));

export const statesOf = (scenario: Scenario): number => exploreAll(scenario).states;
