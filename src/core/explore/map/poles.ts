import { dilemmas as english } from '../../profile/en/dilemmas.ts';
import { challengeNames, dilemmaNames } from '../../profile/names.ts';
import { dilemmas as dutch } from '../../profile/nl/dilemmas.ts';
import { isChallenge, isDilemma } from '../../profile/structure.ts';
import type { Language } from '../../shared/language.ts';

const texts = { nl: dutch, en: english };

/** A pole as people read it, for within a sentence. Those of a challenge are named in the scenario itself. */
export function poleName(dilemma: string, pole: string, language: Language): string {
  if (!isDilemma(dilemma)) return pole;
  const name = texts[language][dilemma].poles.find(({ key }) => key === pole)?.name ?? pole;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** A dilemma or challenge with its id, by which a scenario file calls it. */
export function dilemmaName(id: string, language: Language): string {
  if (isDilemma(id)) return `${id} ${dilemmaNames[id][language]}`;
  return isChallenge(id) ? `${id} ${challengeNames[id][language]}` : id;
}
