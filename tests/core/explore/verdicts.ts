import { exploreAll } from '../../../src/core/explore/explore.ts';
import type { Explored, Reach } from '../../../src/core/explore/explored.ts';
import { isEnding } from '../../../src/core/explore/graph.ts';
import { competencyOf } from '../../../src/core/profile/structure.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';

/** What can happen in a scenario, in words that can be laid beside each other. */
export interface Verdicts {
  readonly scenes: readonly string[];
  readonly endings: readonly string[];
  readonly choices: readonly string[];
  readonly looks: readonly string[];
  readonly conditions: readonly string[];
  readonly stuck: readonly string[];
  readonly refused: readonly string[];
  readonly noWayOut: readonly string[];
  readonly forever: readonly string[];
  readonly repeated: readonly string[];
  readonly opening: readonly string[];
  readonly laters: readonly string[];
  readonly promises: readonly string[];
  readonly results: Readonly<Record<string, readonly [number, number]>>;
  readonly counted: Readonly<Record<string, readonly [number, number]>>;
}

const reached = (reaches: ReadonlyMap<string, Reach>): readonly string[] =>
  [...reaches].flatMap(([id, reach]) => (reach.reached ? [id] : [])).sort();

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

export function exploredVerdicts(scenario: Scenario): Verdicts {
  const explored = exploreAll(scenario);
  const { stuck, noWayOut, decisions, laters, promises, counted, openingLooks } = explored;
  return {
    scenes: reached(explored.scenes),
    endings: reached(explored.endings),
    choices: reached(explored.choices),
    looks: reached(explored.looks),
    conditions: explored.conditions.map(
      ({ path, everTrue, everFalse }) => `${path.join(' ')}: ${everTrue} ${everFalse}`,
    ),
    stuck: stuckScenes(explored),
    refused: unique(
      stuck.flatMap(({ scene, act }) => (act ? [`${scene} ${'choice' in act ? act.choice : 'task'}`] : [])),
    ),
    noWayOut: noWayOut.map(({ scene }) => scene).sort(),
    forever: noWayOut.flatMap(({ scene, forever }) => (forever > 0 ? [scene] : [])).sort(),
    repeated: [...decisions.values()].flatMap(({ scene, repeated }) => (repeated ? [scene] : [])).sort(),
    opening: openingLooks
      .flatMap(({ look, choice, onlyStrongFor }) => [
        `${look} ${choice}`,
        ...onlyStrongFor.map((criterion) => `${look} ${choice} only ${criterion}`),
      ])
      .sort(),
    laters: laters
      .flatMap(({ scheduled, due, fired, pendingAtEnding }, number) => [
        ...(scheduled ? [`${number} scheduled`] : []),
        ...(due ? [`${number} due`] : []),
        ...(fired ? [`${number} fired`] : []),
        ...(pendingAtEnding ? [`${number} pending at an ending`] : []),
      ])
      .sort(),
    promises: promises
      .flatMap(({ id, made, kept, broken, openAtEnding }) => [
        ...(made ? [`${id} made`] : []),
        ...(kept ? [`${id} kept`] : []),
        ...(broken ? [`${id} broken`] : []),
        ...(openAtEnding ? [`${id} open at an ending`] : []),
      ])
      .sort(),
    results: resultsOf(explored),
    counted: Object.fromEntries(counted.map(({ competency, fewest, most }) => [competency, [fewest, most]])),
  };
}

function stuckScenes({ stuck, graph, scenario }: Explored): readonly string[] {
  const asks = (id: string): boolean => {
    const { choices = [], task } = scenario.scenes[id] ?? {};
    return choices.length > 0 || task !== undefined;
  };
  const scenes = [...graph.place.keys()].flatMap((state) =>
    graph.moveCount[state] === 0 && !isEnding(graph, state) ? (graph.places[graph.place[state] ?? 0] ?? []) : [],
  );
  const named = new Set(stuck.map(({ scene }) => scene));
  return unique(scenes.filter((scene) => named.has(scene)).map((id) => `${id} ${asks(id) ? 'asks' : 'goes'}`));
}

function resultsOf({ graph }: Explored): Verdicts['results'] {
  const found = new Map<string, [number, number]>();
  for (const [state, number] of graph.offer.entries()) {
    if (!isEnding(graph, state)) continue;
    const sums = new Map<string, number>();
    for (const { criterion, points } of graph.results[number] ?? []) {
      const competency = competencyOf(criterion);
      sums.set(competency, (sums.get(competency) ?? 0) + points);
    }
    for (const [competency, value] of sums) {
      const [least, most] = found.get(competency) ?? [value, value];
      found.set(competency, [Math.min(least, value), Math.max(most, value)]);
    }
  }
  return Object.fromEntries([...found].sort());
}
