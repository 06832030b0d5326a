import type { ScenarioAnalysis, Spread } from '../core/explore/analysis.ts';
import { competencyNames } from '../core/profile/names.ts';
import type { CompetencyId } from '../core/profile/structure.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Language } from '../core/shared/language.ts';
import { painter } from './paint.ts';
import { printTable } from './print-table.ts';
import { wrap } from './wrap.ts';
import { type WriteNumbers, writeNumbers } from './write-numbers.ts';

const words = {
  nl: {
    proved: (states: string) => `Alle wegen zijn nagelopen: ${states} situaties. Wat hier “nooit” heet, is bewezen.`,
    stopped: (states: string) =>
      `Niet alles is nagelopen: na ${states} situaties is gestopt. “Nooit” betekent hier: niet gevonden.`,
    length: 'Hoe lang het duurt',
    columns: ['', 'kortst', 'meestal', 'langst'],
    clock: 'tijd op de klok in het verhaal',
    days: ['dag', 'dagen'],
    hours: (clock: string) => `${clock} uur`,
    words: (language: string) => `woorden om te lezen (${language})`,
    noLongest: 'geen grens',
    noEnding: 'Geen enkele weg komt bij een einde.',
    endings: 'Waar het eindigt, als iemand zomaar wat kiest',
    never: 'nooit',
    results: 'Punten voor wat ervan komt, van het slechtste tot het beste einde',
    range: (least: number, most: number) => `${least} tot ${most}`,
    criteria: 'Punten voor de aanpak, over alle keuzes die meetellen',
    criterion: (decisions: number, opportunities: number) =>
      `${decisions === 1 ? '1 keuze' : `${decisions} keuzes`}, waarvan ${opportunities} kan meetellen`,
    unseen: 'Wat nooit gebeurt',
    nothing: 'Alles wat in het bestand staat, kan gebeuren.',
    kinds: { scenes: 'scène', choices: 'keuze', looks: 'kijken naar', endings: 'einde' },
  },
  en: {
    proved: (states: string) =>
      `Every way has been followed: ${states} situations. What is called “never” here, is proved.`,
    stopped: (states: string) =>
      `Not everything has been followed: it stopped after ${states} situations. “Never” means here: not found.`,
    length: 'How long it takes',
    columns: ['', 'shortest', 'usually', 'longest'],
    clock: 'time on the clock of the story',
    days: ['day', 'days'],
    hours: (clock: string) => `${clock} hours`,
    words: (language: string) => `words to read (${language})`,
    noLongest: 'no limit',
    noEnding: 'No way comes to an ending.',
    endings: 'Where it ends, if somebody just clicks',
    never: 'never',
    results: 'Points for what comes of it, from the worst ending to the best',
    range: (least: number, most: number) => `${least} to ${most}`,
    criteria: 'Points for the approach, over all choices that count',
    criterion: (decisions: number, opportunities: number) =>
      `${decisions === 1 ? '1 choice' : `${decisions} choices`}, of which ${opportunities} can count`,
    unseen: 'What never happens',
    nothing: 'Everything that is in the file can happen.',
    kinds: { scenes: 'scene', choices: 'choice', looks: 'looking at', endings: 'ending' },
  },
} as const;

type Words = (typeof words)[Language];

/** What exploring found out, for a person. */
export function printAnalysis(
  analysis: ScenarioAnalysis,
  scenario: Scenario,
  language: Language,
  colours: boolean,
): string {
  const say = words[language];
  const write = writeNumbers(language);
  const paint = painter(colours);
  const states = write.whole(analysis.states);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [say.length, lengths(analysis, say, write)],
    [say.endings, endings(analysis, scenario, say, write)],
    [say.results, results(analysis, say, language)],
    [say.criteria, criteria(analysis, say)],
    [say.unseen, unseen(analysis, say)],
  ];
  const blocks = parts.filter(([, lines]) => lines.length > 0);
  return [
    paint('bold', scenario.title),
    wrap(analysis.proved ? say.proved(states) : paint('yellow', say.stopped(states))),
    ...blocks.map(([title, lines]) => [`\n${paint('bold', title)}`, ...lines.map((line) => `  ${line}`)].join('\n')),
  ].join('\n');
}

function lengths({ minutes, words: read }: ScenarioAnalysis, say: Words, write: WriteNumbers): readonly string[] {
  if (minutes === undefined) return [say.noEnding];
  const row = (name: string, { shortest, median, longest }: Spread, written: (amount: number) => string) => [
    name,
    written(shortest),
    written(median),
    longest === undefined ? say.noLongest : written(longest),
  ];
  const ofWords = Object.entries(read).map(([language, spread]) => row(say.words(language), spread, write.whole));
  const onTheClock = row(say.clock, minutes, (amount) => duration(amount, say));
  return printTable([say.columns, onTheClock, ...ofWords], new Set([1, 2, 3]));
}

/** `3.05 uur`, or `5 dagen 21.50 uur`: hours and minutes as the story writes its hours. */
function duration(minutes: number, { days: [day, days], hours: written }: Words): string {
  const [whole, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const hours = written(`${Math.floor(rest / 60)}.${String(rest % 60).padStart(2, '0')}`);
  return whole === 0 ? hours : `${whole} ${whole === 1 ? day : days} ${hours}`;
}

function endings(analysis: ScenarioAnalysis, scenario: Scenario, say: Words, write: WriteNumbers): readonly string[] {
  const rows = Object.entries(analysis.endings).map(([id, { states, share }]) => [
    states === 0 ? say.never : write.percent(share),
    `${id}: ${scenario.endings[id]?.title ?? id}`,
  ]);
  return printTable(rows, new Set([0]));
}

const named = (competency: string, language: Language): string =>
  `${competency} ${competencyNames[competency as CompetencyId][language]}`;

function results(analysis: ScenarioAnalysis, say: Words, language: Language): readonly string[] {
  const rows = Object.entries(analysis.results).map(([competency, { least, most }]) => [
    say.range(least, most),
    named(competency, language),
  ]);
  return printTable(rows, new Set());
}

function criteria(analysis: ScenarioAnalysis, say: Words): readonly string[] {
  const rows = Object.entries(analysis.criteria).map(([criterion, { decisions, opportunities, least, most }]) => [
    say.range(least, most),
    criterion,
    say.criterion(decisions, opportunities),
  ]);
  return printTable(rows, new Set());
}

function unseen({ scenes, choices, looks, endings: ends }: ScenarioAnalysis, say: Words): readonly string[] {
  const endingStates = Object.fromEntries(Object.entries(ends).map(([id, { states }]) => [id, states]));
  const found = { scenes, choices, looks, endings: endingStates };
  const never = (Object.keys(found) as (keyof typeof found)[]).flatMap((kind) =>
    Object.entries(found[kind]).flatMap(([id, states]) => (states === 0 ? [`${say.kinds[kind]} ${id}`] : [])),
  );
  return never.length > 0 ? never : [say.nothing];
}
