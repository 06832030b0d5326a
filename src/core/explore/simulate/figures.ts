/** What a great many plays of one kind of player come to. */
import type { CompetencyId, CriterionId } from '../../profile/structure.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { Earned } from '../players/decision.ts';
import type { Play } from '../players/played.ts';
import type { PlayerKind } from '../players/player.ts';
import { correlation, type Estimate, mean, proportion, ratio, spread, sum } from './statistics.ts';

/** How players of a kind do on one competency. */
export interface CompetencyFigure {
  readonly competency: CompetencyId;
  /** The mean x over everything that counted, of all plays together; absent where nothing ever did. */
  readonly share?: Estimate;
  /** How much counts in a play, in the mean: the sum of the weights. */
  readonly times: number;
  /** The standard deviation, between plays, of the mean x of a play. */
  readonly spread: number;
  /** Of players with traits: the correlation of the trait with the mean x of a play. */
  readonly withTrait?: number;
}

/** What a kind of player earns at one decision for one criterion. */
export interface DecisionFigure {
  readonly scene: string;
  readonly criterion: CriterionId;
  readonly share: number;
  /** The share of plays in which it counted. */
  readonly times: number;
}

export interface KindFigures {
  readonly player: PlayerKind;
  readonly plays: number;
  /** The share of the process points: the mean x = points/3 over everything that counted. Absent where nothing did. */
  readonly share?: Estimate;
  /** The minutes of acts and looks in a play, in the mean. */
  readonly minutes: number;
  /** The targets of the scenario. */
  readonly competencies: readonly CompetencyFigure[];
  /** The share of plays for each ending of the scenario, also those that were never reached. */
  readonly endings: Readonly<Record<string, Estimate>>;
  /** The share of plays that came to no ending, and the scenes in which those stood still. */
  readonly stuck: Estimate & { readonly scenes: readonly string[] };
  /** In the order in which they were first met. */
  readonly decisions: readonly DecisionFigure[];
}

/** What a play earned of what counted, by weight. */
export const partOf = (earned: readonly Earned[]) => ({
  part: sum(earned.map(({ x, weight }) => x * weight)),
  whole: sum(earned.map(({ weight }) => weight)),
});

const of = (earned: readonly Earned[], competency: CompetencyId): readonly Earned[] =>
  earned.filter((each) => each.competency === competency);

/** The mean x of each play for a competency, of the plays in which it counted at all. */
export const meansOf = (plays: readonly Play[], competency: CompetencyId): readonly number[] =>
  plays.flatMap((play) => meanOf(play, competency) ?? []);

function meanOf({ earned }: Play, competency: CompetencyId): number | undefined {
  const { part, whole } = partOf(of(earned, competency));
  return whole > 0 ? part / whole : undefined;
}

export function figuresOf(scenario: Scenario, player: PlayerKind, plays: readonly Play[]): KindFigures {
  const share = ratio(plays.map(({ earned }) => partOf(earned)));
  const endings = Object.keys(scenario.endings).map((id) => {
    const times = plays.filter(({ ending }) => ending === id).length;
    return [id, proportion(times, plays.length)] as const;
  });
  return {
    player,
    plays: plays.length,
    ...(share && { share }),
    minutes: mean(plays.map(({ minutes }) => minutes)) ?? 0,
    competencies: scenario.profile.targets.map((competency) => competencyFigure(plays, competency)),
    endings: Object.fromEntries(endings),
    stuck: stuckOf(plays),
    decisions: decisionFigures(plays),
  };
}

function stuckOf(plays: readonly Play[]): KindFigures['stuck'] {
  const scenes = plays.flatMap(({ stuckIn }) => stuckIn ?? []);
  return { ...proportion(scenes.length, plays.length), scenes: [...new Set(scenes)].sort() };
}

function competencyFigure(plays: readonly Play[], competency: CompetencyId): CompetencyFigure {
  const parts = plays.map(({ earned }) => partOf(of(earned, competency)));
  const share = ratio(parts);
  const withTrait = correlation(
    plays.flatMap((play) => {
      const score = meanOf(play, competency);
      return play.traits === undefined || score === undefined ? [] : [[play.traits[competency], score] as const];
    }),
  );
  return {
    competency,
    ...(share && { share }),
    times: mean(parts.map(({ whole }) => whole)) ?? 0,
    spread: spread(meansOf(plays, competency)),
    ...(withTrait === undefined ? {} : { withTrait }),
  };
}

function decisionFigures(plays: readonly Play[]): readonly DecisionFigure[] {
  const found = new Map<string, Earned[]>();
  for (const { earned } of plays) {
    for (const each of earned) {
      const key = `${each.scene} ${each.criterion}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, [each]);
      else known.push(each);
    }
  }
  return [...found.values()].flatMap((all) =>
    all.slice(0, 1).map(({ scene, criterion }) => ({
      scene,
      criterion,
      share: mean(all.map(({ x }) => x)) ?? 0,
      times: all.length / plays.length,
    })),
  );
}
