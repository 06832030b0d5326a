import type { ProcessId } from '../../../src/core/profile/structure.ts';
import type { Choice, EvidenceByCriterion, Points, Scenario, Scene } from '../../../src/core/scenario/model.ts';
import { type Report, reportOf } from '../../../src/core/scoring/report.ts';
import { type Move, play } from '../../fakes/play.ts';
import { fakeChoice, fakeScene, toEnding, toScene } from '../../fakes/scenario.ts';

/** Evidence with a reason that names it: `shows({ 'C13.p1': 3 })`. */
export const shows = (points: Readonly<Partial<Record<ProcessId, Points>>>): EvidenceByCriterion =>
  Object.fromEntries(
    Object.entries(points).map(([criterion, each]) => [criterion, { points: each, reason: `${criterion} ${each}` }]),
  );

/** A choice that gives these points and leads to the ending, unless it is told otherwise. */
export const scored = (
  id: string,
  points: Readonly<Partial<Record<ProcessId, Points>>>,
  props: Partial<Choice> = {},
): Choice => fakeChoice({ id, text: `You ${id}.`, evidence: shows(points), ...props });

/** Scenes in a row, each going to the next with every choice, and the last to the ending. */
export function inARow(scenes: readonly (Pick<Scene, 'choices'> & Partial<Scene>)[]): readonly Scene[] {
  return scenes.map((scene, index) => {
    const go = index + 1 < scenes.length ? toScene(`scene-${index + 1}`) : toEnding();
    const choices = scene.choices.map((choice) => ({ ...choice, go }));
    return fakeScene({ id: `scene-${index}`, ...scene, choices });
  });
}

/** The report of these moves, with the seed that `play` uses. */
export const reportAfter = (scenario: Scenario, moves: readonly Move[]): Report =>
  reportOf(scenario, { seed: 'seed', actions: play(scenario, moves).actions });
