/** How would each kind of player fare? Thousands of plays by simulated players, before anybody plays. */
import type { CompetencyId } from '../profile/structure.ts';
import type { Scenario } from '../scenario/model.ts';
import { seeded } from '../shared/random.ts';
import { play, type Stage, stageOf } from './players/play.ts';
import type { Play } from './players/played.ts';
import type { Player, PlayerKind } from './players/player.ts';
import { playersOf } from './players/table.ts';
import { figuresOf, type KindFigures, meansOf } from './simulate/figures.ts';
import { cohensD } from './simulate/statistics.ts';
import { type Apart, type Verdict, verdictsOf } from './simulate/verdicts.ts';

export interface SimulationOptions {
  /** Plays of each kind of player; a whole number from 1. */
  readonly players?: number;
  /** The same seed gives the same figures. */
  readonly seed?: string;
}

/** Enough for a share of two decimals. */
export const usualPlayers = 1_500;
export const usualSeed = 'werkdag';

/** How far apart two groups lie takes more plays than how much each earns: the careful and the careless play so many times more. */
const timesForGroups = 4;

export interface Simulation {
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'logicHash'>;
  readonly seed: string;
  readonly players: number;
  readonly kinds: readonly KindFigures[];
  readonly apart: readonly Apart[];
  readonly verdicts: readonly Verdict[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Plays between two moments at which the work can be followed, or left. */
const playsAtATime = 5;

/** Plays with every kind of player, all at one go. */
export function simulate(scenario: Scenario, options: SimulationOptions = {}): Simulation {
  const work = simulating(scenario, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for whoever shows how far it is, or may want to stop. */
export function* simulating(scenario: Scenario, options: SimulationOptions = {}): Generator<Progress, Simulation> {
  const { players = usualPlayers, seed = usualSeed } = options;
  const stage = stageOf(scenario, seed);
  const table = playersOf(scenario).map((player) => ({ player, times: players * timesOf(player) }));
  const of = table.reduce((total, { times }) => total + times, 0);
  const kinds: KindFigures[] = [];
  const kept: Kept[] = [];
  let done = 0;
  for (const { player, times } of table) {
    const plays: Play[] = [];
    for (const each of playsOf(stage, player, seed, times)) {
      plays.push(each);
      done += 1;
      if (done % playsAtATime === 0) yield { done, of };
    }
    kinds.push(figuresOf(scenario, player.is, plays));
    if (isLookedInto(player.is)) kept.push({ is: player.is, plays });
  }
  const { id, title, logicHash } = scenario;
  const apart = apartOf(scenario, kept);
  const bestToPole = kept.flatMap(({ is, plays }) => (is.kind === 'best-pole' ? [{ ...is, plays }] : []));
  const verdicts = verdictsOf(scenario, kinds, apart, bestToPole);
  return { scenario: { id, title, logicHash }, seed, players, kinds, apart, verdicts };
}

/** Of most kinds the figures are enough, and tens of thousands of plays need not be remembered. */
interface Kept {
  readonly is: PlayerKind;
  readonly plays: readonly Play[];
}

const isGroup = ({ kind }: PlayerKind): boolean => kind === 'careful' || kind === 'careless';
const isLookedInto = (is: PlayerKind): boolean => isGroup(is) || is.kind === 'best-pole';

const timesOf = ({ is }: Player): number => (isGroup(is) ? timesForGroups : 1);

/** One source of chance for all of a kind, so that no kind depends on which others there are. */
function* playsOf(stage: Stage, player: Player, seed: string, times: number): Generator<Play> {
  const { kind, ...side } = player.is;
  const random = seeded([seed, kind, ...Object.values(side)].join('/'));
  for (let index = 0; index < times; index += 1) yield play(stage, player.person(random), random);
}

function apartOf({ profile }: Scenario, kept: readonly Kept[]): readonly Apart[] {
  const meansOfKind = (kind: PlayerKind['kind'], competency: CompetencyId) =>
    kept.flatMap(({ is, plays }) => (is.kind === kind ? meansOf(plays, competency) : []));
  return profile.targets.map((competency) => {
    const d = cohensD(meansOfKind('careful', competency), meansOfKind('careless', competency));
    return { competency, ...(d && { d }) };
  });
}
