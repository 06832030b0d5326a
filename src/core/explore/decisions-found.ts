import type { CriterionId } from '../profile/structure.ts';
import { type Bounds, findBounds } from './bounds.ts';
import type { Components } from './components.ts';
import type { DecisionFound, Extremes, Offer, OfferedAct, OpportunityFound, Outlook } from './explored.ts';
import type { Exploring } from './exploring.ts';
import { type Counted, type Graph, isEnding, movesFrom } from './graph.ts';
import type { FoundOffer } from './offers.ts';
import type { Shortest } from './shortest.ts';

/** What one offer is found to be over all states in which it stands. */
interface OfferStates {
  states: number;
  nearest: number;
  /** By what is done there. */
  readonly outlooks: Map<number, Outlook>;
}

/** Every scene that asks something, with what was on offer and what each act can still come to. */
export function decisionsFound(
  exploring: Exploring,
  graph: Graph,
  components: Components,
  shortest: Shortest,
): ReadonlyMap<string, DecisionFound> {
  const byOffer = statesOfOffers(graph, components, shortest);
  const repeated = repeatedBy(exploring, graph, shortest);
  const asking = Object.values(exploring.written.scenes).filter(
    ({ choices, task }) => choices.length > 0 || task !== undefined,
  );
  return new Map(
    asking.map(({ id }) => {
      const found = [...byOffer].flatMap(([number, states]) => {
        const offer = graph.offers[number];
        return offer?.scene === id ? [{ offer, states }] : [];
      });
      const play = repeated.get(id);
      return [
        id,
        {
          scene: id,
          offers: found.map(({ offer, states }) => offerOf(graph, shortest, offer, states)),
          opportunities: opportunitiesOf(found, shortest),
          ...(play === undefined ? {} : { repeated: play }),
        },
      ];
    }),
  );
}

const pointsIn = (counted: readonly Counted[] | undefined): number =>
  (counted ?? []).reduce((sum, { points }) => sum + points, 0);

function statesOfOffers(graph: Graph, components: Components, shortest: Shortest): ReadonlyMap<number, OfferStates> {
  const results = findBounds(graph, components, {
    ofMove: () => 0,
    ofEnding: (state) => pointsIn(graph.results[graph.offer[state] ?? 0]),
  });
  const gains = graph.gains.map(pointsIn);
  const process = findBounds(graph, components, {
    ofMove: (move) => gains[graph.gain[move] ?? 0] ?? 0,
    ofEnding: () => 0,
  });
  const found = new Map<number, OfferStates>();
  for (const [state, number] of graph.offer.entries()) {
    if (number === 0 || isEnding(graph, state)) continue;
    const offer = found.get(number) ?? { states: 0, nearest: state, outlooks: new Map() };
    found.set(number, offer);
    offer.states += 1;
    if ((shortest.actions[state] ?? 0) < (shortest.actions[offer.nearest] ?? 0)) offer.nearest = state;
    lookAhead(graph, state, { results, process, gains }, offer.outlooks);
  }
  return found;
}

function lookAhead(
  graph: Graph,
  state: number,
  {
    results,
    process,
    gains,
  }: { readonly results: Bounds; readonly process: Bounds; readonly gains: readonly number[] },
  outlooks: Map<number, Outlook>,
): void {
  const { first, end } = movesFrom(graph, state);
  for (let move = first; move < end; move += 1) {
    const next = graph.target[move] ?? 0;
    const does = graph.does[move] ?? 0;
    const least = results.least[next] ?? Number.NaN;
    if (graph.done[does]?.move.do !== 'act' || Number.isNaN(least)) continue;
    const gain = gains[graph.gain[move] ?? 0] ?? 0;
    const here = {
      results: { least, most: results.most[next] ?? least },
      process: { least: gain + (process.least[next] ?? 0), most: gain + (process.most[next] ?? 0) },
    };
    const known = outlooks.get(does);
    outlooks.set(does, known === undefined ? here : bothOutlooks(known, here));
  }
}

const bothOutlooks = (one: Outlook, other: Outlook): Outlook => ({
  results: widest(one.results, other.results),
  process: widest(one.process, other.process),
});

const widest = (one: Extremes, other: Extremes): Extremes => ({
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most),
});

function offerOf(
  graph: Graph,
  shortest: Shortest,
  offer: FoundOffer,
  { states, nearest, outlooks }: OfferStates,
): Offer {
  const acts = offer.acts.map(({ judgement: _, index: __, gain: ___, ...act }): OfferedAct => {
    const done = [...outlooks].find(([does]) => {
      const { scene, name } = graph.done[does] ?? {};
      return scene === offer.scene && name === act.key;
    });
    return { ...act, ...(done === undefined ? {} : { outlook: done[1] }) };
  });
  return { states, acts, play: shortest.to(nearest) };
}

interface FoundStates {
  readonly offer: FoundOffer;
  readonly states: OfferStates;
}

function opportunitiesOf(found: readonly FoundStates[], shortest: Shortest): readonly OpportunityFound[] {
  const named = new Set(
    found.flatMap(({ offer }) => offer.acts.flatMap(({ judgement }) => [...judgement.shows.keys()])),
  );
  return [...named].map((criterion) => {
    const count = (has: boolean) => statesWhere(found, (offer) => offer.opportunities.has(criterion) === has);
    const lacking = found
      .filter(({ offer }) => !offer.opportunities.has(criterion))
      .map(({ states }) => states.nearest);
    const nearest = shortest.nearest(lacking);
    return {
      criterion: criterion as CriterionId,
      with: count(true),
      without: count(false),
      ...(nearest === undefined ? {} : { playWithout: shortest.to(nearest) }),
    };
  });
}

const statesWhere = (found: readonly FoundStates[], holds: (offer: FoundOffer) => boolean): number =>
  found.reduce((sum, { offer, states }) => sum + (holds(offer) ? states.states : 0), 0);

/** By scene the shortest play that decides there with evidence once more. */
function repeatedBy({ repeated }: Exploring, graph: Graph, shortest: Shortest) {
  const nearest = new Map<string, { readonly state: number; readonly does: number }>();
  for (const each of repeated) {
    const scene = graph.done[each.does]?.scene ?? '';
    const best = nearest.get(scene);
    if (best === undefined || (shortest.actions[each.state] ?? 0) < (shortest.actions[best.state] ?? 0)) {
      nearest.set(scene, each);
    }
  }
  return new Map([...nearest].map(([scene, { state, does }]) => [scene, shortest.through(state, does)]));
}
