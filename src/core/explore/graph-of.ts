import type { Exploring } from './exploring.ts';
import type { Graph } from './graph.ts';
import { trimmed } from './packed.ts';

/** The graph of what was explored so far. */
export function graphOf(exploring: Exploring): Graph {
  const { states, moves, words, texts, waiting, heapedUp, keys } = exploring;
  return {
    states: states.place.length,
    moves: moves.target.length,
    places: keys.places,
    scenes: keys.scenes,
    starts: exploring.starts,
    place: trimmed(states.place),
    firstMove: trimmed(states.firstMove),
    moveCount: trimmed(states.moveCount),
    unexplored: new Set([...waiting.map(({ number }) => number), ...heapedUp]),
    offer: trimmed(states.offer),
    target: trimmed(moves.target),
    does: trimmed(moves.does),
    done: exploring.doings.list,
    minutes: trimmed(moves.minutes),
    words: words.map(trimmed),
    languages: texts.map(({ language }) => language),
    gain: trimmed(moves.gain),
    gains: exploring.gains.list,
    offers: exploring.offers.list,
    results: exploring.results.list,
  };
}
