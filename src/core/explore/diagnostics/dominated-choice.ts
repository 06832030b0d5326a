import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { joinId } from '../../shared/ids.ts';
import type { DecisionFound, Offer, OfferedAct } from '../explored.ts';
import { choicePath } from './choice-path.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly choice: string;
  readonly better: string;
}

/** An option that a sensible person can stand for. */
const soundFrom = 2;

/** A sound choice beside which another is at least as good in every way, and better in one: there is no reason to make it. */
export const dominatedChoice: ExploredRule<Detail> = {
  code: 'WD065',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ choice, better }) =>
      `“${choice}” is nergens beter dan “${better}”: niet in punten, minuten, kant of afloop, en ergens minder.`,
    en: ({ choice, better }) =>
      `“${choice}” is better than “${better}” in nothing: points, minutes, side or outcome, and worse in something.`,
  },
  cure: {
    nl: () => 'Geef haar iets wat de andere niet heeft: minder minuten, een andere kant, of een beter vervolg.',
    en: () => 'Give it something that the other lacks: fewer minutes, another side, or a better outcome.',
  },
  find: ({ scenario, places, explored }, report) => {
    for (const decision of explored.decisions.values()) {
      for (const { id } of scenario.scenes[decision.scene]?.choices ?? []) {
        const better = betterThan(decision, id);
        if (better === undefined) continue;
        report(places.at(...choicePath(scenario, joinId(decision.scene, id)), 'id'), { choice: id, better });
      }
    }
  },
};

/** A choice that is at least as good in every state in which both are open, and better in one. */
function betterThan({ offers }: DecisionFound, choice: string): string | undefined {
  const others = new Set(offers.flatMap(({ acts }) => acts.flatMap(choiceOf)));
  return [...others].find((other) => {
    const pairs = offers.flatMap((offer) => pairIn(offer, choice, other));
    return (
      other !== choice &&
      pairs.length > 0 &&
      pairs.every(([one, better]) => isSound(one) && isAsGood(one, better)) &&
      pairs.some(([one, better]) => isBetter(one, better))
    );
  });
}

const choiceOf = ({ act }: OfferedAct): readonly string[] => ('choice' in act ? [act.choice] : []);

function pairIn({ acts }: Offer, choice: string, other: string): readonly (readonly [OfferedAct, OfferedAct])[] {
  const find = (id: string) => acts.find(({ act }) => 'choice' in act && act.choice === id);
  const [one, better] = [find(choice), find(other)];
  return one && better ? [[one, better]] : [];
}

const pointsOf = ({ points }: OfferedAct): ReadonlyMap<string, number> => new Map(Object.entries(points));

const isSound = (act: OfferedAct): boolean => [...pointsOf(act).values()].some((points) => points >= soundFrom);

function isAsGood(one: OfferedAct, better: OfferedAct): boolean {
  const [own, its] = [pointsOf(one), pointsOf(better)];
  const inPoints = [...own].every(([criterion, points]) => (its.get(criterion) ?? -1) >= points);
  // What only the other one shows must not be something weak.
  const beside = [...its].every(([criterion, points]) => own.has(criterion) || points >= soundFrom);
  return (
    inPoints &&
    beside &&
    !better.unlawful &&
    better.minutes <= one.minutes &&
    leanOf(one) === leanOf(better) &&
    endsAsWell(one, better)
  );
}

const leanOf = ({ leans }: OfferedAct): string =>
  leans
    .map(({ dilemma, pole }) => `${dilemma}/${pole}`)
    .sort()
    .join();

function endsAsWell({ outlook: own }: OfferedAct, { outlook: its }: OfferedAct): boolean {
  if (own === undefined) return true;
  return its !== undefined && its.results.least >= own.results.least && its.results.most >= own.results.most;
}

function isBetter(one: OfferedAct, better: OfferedAct): boolean {
  const its = pointsOf(better);
  const { least = 0, most = 0 } = one.outlook?.results ?? {};
  const ends = better.outlook?.results;
  return (
    better.minutes < one.minutes ||
    [...pointsOf(one)].some(([criterion, points]) => (its.get(criterion) ?? 0) > points) ||
    (one.outlook !== undefined && ends !== undefined && (ends.least > least || ends.most > most))
  );
}

const half = (id: string, takes: number): readonly [string, string] => [
  '      - id: nee\n',
  `      - id: ${id}
        text: Je zegt de helft.
        takes: ${takes}
        leans: {KT3.D2: openheid}
        evidence:
          C13.p1: 2 Je zei een deel van wat mag.
        reply:
          - noor: En de rest?
        go: telefoon
      - id: nee
`,
];

export const examples: Examples = {
  failing: example(half('⟦half⟧', 5)),
  nearlyFailing: example(half('half', 4)),
  clean: example(),
};
