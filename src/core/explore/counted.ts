import { type CompetencyId, competencyOf } from '../profile/structure.ts';
import type { Scenario } from '../scenario/model.ts';
import { findBounds } from './bounds.ts';
import type { Components } from './components.ts';
import type { CountedDecisions } from './explored.ts';
import { extremePlays } from './extreme-plays.ts';
import type { Graph } from './graph.ts';

/** How many decisions count for each target of the scenario in a complete play, at least and at most. */
export const countedDecisions = (
  scenario: Scenario,
  graph: Graph,
  components: Components,
): readonly CountedDecisions[] =>
  scenario.profile.targets.flatMap((competency) => countedFor(graph, components, competency));

function countedFor(graph: Graph, components: Components, competency: CompetencyId): readonly CountedDecisions[] {
  const shows = graph.gains.map((gain) => (gain.some((each) => competencyOf(each.criterion) === competency) ? 1 : 0));
  const measure = { ofMove: (move: number) => shows[graph.gain[move] ?? 0] ?? 0, ofEnding: () => 0 };
  const found = extremePlays(graph, measure, findBounds(graph, components, measure));
  if (found === undefined) return [];
  const { least, leastPlay, most, mostPlay } = found;
  return [{ competency, fewest: least, fewestPlay: leastPlay, most, mostPlay }];
}
