import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Attempt, readAttempt } from '../core/records/attempt.ts';
import { describeProblem } from '../core/records/problems.ts';
import { compileFiles } from '../core/scenario/files.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Analysis } from '../core/scoring/analysis.ts';
import { reportOf } from '../core/scoring/report.ts';
import type { Language } from '../core/shared/language.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { analysisBeside } from './analysis-file.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { printReport } from './print-report.ts';
import { builtInFolder, findScenarios, loadScenario } from './scenario-files.ts';

const words = {
  nl: {
    one: 'Noem één bestand met een poging.',
    missing: (path: string) => `${path} bestaat niet.`,
    notJson: (path: string) => `${path} is geen JSON. Exporteer de poging opnieuw.`,
    unknown: (id: string) => `Het scenario “${id}” is hier niet. Noem het met --scenario PAD.`,
    other: 'De poging is op een andere versie van het scenario gespeeld, en die versie is er niet bij.',
    stopped: (index: number) => `Actie ${index + 1} kan in dit scenario niet.`,
  },
  en: {
    one: 'Name one file with an attempt.',
    missing: (path: string) => `${path} does not exist.`,
    notJson: (path: string) => `${path} is not JSON. Export the attempt again.`,
    unknown: (id: string) => `The scenario “${id}” is not here. Name it with --scenario PATH.`,
    other: 'The attempt was played on another version of the scenario, and that version is not with it.',
    stopped: (index: number) => `Action ${index + 1} cannot be done in this scenario.`,
  },
} as const;

/** `scenario score ATTEMPT.json`: the report that the debrief shows, from the same actions. */
export const score: Command = {
  usage: 'score POGING.json [--scenario PAD] [--json] [--lang nl|en]',
  about: {
    nl: 'Speelt een poging na en laat zien wat die liet zien, met de redenen.',
    en: 'Replays an attempt and shows what it showed, with the reasons.',
  },
  options: { scenario: 'string' },
  run(invocation) {
    const attempt = readFile(invocation);
    if (!attempt.ok) return complain(invocation, attempt.problem);
    const scenario = findScenario(attempt.value, invocation);
    if (!scenario.ok) return complain(invocation, scenario.problem);
    const { analysis } = scenario.value;
    const report = reportOf(scenario.value.scenario, attempt.value, analysis);
    if (invocation.json) invocation.print(JSON.stringify(report, null, 2));
    else invocation.print(printReport(report, scenario.value.scenario, invocation.language));
    if (!report.stopped) return exit.clean;
    return complain(invocation, { code: exit.errors, text: words[invocation.language].stopped(report.stopped.index) });
  },
};

interface Complaint {
  readonly code: number;
  readonly text: string;
}

function complain(invocation: Invocation, { code, text }: Complaint): number {
  invocation.complain(text);
  return code;
}

function readFile({ paths, folder, language }: Invocation): Result<Attempt, Complaint> {
  const say = words[language];
  const [path] = paths;
  if (paths.length !== 1 || path === undefined) return fail({ code: exit.usage, text: say.one });
  const whole = resolve(folder, path);
  if (!existsSync(whole)) return fail({ code: exit.usage, text: say.missing(path) });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(whole, 'utf8'));
  } catch {
    return fail({ code: exit.errors, text: say.notJson(path) });
  }
  const attempt = readAttempt(value);
  if (attempt.ok) return attempt;
  const { message, cure } = describeProblem(attempt.problem);
  return fail({ code: exit.errors, text: `${path}: ${message[language]} ${cure[language]}` });
}

interface Candidate {
  readonly scenarios: Readonly<Record<Language, Scenario>> | undefined;
  readonly analysis?: Analysis | undefined;
}

interface Found {
  readonly scenario: Scenario;
  readonly analysis?: Analysis | undefined;
}

/** The scenario with exactly the logic that was played: the one that is named, the built-in one, or the one in the file. */
function findScenario(attempt: Attempt, invocation: Invocation): Result<Found, Complaint> {
  const say = words[invocation.language];
  const { id, logicHash } = attempt.scenario;
  const candidates: readonly Candidate[] = [
    ...fromDisk(invocation),
    ...(attempt.source ? [{ scenarios: compileFiles(attempt.source.files).scenario?.scenarios }] : []),
  ];
  const same = candidates.filter(({ scenarios }) => scenarios?.nl.id === id);
  for (const { scenarios, analysis } of same) {
    if (scenarios?.nl.logicHash === logicHash) return succeed({ scenario: scenarios[invocation.language], analysis });
  }
  const known = same.length > 0;
  return fail({ code: exit.errors, text: known ? say.other : say.unknown(id) });
}

function fromDisk({ options, folder }: Invocation): readonly Candidate[] {
  const path = typeof options.scenario === 'string' ? resolve(folder, options.scenario) : builtInFolder;
  const found = existsSync(path) ? findScenarios(path) : [];
  return found.map((each) => ({
    scenarios: loadScenario(each, folder).compiled.scenarios,
    analysis: analysisBeside(each),
  }));
}
