import type { CriterionId } from '../../profile/structure.ts';
import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { SourcePath } from '../../scenario/source/places.ts';
import { opportunity } from '../../scoring/constants.ts';
import type { Localised } from '../../shared/language.ts';
import type { Explored, Offer, OfferedAct, Play } from '../explored.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly scene: string;
  readonly criterion: string;
  /** The way to a state without it, where others have it. */
  readonly way?: Localised | undefined;
}

/** A decision that names a criterion and cannot show it: nothing strong or nothing weak is open beside it, so it does not count. */
export const noOpportunity: ExploredRule<Detail> = {
  code: 'WD066',
  severity: 'warning',
  needsProof: false,
  message: {
    nl: ({ scene, criterion, way }) =>
      `${criterion} telt in “${scene}” ${way ? 'soms' : 'nooit'} mee: er is dan geen keuze van 3 punten open, of geen van 0 of 1.${way ? ` Zo kom je er: ${way.nl}.` : ''}`,
    en: ({ scene, criterion, way }) =>
      `${criterion} ${way ? 'does not always count' : 'never counts'} in “${scene}”: nothing worth 3 is open, or nothing worth 0 or 1.${way ? ` This is the way to it: ${way.en}.` : ''}`,
  },
  cure: {
    nl: ({ criterion }) =>
      `Zorg dat er altijd een sterke en een zwakke keuze voor ${criterion} open is, of haal ${criterion} hier weg.`,
    en: ({ criterion }) =>
      `See that a strong and a weak choice for ${criterion} are always open, or take ${criterion} away here.`,
  },
  find: ({ scenario, places, explored }, report) => {
    for (const { scene, offers, opportunities } of explored.decisions.values()) {
      // Where nothing is open play stops, which is told there.
      const asked = offers.filter(({ acts }) => acts.length > 0);
      for (const { criterion } of opportunities) {
        const lacking = asked.filter(({ acts }) => !canShow(acts, criterion));
        if (lacking.length === 0 || isHidden(explored, scene, criterion)) continue;
        const play = shortest(lacking);
        const never = explored.proved && lacking.length === asked.length;
        const at = places.key(...evidencePath(scenario, scene, criterion));
        report(at, { scene, criterion, way: never || !play ? undefined : playInWords(play) }, play);
      }
    }
  },
};

/** The same reckoning as where it counts: something strong and something weak are both open. */
function canShow(acts: readonly OfferedAct[], criterion: CriterionId): boolean {
  const points = acts.flatMap((act) => act.points[criterion] ?? []);
  return (
    points.some((worth) => worth >= opportunity.strongAt) && points.some((worth) => worth <= opportunity.weakAtMost)
  );
}

const shortest = (offers: readonly Offer[]): Play | undefined =>
  offers.map(({ play }) => play).sort((one, other) => one.actions.length - other.actions.length)[0];

/** A look hides the only strong choice: that is told there. */
const isHidden = ({ openingLooks }: Explored, scene: string, criterion: CriterionId): boolean =>
  openingLooks.some(({ choice, onlyStrongFor }) => choice.startsWith(`${scene}/`) && onlyStrongFor.includes(criterion));

/** The way to the first mention of a criterion in a scene. */
function evidencePath({ scenes }: Scenario, scene: string, criterion: CriterionId): SourcePath {
  const path = ['scenes', scene];
  for (const [index, choice] of (scenes[scene]?.choices ?? []).entries()) {
    const here = [...path, 'choices', index];
    if (choice.evidence?.[criterion]) return [...here, 'evidence', criterion];
    const over = (choice.cases ?? []).findIndex(({ evidence }) => evidence?.[criterion]);
    if (over >= 0) return [...here, 'cases', over, 'evidence', criterion];
  }
  return [...path, 'task', 'base', criterion];
}

export const examples: Examples = {
  failing: example(['C13.p1: 0 Haar vraag', '⟦C13.p1⟧: 0 Haar vraag'], ['3 Je zei alles', '2 Je zei alles']),
  nearlyFailing: example(['C13.p1: 0 Haar vraag', 'C13.p1: 1 Haar vraag']),
  clean: example(),
};
