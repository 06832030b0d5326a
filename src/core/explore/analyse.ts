import { type CompetencyId, type CriterionId, competencyOf } from '../profile/structure.ts';
import type { ResultBounds } from '../scoring/analysis.ts';
import { mostPoints } from '../scoring/constants.ts';
import type { Language } from '../shared/language.ts';
import { seeded } from '../shared/random.ts';
import type { CriterionFigures, EndingFigures, ScenarioAnalysis, Spread } from './analysis.ts';
import { findBounds } from './bounds.ts';
import { type Components, findComponents } from './components.ts';
import type { Explored, Reach } from './explored.ts';
import { type Graph, type GraphStart, isEnding } from './graph.ts';
import { type RandomPlayer, randomPlay, randomPlayer, randomVisits } from './random-player.ts';

/** Plays from which a median is taken. */
const drawnPlays = 4_001;

/** Everything that is kept of an exploration: small, the same each time, and plain data. */
export function analyse(explored: Explored): ScenarioAnalysis {
  const { scenario, graph, proved } = explored;
  const components = findComponents(graph);
  const player = randomPlayer(graph);
  const visits = randomVisits(player, components);
  const plays = drawPlays(player);
  const minutes = spread(
    graph,
    components,
    plays,
    (move) => graph.minutes[move] ?? 0,
    (start) => start.minutes,
  );
  return {
    format: 'werkdag-analysis/1',
    scenario: scenario.id,
    logicHash: scenario.logicHash,
    ...{ proved, states: explored.states, moves: explored.moves },
    results: resultBounds(graph, proved),
    scenes: statesOf(explored.scenes),
    choices: statesOf(explored.choices),
    looks: statesOf(explored.looks),
    endings: endingFigures(explored, visits),
    ...(minutes && { minutes }),
    words: wordSpreads(graph, components, plays),
    criteria: criterionFigures(explored, components),
    chance: chanceOf(explored, visits),
  };
}

const statesOf = (reaches: ReadonlyMap<string, Reach>): Readonly<Record<string, number>> =>
  Object.fromEntries([...reaches].map(([id, { states }]) => [id, states]));

/** Four decimals: what is smaller says nothing, and would differ with the order of sums. */
const rounded = (figure: number): number => Math.round(figure * 10_000) / 10_000;

