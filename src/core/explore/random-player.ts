/**
 * A player who clicks at random: tosses a coin for each look that is open, in the file's order, and then does any one of the
 * acts that are open, each as likely; of a task as often as 4,096 random answers fall in its class.
 */
import type { Random } from '../shared/random.ts';
import type { Components } from './components.ts';
import { type Graph, type GraphStart, isEnding, movesFrom } from './graph.ts';

/** What the random player can do in a state, each with how likely it is. */
export interface RandomStep {
  readonly move: number;
  readonly likely: number;
  /** The look of the scene from which on the coin is tossed next, if one is in the same scene then. */
  readonly look: number;
}

const coin = 0.5;

export interface RandomPlayer {
  readonly graph: Graph;
  /** By thing that can be done its place among the looks of its scene; -1 of what is no look. */
  readonly places: Int32Array;
  /** By offer, and by thing that can be done there, how likely it is among the acts of the offer. */
  readonly shares: readonly ReadonlyMap<number, number>[];
}

export function randomPlayer(graph: Graph): RandomPlayer {
  const numbers = new Map(graph.done.map(({ scene, name }, does) => [`${scene} ${name}`, does]));
  const shares = graph.offers.map(
    (offer) =>
      new Map((offer?.acts ?? []).map(({ key, share }) => [numbers.get(`${offer?.scene} ${key}`) ?? -1, share])),
  );
  return { graph, places: looksInOrder(graph), shares };
}

function looksInOrder({ done }: Graph): Int32Array {
  const places = new Int32Array(done.length).fill(-1);
  const counts = new Map<string, number>();
  for (const [does, { scene, move }] of done.entries()) {
    if (move.do !== 'look') continue;
    const place = counts.get(scene) ?? 0;
    places[does] = place;
    counts.set(scene, place + 1);
  }
  return places;
}

/** The steps from a state in which the coin was tossed for all looks before this one. */
export function randomSteps(
  { graph, places, shares: byOffer }: RandomPlayer,
  state: number,
  fromLook: number,
): readonly RandomStep[] {
  const steps: RandomStep[] = [];
  const { first, end } = movesFrom(graph, state);
  const acts: number[] = [];
  let left = 1;
  for (let move = first; move < end; move += 1) {
    const place = places[graph.does[move] ?? 0] ?? -1;
    if (place < 0) acts.push(move);
    else if (place >= fromLook) {
      steps.push({ move, likely: left * coin, look: place + 1 });
      left *= coin;
    }
  }
  // Acts that go nowhere are no moves: the others share their part.
  const offered = byOffer[graph.offer[state] ?? 0];
  const shares = acts.map((move) => offered?.get(graph.does[move] ?? 0) ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, move] of acts.entries()) {
    const share = all > 0 ? (shares[index] ?? 0) / all : 1 / acts.length;
    steps.push({ move, likely: left * share, look: 0 });
  }
  return steps;
}

/** Moves that a play may take before it counts as going round for ever. */
const longestPlay = 10_000;

/** The moves of one random play from a start; `undefined` where it comes to no ending. */
export function randomPlay(
  player: RandomPlayer,
  { state: start }: GraphStart,
  random: Random,
): readonly number[] | undefined {
  const { graph } = player;
  const moves: number[] = [];
  let [state, look] = [start, 0];
  while (!isEnding(graph, state)) {
    const step = drawn(randomSteps(player, state, look), random);
    if (step === undefined || moves.length === longestPlay) return undefined;
    moves.push(step.move);
    const next = graph.target[step.move] ?? 0;
    look = graph.place[next] === graph.place[state] ? step.look : 0;
    state = next;
  }
  return moves;
}

function drawn(steps: readonly RandomStep[], random: Random): RandomStep | undefined {
  let left = random.fraction();
  for (const step of steps) {
    left -= step.likely;
    if (left < 0) return step;
  }
  return steps.at(-1);
}

/** Times that a component is gone round before what is still in it is left there: much less than any figure shows. */
const mostRounds = 10_000;
const nothing = 1e-12;

/** By state how often a random player decides or goes on there, or ends there, on average. Exact but for going round. */
export function randomVisits(player: RandomPlayer, { order, begins, component }: Components): Float64Array {
  const { graph, places } = player;
  const looks = 1 + places.reduce((most, place) => Math.max(most, place + 1), 0);
  /** By state and look from which on the coin is tossed: how much comes by there that has not gone on. */
  const coming = new Float64Array(graph.states * looks);
  const visits = new Float64Array(graph.states);
  for (const { state } of graph.starts) coming[state * looks] = (coming[state * looks] ?? 0) + 1 / graph.starts.length;
  const goOn = (state: number): number => {
    let inside = 0;
    for (let look = 0; look < looks; look += 1) {
      const much = coming[state * looks + look] ?? 0;
      if (much === 0) continue;
      coming[state * looks + look] = 0;
      const steps = randomSteps(player, state, look);
      visits[state] =
        (visits[state] ?? 0) + much * (1 - steps.reduce((sum, each) => sum + (each.look > 0 ? each.likely : 0), 0));
      for (const { move, likely, look: next } of steps) {
        const target = graph.target[move] ?? 0;
        const stays = graph.place[target] === graph.place[state];
        const place = target * looks + (stays ? next : 0);
        coming[place] = (coming[place] ?? 0) + much * likely;
        if (component[target] === component[state]) inside += much * likely;
      }
    }
    return inside;
  };
  for (let number = begins.length - 2; number >= 0; number -= 1) {
    const members = order.subarray(begins[number] ?? 0, begins[number + 1] ?? 0);
    for (let round = 0; round < mostRounds; round += 1) {
      if (members.reduce((sum, state) => sum + goOn(state), 0) <= nothing) break;
    }
  }
  return visits;
}
