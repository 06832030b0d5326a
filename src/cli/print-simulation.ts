/** The outcome of simulated players for a person at a terminal: who earns what, what that means, and what to do. */

import type { PlainKind } from '../core/explore/players/player.ts';
import type { CompetencyFigure, KindFigures } from '../core/explore/simulate/figures.ts';
import type { Simulation } from '../core/explore/simulate.ts';
import { competencyNames } from '../core/profile/names.ts';
import type { CompetencyId } from '../core/profile/structure.ts';
import type { Language } from '../core/shared/language.ts';
import { painter } from './paint.ts';
import { printTable } from './print-table.ts';
import { printVerdicts } from './print-verdicts.ts';
import { playerName, type SimulationWords } from './simulation-words.ts';
import { en } from './simulation-words-en.ts';
import { nl } from './simulation-words-nl.ts';
import { wrap } from './wrap.ts';
import { type WriteNumbers, writeNumbers } from './write-numbers.ts';

const words: Readonly<Record<Language, SimulationWords>> = { nl, en };

const none = '–';

/** Everything that a writer of scenarios wants to know of it: the figures, what they mean, and the verdicts. */
export function printSimulation(simulation: Simulation, language: Language, colours: boolean): string {
  const say = words[language];
  const paint = painter(colours);
  const write = writeNumbers(language);
  const [playersHead = '', ...players] = playersTable(simulation, say, write);
  const [goalsHead = '', ...goals] = goalsTable(simulation, say, write, language);
  return [
    paint('bold', simulation.scenario.title),
    wrap(say.heading(write.whole(simulation.players), simulation.seed)),
    '',
    paint('bold', playersHead),
    ...players,
    '',
    paint('bold', goalsHead),
    ...goals,
    '',
    paint('bold', say.meaningHeading),
    ...say.meaning.map((line) => wrap(line, '- ', '  ')),
    '',
    paint('bold', say.verdictsHeading),
    ...printVerdicts(simulation, say, write, paint),
  ].join('\n');
}

function playersTable({ kinds }: Simulation, say: SimulationWords, write: WriteNumbers): readonly string[] {
  const { player, points, minutes, endings } = say.columns;
  const rows = kinds.map((kind) => [
    playerName(say, kind.player),
    kind.share === undefined ? none : write.percent(kind.share.value),
    write.whole(Math.round(kind.minutes)),
    endingsOf(kind, say, write),
  ]);
  return printTable([[player, points, minutes, endings], ...rows], new Set([1, 2]));
}

/** The likeliest first. */
function endingsOf({ endings, stuck }: KindFigures, say: SimulationWords, write: WriteNumbers): string {
  const shares = [...Object.entries(endings), [say.noEnding, stuck] as const];
  return shares
    .filter(([, { value }]) => value > 0)
    .sort(([, one], [, other]) => other.value - one.value)
    .map(([ending, { value }]) => `${ending} ${value < 0.005 ? `<${write.percent(0.01)}` : write.percent(value)}`)
    .join(' · ');
}

function goalsTable(
  { kinds, apart }: Simulation,
  say: SimulationWords,
  write: WriteNumbers,
  language: Language,
): readonly string[] {
  const { heading, counts, random, careless, careful, d, trait } = say.goals;
  const figure = (kind: PlainKind, competency: CompetencyId): CompetencyFigure | undefined =>
    kinds.find(({ player }) => player.kind === kind)?.competencies.find((each) => each.competency === competency);
  const percent = (kind: PlainKind, competency: CompetencyId): string => {
    const share = figure(kind, competency)?.share;
    return share === undefined ? none : write.percent(share.value);
  };
  const decimal = (value: number | undefined): string => (value === undefined ? none : write.decimal(value, 2));
  const rows = apart.map(({ competency, d: distance }) => [
    `${competency} ${competencyNames[competency][language]}`,
    `${write.decimal(figure('careful', competency)?.times ?? 0, 1)}×`,
    percent('random', competency),
    percent('careless', competency),
    percent('careful', competency),
    decimal(distance?.value),
    decimal(figure('traits', competency)?.withTrait),
  ]);
  return printTable([[heading, counts, random, careless, careful, d, trait], ...rows], new Set([1, 2, 3, 4, 5, 6]));
}