function resultBounds(graph: Graph, proved: boolean): Readonly<Partial<Record<CompetencyId, ResultBounds>>> {
  const bounds = new Map<CompetencyId, ResultBounds>();
  for (const [competency, value] of endingNumbers(graph).flatMap((number) => sumsOf(graph, number))) {
    const { least, most } = bounds.get(competency) ?? { least: value, most: value };
    bounds.set(competency, { least: Math.min(least, value), most: Math.max(most, value), proved });
  }
  return Object.fromEntries([...bounds].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The different results that occur at endings. */
function endingNumbers(graph: Graph): readonly number[] {
  const numbers = new Set<number>();
  for (const [state, number] of graph.offer.entries()) if (isEnding(graph, state)) numbers.add(number);
  return [...numbers];
}

/** V of each competency in one set of results: criteria of one competency are summed together. */
function sumsOf(graph: Graph, number: number): readonly (readonly [CompetencyId, number])[] {
  const sums = new Map<CompetencyId, number>();
  for (const { criterion, points } of graph.results[number] ?? []) {
    const competency = competencyOf(criterion);
    sums.set(competency, (sums.get(competency) ?? 0) + points);
  }
  return [...sums];
}

function endingFigures({ endings, graph }: Explored, visits: Float64Array): Readonly<Record<string, EndingFigures>> {
  const shares = graph.places.map(() => 0);
  for (const [state, place] of graph.place.entries()) {
    if (isEnding(graph, state)) shares[place] = (shares[place] ?? 0) + (visits[state] ?? 0);
  }
  return Object.fromEntries(
    [...endings].map(([id, { states, play }]) => {
      const share = rounded(shares[graph.places.indexOf(id, graph.scenes)] ?? 0);
      return [id, { states, share, ...(play && { play }) }];
    }),
  );
}

interface DrawnPlay {
  readonly start: GraphStart;
  readonly moves: readonly number[];
}

function drawPlays(player: RandomPlayer): readonly DrawnPlay[] {
  const { starts } = player.graph;
  const random = seeded('random plays');
  return Array.from({ length: drawnPlays }).flatMap((_, index) => {
    const start = starts[index % starts.length];
    const moves = start && randomPlay(player, start, random);
    return start && moves ? [{ start, moves }] : [];
  });
}

function spread(
  graph: Graph,
  components: Components,
  plays: readonly DrawnPlay[],
  ofMove: (move: number) => number,
  ofStart: (start: GraphStart) => number,
): Spread | undefined {
  const { least, most } = findBounds(graph, components, { ofMove, ofEnding: () => 0 });
  const ending = graph.starts.filter(({ state }) => !Number.isNaN(least[state] ?? Number.NaN));
  const sums = plays.map(({ start, moves }) => moves.reduce((sum, move) => sum + ofMove(move), ofStart(start)));
  const median = sums.sort((one, other) => one - other)[Math.floor(sums.length / 2)];
  if (ending.length === 0 || median === undefined) return undefined;
  const shortest = Math.min(...ending.map((start) => ofStart(start) + (least[start.state] ?? 0)));
  const longest = Math.max(...ending.map((start) => ofStart(start) + (most[start.state] ?? 0)));
  return { shortest, median, ...(Number.isFinite(longest) ? { longest } : {}) };
}

function wordSpreads(
  graph: Graph,
  components: Components,
  plays: readonly DrawnPlay[],
): Readonly<Partial<Record<Language, Spread>>> {
  const spreads = graph.languages.flatMap((language, index) => {
    const ofMove = (move: number): number => graph.words[index]?.[move] ?? 0;
    const found = spread(graph, components, plays, ofMove, ({ words }) => words[index] ?? 0);
    return found === undefined ? [] : [[language, found] as const];
  });
  return Object.fromEntries(spreads);
}

function criterionFigures(
  { decisions, graph }: Explored,
  components: Components,
): Readonly<Partial<Record<CriterionId, CriterionFigures>>> {
  const scenes = [...decisions.values()].flatMap(({ opportunities }) => opportunities);
  const named = [...new Set(scenes.map(({ criterion }) => criterion))].sort();
  const figures = named.map((criterion): [CriterionId, CriterionFigures] => {
    const here = scenes.filter((each) => each.criterion === criterion);
    const opportunities = here.filter((each) => each.with > 0).length;
    return [criterion, { decisions: here.length, opportunities, ...pointsBounds(graph, components, criterion) }];
  });
  return Object.fromEntries(figures);
}

/** Where no ending can be reached, nothing counts. */
function pointsBounds(graph: Graph, components: Components, criterion: CriterionId) {
  const points = graph.gains.map((gain) =>
    gain.reduce((sum, each) => sum + (each.criterion === criterion ? each.points : 0), 0),
  );
  const ofMove = (move: number): number => points[graph.gain[move] ?? 0] ?? 0;
  const { least, most } = findBounds(graph, components, { ofMove, ofEnding: () => 0 });
  const ending = graph.starts.filter(({ state }) => !Number.isNaN(least[state] ?? Number.NaN));
  if (ending.length === 0) return { least: 0, most: 0 };
  return {
    least: Math.min(...ending.map(({ state }) => least[state] ?? 0)),
    most: Math.max(...ending.map(({ state }) => most[state] ?? 0)),
  };
}

function chanceOf({ graph }: Explored, visits: Float64Array): ScenarioAnalysis['chance'] {
  const byOffer = new Map<number, number>();
  for (const [state, number] of graph.offer.entries()) {
    if (!isEnding(graph, state)) byOffer.set(number, (byOffer.get(number) ?? 0) + (visits[state] ?? 0));
  }
  const sums = new Map<string, Map<CriterionId, { visits: number; x: number }>>();
  for (const [number, visited] of byOffer) {
    const offer = graph.offers[number];
    if (offer === undefined || visited === 0) continue;
    const found = sums.get(offer.scene) ?? new Map();
    sums.set(offer.scene, found);
    for (const criterion of new Set(offer.acts.flatMap(({ judgement }) => [...judgement.shows.keys()]))) {
      const sum = found.get(criterion) ?? { visits: 0, x: 0 };
      found.set(criterion, { visits: sum.visits + visited, x: sum.x + visited * meanOf(offer.acts, criterion) });
    }
  }
  const named = [...sums].filter(([, found]) => found.size > 0);
  return Object.fromEntries(
    named.map(([scene, found]) => [
      scene,
      Object.fromEntries([...found].map(([criterion, { visits: all, x }]) => [criterion, rounded(x / all)])),
    ]),
  );
}

/** The mean x over the acts that name a criterion, each as likely as it is. */
function meanOf(acts: NonNullable<Graph['offers'][number]>['acts'], criterion: CriterionId): number {
  const shown = acts.flatMap(({ judgement, share }) => {
    const points = judgement.shows.get(criterion)?.points;
    return points === undefined ? [] : [{ x: points / mostPoints, share }];
  });
  const all = shown.reduce((sum, { share }) => sum + share, 0);
  return all === 0 ? 0 : shown.reduce((sum, { x, share }) => sum + x * share, 0) / all;
}
