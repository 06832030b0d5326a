/** An exploration under way: what was found so far, and all that is worked out once at its beginning. */
import type { Refusal } from '../engine/actions.ts';
import type { State } from '../engine/state.ts';
import type { Scenario } from '../scenario/model.ts';
import { type Doings, doings } from './doings.ts';
import { type Facts, hasAny, numberFacts } from './facts.ts';
import type { GraphStart } from './graph.ts';
import { findLiveness } from './live.ts';
import { type Numbered, numberScenario } from './numbered.ts';
import { type Gains, gainNumbers, type OfferFinder, offerFinder } from './offers.ts';
import { type OpeningLooks, openingLooks } from './opening-looks.ts';
import { type Growing, growing, type KeyTable, keyTable } from './packed.ts';
import { type KeyMaker, keyMaker } from './state-key.ts';
import { findTaskClasses } from './task-classes.ts';
import { type TextWords, textWordsOf } from './text-words.ts';
import { type Watching, watching } from './watching.ts';

/** By state, each found once: see `Graph`. */
export interface StateRows {
  readonly place: Growing;
  readonly firstMove: Growing;
  readonly moveCount: Growing;
  readonly offer: Growing;
}

/** By move. */
export interface MoveRows {
  readonly target: Growing;
  readonly does: Growing;
  readonly minutes: Growing;
  readonly gain: Growing;
}

/** Something that is open in a state. */
export interface OpenMove {
  readonly state: number;
  readonly does: number;
}

export interface Exploring {
  /** As it was handed in; and as it is played: numbered, and watched. */
  readonly written: Scenario;
  readonly scenario: Scenario;
  readonly numbered: Numbered;
  readonly watch: Watching;
  readonly texts: readonly TextWords[];
  readonly offers: OfferFinder;
  readonly gains: Gains;
  readonly results: Gains;
  readonly doings: Doings;
  readonly keys: KeyMaker;
  readonly table: KeyTable;
  readonly opening: OpeningLooks;
  /** Whether a way to go or a result depends on what nobody could know. */
  readonly truthMatters: boolean;
  readonly starts: GraphStart[];
  readonly states: StateRows;
  readonly moves: MoveRows;
  /** By language, and then by move. */
  readonly words: readonly Growing[];
  /** By state that is an ending: the words that are read there, by language. */
  readonly endingWords: Map<number, readonly number[]>;
  /** States that were found and still have to be explored. */
  readonly waiting: { readonly number: number; readonly state: State }[];
  /**
   * States in which so much was interrupted or is still to come that it was not gone on from them: rounds can heap that up
   * for ever.
   */
  readonly heapedUp: number[];
  /** By look: states in which it is open. */
  readonly lookStates: Map<string, number>;
  /** Open moves that the engine refuses. */
  readonly refused: (OpenMove & { readonly refusal: Refusal['code'] })[];
  /** Acts with evidence in a scene that gave some before. */
  readonly repeated: OpenMove[];
  /** By later event. */
  readonly scheduled: Uint8Array;
  readonly pendingAtEnding: Uint8Array;
  readonly openAtEnding: Set<string>;
}

/** Makes a scenario ready to be explored. `languages` are the same scenario in each language of which words are counted. */
export function prepareExploring(written: Scenario, languages: readonly Scenario[]): Exploring {
  const numbered = numberScenario(written);
  const texts = languages.map((each) => textWordsOf(each));
  const watch = watching(numbered, texts);
  const { scenario } = watch;
  const facts: Facts = numberFacts(scenario);
  const liveness = findLiveness(scenario, facts);
  const tasks = findTaskClasses(scenario, facts);
  const gains = gainNumbers();
  return {
    ...{ written, scenario, numbered, watch, texts, gains },
    results: gainNumbers(),
    offers: offerFinder(scenario, tasks, gains, texts),
    doings: doings(scenario, tasks),
    keys: keyMaker(scenario, facts, liveness),
    table: keyTable(),
    opening: openingLooks(scenario),
    truthMatters: hasAny(liveness.entering(scenario.start.scene), facts.truth),
    states: { place: growing(), firstMove: growing(), moveCount: growing(), offer: growing() },
    moves: { target: growing(), does: growing(), minutes: growing(), gain: growing() },
    words: texts.map(growing),
    ...{
      starts: [],
      endingWords: new Map(),
      waiting: [],
      heapedUp: [],
      lookStates: new Map(),
      refused: [],
      repeated: [],
    },
    scheduled: new Uint8Array(numbered.laters.length),
    pendingAtEnding: new Uint8Array(numbered.laters.length),
    openAtEnding: new Set(),
  };
}
