/** The poles that a scenario is about, and the acts that lean to them. */
import { dilemmas } from '../../profile/structure.ts';
import type { EvidenceByCriterion, Scenario, Task } from '../model.ts';
import type { SourcePath } from '../source/places.ts';
import { once } from './once.ts';
import { variantsOf } from './variants.ts';

export interface Pole {
  readonly dilemma: string;
  readonly pole: string;
  /** The way to its name in the profile of the scenario. */
  readonly path: SourcePath;
  /** Whether any act leans to it. */
  readonly onOffer: boolean;
  /** The scenes in which an act that leans to it can be worth 3. */
  readonly strongIn: readonly string[];
}

const dilemmaIds: ReadonlySet<string> = new Set(dilemmas.map(({ id }) => id));

export const polesIn = once((scenario): readonly Pole[] => {
  const onOffer = new Set<string>();
  const strong = new Map<string, string[]>();
  for (const { scene, leans, isStrong } of leaningActs(scenario)) {
    for (const [dilemma, pole] of Object.entries(leans)) {
      onOffer.add(`${dilemma}/${pole}`);
      if (isStrong) strong.set(`${dilemma}/${pole}`, [...(strong.get(`${dilemma}/${pole}`) ?? []), scene]);
    }
  }
  return scenario.profile.poles.flatMap(({ id, poles }) =>
    poles.map((pole, index) => ({
      dilemma: id,
      pole,
      path: ['profile', dilemmaIds.has(id) ? 'dilemmas' : 'challenges', id, index],
      onOffer: onOffer.has(`${id}/${pole}`),
      strongIn: strong.get(`${id}/${pole}`) ?? [],
    })),
  );
});

interface LeaningAct {
  readonly scene: string;
  readonly leans: Readonly<Record<string, string>>;
  readonly isStrong: boolean;
}

const leaningActs = (scenario: Scenario): readonly LeaningAct[] =>
  Object.values(scenario.scenes).flatMap(({ id: scene, choices, task }) => [
    ...choices
      .flatMap((choice) => variantsOf(choice, []))
      .map(({ act: { leans = {}, evidence } }) => ({
        scene,
        leans,
        isStrong: strongCriteria(evidence).length > 0,
      })),
    ...(task ? leaningAnswers(scene, task) : []),
  ]);

/** The answers for which a rule leans: strong where that rule leaves a criterion of the task at 3. */
const leaningAnswers = (scene: string, { base, rules }: Task): readonly LeaningAct[] =>
  rules.map(({ leans = {}, minus = {} }) => ({
    scene,
    leans,
    isStrong: strongCriteria(base).some((criterion) => !(criterion in minus)),
  }));

const strongCriteria = (evidence: EvidenceByCriterion = {}): readonly string[] =>
  Object.entries(evidence).flatMap(([criterion, { points }]) => (points === 3 ? [criterion] : []));
