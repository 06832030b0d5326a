/** Listens to the engine while it plays a numbered scenario, and keeps what it hears. */
import { holds } from '../engine/conditions.ts';
import { showLines } from '../engine/lines.ts';
import { standingItems } from '../engine/remembered.ts';
import type { State } from '../engine/state.ts';
import type { Watch, WatchedScenario } from '../engine/watch.ts';
import type { Line, PromiseStatus, Scenario } from '../scenario/model.ts';
import { mentionsTruth } from './facts.ts';
import { type Numbered, numberOf } from './numbered.ts';
import { truthOf, withTruth } from './state-key.ts';
import type { TextWords } from './text-words.ts';

const heldOnce = 1;
const failedOnce = 2;

export interface Watching {
  /** The scenario to play with: as it is, and listened to while `listen` runs. */
  readonly scenario: Scenario;
  /** Runs a part of a play and keeps what it reads and shows. */
  listen<T>(part: () => T): T;
  /** The same, for what happens too often to be wrapped up: from `begin` to `end`. */
  begin(): void;
  end(): void;
  /** The words that were shown since the last time, in each language. The same array each time. */
  readonly words: number[];
  forgetWords(): void;
  addWords(more: readonly number[]): void;
  /** A move was made, or it could not be: then what came later and what became of promises on its way never happened. */
  settle(happened: boolean): void;
  /** By the number of a condition. */
  wasTrue(condition: number): boolean;
  wasFalse(condition: number): boolean;
  promiseWas(id: string, status: PromiseStatus): boolean;
}

export function watching(numbered: Numbered, texts: readonly TextWords[]): Watching {
  const verdicts = new Uint8Array(numbered.sites.length);
  const readLater = new Set(numbered.laters.map(({ site }) => site));
  const truths = truthsRead(numbered);
  const promises = new Set<string>();
  const words = texts.map(() => 0);
  const unsettled: { readonly promises: string[]; readonly verdicts: (readonly [number, number])[] } = {
    promises: [],
    verdicts: [],
  };
  let listening = false;
  let trying = false;

  const watch: Watch = {
    untold: true,
    condition: (condition) => {
      const number = numberOf(condition);
      if (number < 0) return () => {};
      const isLater = readLater.has(number);
      const toRead = truths.get(number);
      return (held, state) => {
        if (!listening) return;
        const verdict = held ? heldOnce : failedOnce;
        if (isLater) unsettled.verdicts.push([number, verdict]);
        else verdicts[number] = (verdicts[number] ?? 0) | verdict;
        if (toRead !== undefined && !trying) tryTruths(toRead, state);
      };
    },
    line: (line) => {
      const own = texts.map((text) => text.lines[numberOf(line)] ?? 0);
      const shows = line.kind === 'document' ? line.show : undefined;
      return (state) => {
        if (!listening) return;
        if (!trying) addWords(own);
        if (shows === undefined) return;
        if (!trying) countItems(shows, state);
        readItems(shows, state);
      };
    },
    promise: (id, status) => {
      if (listening) unsettled.promises.push(`${id}/${status}`);
    },
  };
  const scenario: WatchedScenario = { ...numbered.scenario, watch };

  const addWords = (more: readonly number[]): void => {
    for (let language = 0; language < words.length; language += 1) {
      words[language] = (words[language] ?? 0) + (more[language] ?? 0);
    }
  };

  /** The words of the items that stand in an answer. */
  const countItems = (answer: string, state: State): void => {
    const standing = standingItems(scenario, state, answer);
    for (const [language, text] of texts.entries()) {
      const items = text.items.get(answer);
      for (const { id } of standing) words[language] = (words[language] ?? 0) + (items?.get(id) ?? 0);
    }
  };

  /** A sheet may show any of the items, whichever stand in the answer that is kept here. */
  const readItems = (answer: string, state: State): void => {
    for (const cases of numbered.itemCases.get(answer) ?? []) cases.find(({ when }) => holds(when, scenario, state));
  };

  /** Nobody knows the truth before the end, so each that the file names is tried where a line reads it. */
  const tryTruths = (toRead: readonly Line[], state: State): void => {
    trying = true;
    for (const truth of truthNames(scenario)) {
      if (truth === truthOf(state)) continue;
      const other = withTruth(state, truth);
      const shown = toRead.find(({ when }) => holds(when, scenario, other));
      if (shown?.kind === 'one-of') showLines(shown.lines, scenario, other);
    }
    trying = false;
  };

  return {
    scenario,
    words,
    listen: (part) => {
      listening = true;
      const result = part();
      listening = false;
      return result;
    },
    begin: () => {
      listening = true;
    },
    end: () => {
      listening = false;
    },
    forgetWords: () => {
      words.fill(0);
    },
    addWords,
    settle: (happened) => {
      if (unsettled.promises.length === 0 && unsettled.verdicts.length === 0) return;
      if (happened) {
        for (const each of unsettled.promises) promises.add(each);
        for (const [number, verdict] of unsettled.verdicts) verdicts[number] = (verdicts[number] ?? 0) | verdict;
      }
      unsettled.promises.length = 0;
      unsettled.verdicts.length = 0;
    },
    wasTrue: (condition) => ((verdicts[condition] ?? 0) & heldOnce) !== 0,
    wasFalse: (condition) => ((verdicts[condition] ?? 0) & failedOnce) !== 0,
    promiseWas: (id, status) => promises.has(`${id}/${status}`),
  };
}

/** Every truth that the file names. */
export const truthNames = ({ truth }: Scenario): readonly string[] =>
  truth === undefined ? [] : [truth.start, ...truth.others.map(({ id }) => id)];

/** The conditions of lines that read a truth, with the lines that are read again with every other truth. */
const truthsRead = ({ groups }: Numbered): ReadonlyMap<number, readonly Line[]> =>
  new Map([...groups].filter(([, lines]) => lines.some(({ when }) => when !== undefined && mentionsTruth(when))));
