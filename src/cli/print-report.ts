import { competencyNames } from '../core/profile/names.ts';
import type { Clock, Scenario } from '../core/scenario/model.ts';
import type { CompetencyReport, Report, ReportedDecision } from '../core/scoring/report.ts';
import type { Language } from '../core/shared/language.ts';

const words = {
  nl: {
    unfinished: 'Deze poging is nog niet af.',
    counted: (decisions: number, mean: string, n: string) => `telde ${decisions} keer mee, gemiddeld ${mean} (n′ ${n})`,
    nothing: 'nog niets wat meetelt',
    result: 'Wat ervan kwam',
    notCounted: 'telt niet mee',
    noLevel: 'Na één scenario is er nog geen niveau.',
    points: (points: number) => `${points} van 3`,
  },
  en: {
    unfinished: 'This attempt has not been finished.',
    counted: (decisions: number, mean: string, n: string) => `counted ${decisions} times, mean ${mean} (n′ ${n})`,
    nothing: 'nothing that counts yet',
    result: 'What came of it',
    notCounted: 'does not count',
    noLevel: 'After one scenario there is no level yet.',
    points: (points: number) => `${points} of 3`,
  },
} as const;

const time = (clock: Clock): string => {
  const minutes = clock % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
};

/** The report for a person at a terminal: what was done, what it showed and why. */
export function printReport(report: Report, scenario: Scenario, language: Language): string {
  const say = words[language];
  return [
    scenario.title,
    report.ending ? report.ending.title : say.unfinished,
    '',
    ...report.decisions.map((decision) => printDecision(decision, language)),
    '',
    ...report.competencies.map((each) => printCompetency(each, language)),
    '',
    say.noLevel,
  ].join('\n');
}

function printDecision({ clock, scene, act, evidence }: ReportedDecision, language: Language): string {
  const say = words[language];
  const done = 'choice' in act ? act.text : act.items.map((item) => item.text).join(' ');
  const shown = evidence.map(({ criterion, points, reasons, counted }) => {
    const aside = counted ? '' : ` (${say.notCounted})`;
    return `      ${criterion}  ${say.points(points)}${aside}  ${reasons.join(' ')}`;
  });
  return [`${time(clock)}  ${scene}: ${done}`, ...shown].join('\n');
}

function printCompetency(each: CompetencyReport, language: Language): string {
  const say = words[language];
  const figure =
    each.mean === undefined ? say.nothing : say.counted(each.decisions, each.mean.toFixed(3), each.nPrime.toFixed(3));
  const judged = (each.result?.judged ?? []).map(
    ({ criterion, points, reason }) => `      ${say.result}: ${criterion}  ${say.points(points)}  ${reason}`,
  );
  return [`${each.competency}  ${competencyNames[each.competency][language]}: ${figure}`, ...judged].join('\n');
}
