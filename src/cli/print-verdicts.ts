/** The verdicts in words: what holds in one line a rule, and what does not hold one by one, each with what to do. */

import { type PlayerKind, samePlayer } from '../core/explore/players/player.ts';
import type { DecisionFigure, KindFigures } from '../core/explore/simulate/figures.ts';
import type { Rule, Verdict } from '../core/explore/simulate/verdicts.ts';
import type { Simulation } from '../core/explore/simulate.ts';
import { type CompetencyId, competencyOf } from '../core/profile/structure.ts';
import { tolerance } from '../core/scoring/constants.ts';
import type { Paint } from './paint.ts';
import { playerName, type Said, type SimulationWords } from './simulation-words.ts';
import { wrap } from './wrap.ts';
import type { WriteNumbers } from './write-numbers.ts';

type Saying<Value> = (rule: Rule, said: Said) => Value;

/** Of several that passed the one nearest to its limit is told; of these each is a thing of its own. */
const oneByOne: ReadonlySet<Rule['rule']> = new Set(['full-points']);

export function printVerdicts(
  simulation: Simulation,
  say: SimulationWords,
  write: WriteNumbers,
  paint: Paint,
): readonly string[] {
  const { verdicts } = simulation;
  const lines = [...new Set(verdicts.map(({ rule }) => rule))].flatMap((name) => {
    const ofRule = verdicts.filter(({ rule }) => rule === name);
    const failed = ofRule.filter(({ passed }) => !passed);
    const told = failed.length > 0 ? failed : oneByOne.has(name) ? ofRule : ofRule.sort(nearestFirst).slice(0, 1);
    return told.flatMap((verdict) => printVerdict(verdict, simulation, say, write, paint));
  });
  const failed = verdicts.filter(({ passed }) => !passed).length;
  return [...lines, '', say.summary(failed)];
}

const nearestFirst = (one: Verdict, other: Verdict): number => room(one) - room(other);
const room = ({ figure = 0, limit }: Verdict): number => Math.abs(figure - limit);

function printVerdict(
  verdict: Verdict,
  { kinds }: Simulation,
  say: SimulationWords,
  write: WriteNumbers,
  paint: Paint,
): readonly string[] {
  const said = inWords(verdict, kinds, say, write);
  const below = (text: string): string => wrap(text, '  ', '  ');
  const close = verdict.close ? [below(say.close)] : [];
  if (verdict.passed) {
    const passed = say.passed[verdict.rule] as Saying<string>;
    return [below(passed(verdict, said)).replace(' ', paint('green', '✓')), ...close];
  }
  const failed = say.failed[verdict.rule] as Saying<readonly [string, string]>;
  const [what, cure] = failed(verdict, said);
  return [below(what).replace(' ', paint('red', '✗')), below(cure), ...close];
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < tolerance;

function inWords(verdict: Verdict, kinds: readonly KindFigures[], say: SimulationWords, write: WriteNumbers): Said {
  const number = (value: number): string => {
    if (verdict.rule === 'told-apart') return write.decimal(value, isWhole(value) ? 0 : 2);
    return write.percent(value, isWhole(100 * value) ? 0 : 1);
  };
  return {
    figure: verdict.figure === undefined ? '' : number(verdict.figure),
    limit: number(verdict.limit),
    where: scenesBehind(verdict, kinds).join(', '),
    player: 'player' in verdict ? playerName(say, verdict.player) : '',
  };
}

/** The scenes that a writer should look at first. */
function scenesBehind(verdict: Verdict, kinds: readonly KindFigures[]): readonly string[] {
  const kindOf = (player: PlayerKind) => kinds.find((kind) => samePlayer(kind.player, player));
  switch (verdict.rule) {
    case 'rule-of-thumb':
      return highest(kindOf(verdict.player)?.decisions ?? []);
    case 'random':
      return highest(ofTarget(kindOf({ kind: 'random' })?.decisions ?? [], verdict.competency));
    case 'told-apart':
      return highest(ofTarget(kindOf({ kind: 'careless' })?.decisions ?? [], verdict.competency));
    case 'stuck':
      return kindOf(verdict.player)?.stuck.scenes ?? [];
    default:
      return [];
  }
}

const ofTarget = (decisions: readonly DecisionFigure[], competency: CompetencyId): readonly DecisionFigure[] =>
  decisions.filter(({ criterion }) => competencyOf(criterion) === competency);

/** Up to three scenes in which most is earned. */
function highest(decisions: readonly DecisionFigure[]): readonly string[] {
  const sorted = [...decisions].sort((one, other) => other.share * other.times - one.share * one.times);
  return [...new Set(sorted.map(({ scene }) => scene))].slice(0, 3);
}
