import { type CriterionId, competencyOf } from '../../profile/structure.ts';
import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { SourcePath } from '../../scenario/source/places.ts';
import type { Explored } from '../explored.ts';
import { isEnding } from '../graph.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly competency: string;
  readonly points: number;
}

/** Whatever somebody does, the results of a competency are the same: then they say nothing of what was done. */
export const sameResults: ExploredRule<Detail> = {
  code: 'WD069',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ competency, points }) =>
      `Het resultaat voor ${competency} is in elk spel hetzelfde: ${points} ${points === 1 ? 'punt' : 'punten'}.`,
    en: ({ competency, points }) =>
      `The result for ${competency} is the same in every play: ${points} ${points === 1 ? 'point' : 'points'}.`,
  },
  cure: {
    nl: () => 'Geef de gevallen verschillende punten, en vraag in when iets wat de speler in de hand heeft.',
    en: () => 'Give the cases different points, and ask something under when that the player has in hand.',
  },
  find: ({ scenario, places, explored }, report) => {
    const criteria = Object.keys(scenario.results) as CriterionId[];
    for (const competency of new Set(criteria.map(competencyOf))) {
      const points = sumsOf(explored, competency);
      const [only] = points;
      const first = criteria.find((criterion) => competencyOf(criterion) === competency);
      if (points.size !== 1 || only === undefined || first === undefined || isTold(explored, competency)) continue;
      report(places.key('results', first), { competency, points: only });
    }
  },
};

/** The points of a competency in each of the outcomes that occur. */
function sumsOf({ graph }: Explored, competency: string): ReadonlySet<number> {
  const outcomes = new Set<number>();
  for (const [state, outcome] of graph.offer.entries()) if (isEnding(graph, state)) outcomes.add(outcome);
  return new Set(
    [...outcomes].map((outcome) =>
      (graph.results[outcome] ?? [])
        .filter(({ criterion }) => competencyOf(criterion) === competency)
        .reduce((sum, { points }) => sum + points, 0),
    ),
  );
}

/** A condition of these results never or always holds: that is told there, and this comes of it. */
const isTold = ({ conditions }: Explored, competency: string): boolean =>
  conditions.some(
    ({ role, path, read, everTrue, everFalse, last }) =>
      role === 'result' && isOf(path, competency) && read && (!everTrue || (!everFalse && !last)),
  );

const isOf = ([, criterion]: SourcePath, competency: string): boolean =>
  competencyOf(criterion as CriterionId) === competency;

const waited = 'is: 1 Wilma wachtte op je.';

export const examples: Examples = {
  failing: example(['\n  C13.r1:', '\n  ⟦C13.r1⟧:'], [waited, waited.replace('1', '3')]),
  nearlyFailing: example([waited, waited.replace('1', '2')]),
  clean: example(),
};
