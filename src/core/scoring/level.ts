/**
 * The level that the evidence for a competency allows one to name: a practice picture from a game, no mark and no proof.
 */
import { poolWithinScenario } from './competency.ts';
import { enoughEvidence, levelThresholds, mostPoints, tolerance, typicalSituation } from './constants.ts';
import { chanceAtLeast, type Evidence } from './posterior.ts';

/** `mixed`: enough evidence, but it points both ways. `not-enough`: nothing can be said yet. */
export type LevelName = 'strong' | 'sufficient' | 'developing' | 'mixed' | 'not-enough';

/** So many more situations, each with two decisions on this competency, all strong (or all weak), would make it this level. */
export interface LevelChange {
  readonly situations: number;
  readonly level: LevelName;
}

export interface Level {
  readonly level: LevelName;
  /** Named on little evidence: n′ below 8. */
  readonly provisional: boolean;
  /** Situations that are missing before a level can be named; 0 where one can. */
  readonly situationsNeeded: number;
  /** What would raise it, if all that comes is strong. */
  readonly higher?: LevelChange;
  /** What would lower it, if all that comes is weak. */
  readonly lower?: LevelChange;
}

export interface EvidenceOfScenarios extends Evidence {
  readonly scenarios: number;
}

/** The first that holds, at four to one. Never rises when s′ falls, for the same n′. */
function nameLevel(evidence: EvidenceOfScenarios): LevelName {
  if (situationsNeeded(evidence) > 0) return 'not-enough';
  const certain = levelThresholds.certainty - tolerance;
  if (chanceAtLeast(levelThresholds.strong, evidence) >= certain) return 'strong';
  const sufficient = chanceAtLeast(levelThresholds.sufficient, evidence);
  if (sufficient >= certain) return 'sufficient';
  return 1 - sufficient >= certain ? 'developing' : 'mixed';
}

const nextSituation = poolWithinScenario(
  Array.from({ length: typicalSituation.decisions }, () => ({ criterion: 'C01.p1', points: mostPoints, weight: 1 })),
);

function situationsNeeded({ nPrime, scenarios }: EvidenceOfScenarios): number {
  const missing = (enoughEvidence.nPrime - nPrime - tolerance) / nextSituation.nPrime;
  return Math.max(0, enoughEvidence.scenarios - scenarios, Math.ceil(missing));
}

const order: readonly LevelName[] = ['developing', 'mixed', 'sufficient', 'strong'];

/** Adds situations that all earn `x` (0–1) until the level has moved in that direction. */
function whatMoves(evidence: EvidenceOfScenarios, now: LevelName, x: number, way: 1 | -1): LevelChange | undefined {
  for (let situations = 1; situations <= typicalSituation.searchLimit; situations += 1) {
    const added = situations * nextSituation.nPrime;
    const level = nameLevel({
      nPrime: evidence.nPrime + added,
      sPrime: evidence.sPrime + added * x,
      scenarios: evidence.scenarios + situations,
    });
    if ((order.indexOf(level) - order.indexOf(now)) * way > 0) return { situations, level };
  }
  return undefined;
}

/** The level, how sure it is, and what would change it. */
export function levelOf(evidence: EvidenceOfScenarios): Level {
  const level = nameLevel(evidence);
  const needed = situationsNeeded(evidence);
  const provisional = level !== 'not-enough' && evidence.nPrime < enoughEvidence.settledAt - tolerance;
  if (level === 'not-enough') return { level, provisional, situationsNeeded: needed };
  const higher = whatMoves(evidence, level, 1, 1);
  const lower = whatMoves(evidence, level, 1 / mostPoints, -1);
  return { level, provisional, situationsNeeded: 0, ...(higher && { higher }), ...(lower && { lower }) };
}
