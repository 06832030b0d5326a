/** Recorded plays of every scenario, played by the real compiler and engine to the ending that they name. */
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/core/engine/replay.ts';
import { reportOf } from '../../src/core/scoring/report.ts';
import { compiledOf, type LibraryEntry, readLibrary } from './load.ts';
import { playMoves, seed } from './play-moves.ts';
import { type Playthrough, readPlaythrough } from './read-playthrough.ts';

const library = readLibrary();
const recorded = library.flatMap((entry) =>
  entry.playthroughs.map(({ file, playthrough }) => [file, playthrough, entry] as const),
);

test('there are recorded playthroughs', () => {
  expect(recorded.length).toBeGreaterThan(0);
});

test.each(library.map((entry) => [entry.folder, entry] as const))('%s: every ending is played', (_, entry) => {
  const played = new Set(entry.playthroughs.map(({ playthrough }) => playthrough.ending));
  expect(Object.keys(compiledOf(entry).nl.endings).filter((ending) => !played.has(ending))).toEqual([]);
});

const reportIn = (entry: LibraryEntry, playthrough: Playthrough, file: string) => {
  const { nl } = compiledOf(entry);
  const { truth } = playthrough;
  return reportOf(nl, {
    seed,
    actions: playMoves(nl, playthrough, file).actions,
    ...(truth !== undefined && { truth }),
  });
};

describe.each(recorded)('%s', (file, playthrough, entry) => {
  test('is about the scenario that it lies beside', () => {
    expect(playthrough.of).toBe(entry.folder);
  });

  test('can be played to its ending, with the truth that it names', () => {
    const last = playMoves(compiledOf(entry).nl, playthrough, file).states.at(-1);
    expect(last?.ending).toBe(playthrough.ending);
    if (playthrough.truth !== undefined) expect(last?.truth).toBe(playthrough.truth);
  });

  test('goes through the same states in both languages', () => {
    const { nl, en } = compiledOf(entry);
    const dutch = playMoves(nl, playthrough, file);
    expect(playMoves(en, playthrough, file)).toEqual(dutch);
    const again = replay(en, { seed, actions: dutch.actions, ...(playthrough.truth && { truth: playthrough.truth }) });
    expect(again.steps.map(({ state }) => state)).toEqual(dutch.states);
  });

  test('gives the points that it names', () => {
    const { decisions, competencies } = reportIn(entry, playthrough, file);
    const evidence = Object.fromEntries(
      decisions
        .filter(({ scene }) => Object.hasOwn(playthrough.evidence, scene))
        .map((each) => [
          each.scene,
          Object.fromEntries(each.evidence.map(({ criterion, points }) => [criterion, points])),
        ]),
    );
    const judged = competencies
      .flatMap(({ result }) => result?.judged ?? [])
      .filter(({ criterion }) => Object.hasOwn(playthrough.results, criterion))
      .map(({ criterion, points }) => [criterion, points]);
    expect(evidence).toEqual(playthrough.evidence);
    expect(Object.fromEntries(judged)).toEqual(playthrough.results);
  });
});

describe('a playthrough that is wrong says where', () => {
  const head = 'of: x\ntitle: X\nending: y\n';
  const failing: Readonly<Record<string, readonly [string, string]>> = {
    'a key that is not known': [`${head}doe: [memo]`, 'p.yaml:4 has a key that no playthrough has: doe.'],
    'no list of moves': [head, 'p.yaml:1 needs a list under do.'],
    'no ending': ['of: x\ntitle: X\ndo: [memo]', 'p.yaml:1 needs the key ending, with a word or a sentence.'],
    'a move that is none': [`${head}do:\n  - memo\n  - Kijk rond`, 'p.yaml:6 is no move: "Kijk rond".'],
    'other points': [
      `${head}evidence: {memo: {C18.p1: 4}}\ndo: [memo]`,
      'p.yaml:4 needs points from 0 to 3 for C18.p1 under memo.',
    ],
    'no YAML': ['of: [x', 'p.yaml:1 '],
  };
  test.each(Object.entries(failing))('%s', (_, [text, message]) => {
    expect(() => readPlaythrough('p.yaml', text)).toThrow(message);
  });

  test('a move that the engine refuses, with what could have been done', () => {
    const [entry] = library;
    if (!entry) throw new Error('There is no scenario.');
    const { nl } = compiledOf(entry);
    const wrong = (moves: string) => () => playMoves(nl, readPlaythrough('p.yaml', `${head}do:\n${moves}`), 'p.yaml');
    expect(wrong('  - nergens/niets')).toThrow(`p.yaml:5 is about nergens. The play stands in ${nl.start.scene}:`);
    expect(wrong(`  - ${nl.start.scene}/geen-keuze`)).toThrow('p.yaml:5 is refused: unknown-choice.');
  });
});
