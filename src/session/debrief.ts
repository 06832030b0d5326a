/** Everything that a debrief shows, as plain values: assembled from the scenario, the attempt and what scoring makes of them. */
import { endingLines, type ShownEnding } from '../core/engine/ending.ts';
import type { ShownLine } from '../core/engine/events.ts';
import { fillIn, showLines } from '../core/engine/lines.ts';
import type { State } from '../core/engine/state.ts';
import type { ProfileText } from '../core/profile/text.ts';
import type { Attempt, Note } from '../core/records/attempt.ts';
import type { Clock, Scenario } from '../core/scenario/model.ts';
import type { Analysis } from '../core/scoring/analysis.ts';
import { type Original, originalOf } from '../core/scoring/branch.ts';
import { type AgainMoment, momentsOf } from '../core/scoring/moments.ts';
import { type Report, reportOf } from '../core/scoring/report.ts';
import { truthsOf, whatIf } from '../core/scoring/whatif.ts';
import type { Language } from '../core/shared/language.ts';
import { type DecisionStop, stopsOf } from './debrief/stops.ts';

/** How it ended: title, lines, and what came of it in shots. */
export interface Outcome extends ShownEnding {
  readonly id: string;
  readonly clock: Clock;
  /** The place of the last scene: where the ending is told. */
  readonly place: string;
}

/** The same acts where that which nobody could know was otherwise. Never scored. */
export interface OtherTruth {
  readonly truth: string;
  /** How the file puts it: “Stel dat het wél de dijk was.” */
  readonly question: string;
  readonly ending: Outcome;
  /** What was told on the way to it after the last decision, and was not told in the play itself. */
  readonly before: readonly ShownLine[];
  /** All that was told after the last decision. */
  readonly told: readonly ShownLine[];
}

export interface DebriefModel {
  readonly scenario: Scenario;
  readonly attempt: Attempt;
  readonly report: Report;
  /** Absent where the play did not come to an ending. */
  readonly ending?: Outcome;
  readonly others: readonly OtherTruth[];
  readonly stops: readonly DecisionStop[];
  readonly moments: readonly AgainMoment[];
  /** What nobody could know, and what it did. */
  readonly luck: readonly ShownLine[];
  /** The questions by which one could decide. */
  readonly decided?: string;
  readonly ask: readonly string[];
  readonly internship?: string;
  /** What the player resolved, where that has been written down. */
  readonly resolution?: string;
}

/** The note that holds the resolution. */
export const resolutionNote = 'resolution';

/** A resolution as the note that is saved with an attempt. */
export const resolutionOf = ({ actions }: Attempt, text: string): Note => ({
  id: resolutionNote,
  actions: actions.length,
  text,
});

/** Pure and whole; takes some tenths of a second on a phone. `analysis` is used only where it is of this very scenario. */
export function debriefOf(scenario: Scenario, attempt: Attempt, analysis?: Analysis): DebriefModel {
  const work = assemble({ scenario, attempt, analysis });
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}

export interface Debrief {
  readonly model: DebriefModel;
  /** The profile in the language asked for. */
  readonly profile: ProfileText;
}

export interface DebriefSource {
  /** In the language that is shown. */
  readonly scenario: Scenario;
  readonly attempt: Attempt;
  readonly analysis?: Analysis | undefined;
}

/** The same in parts, so that the page stays alive meanwhile, and the profile, of which one language is fetched. */
export async function prepareDebrief(source: DebriefSource, language: Language): Promise<Debrief> {
  const fetching = profileTextOf(language);
  const work = assemble(source);
  let part = work.next();
  while (!part.done) {
    await breath();
    part = work.next();
  }
  return { model: part.value, profile: await fetching };
}

/** The work in parts, so that a page can breathe in between. */
function* assemble({ scenario, attempt, analysis }: DebriefSource): Generator<undefined, DebriefModel> {
  const original = originalOf(scenario, attempt);
  yield;
  const report = reportOf(scenario, attempt, analysis);
  yield;
  const frame = frameOf(original, attempt, report);
  const luck = frame.others.map(({ told }) => told);
  const stops = stopsOf(original, report, luck);
  yield;
  return { ...frame, stops, moments: momentsOf(scenario, attempt) };
}

/** Lets whatever waits go first: a click, a frame. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const profileTextOf = async (language: Language): Promise<ProfileText> =>
  language === 'nl'
    ? (await import('../core/profile/nl/index.ts')).profileNl
    : (await import('../core/profile/en/index.ts')).profileEn;

type Frame = Omit<DebriefModel, 'stops' | 'moments'>;

function frameOf(original: Original, attempt: Attempt, report: Report): Frame {
  const { scenario, played } = original;
  const state = played.steps.at(-1)?.state;
  const { decided, luck, ask, internship } = scenario.debrief;
  const ending = state && outcomeOf(original, state);
  const resolution = attempt.notes.findLast(({ id }) => id === resolutionNote)?.text;
  const fill = (text: string): string => (state === undefined ? text : fillIn(text, scenario, state));
  return {
    ...{ scenario, attempt, report },
    ...(ending && { ending }),
    others: ending === undefined ? [] : othersOf(original, attempt, report.truth),
    luck: state === undefined || ending === undefined ? [] : showLines(luck, scenario, state),
    ...(decided === undefined ? {} : { decided: fill(decided) }),
    ask: ask.map(fill),
    ...(internship === undefined ? {} : { internship: fill(internship) }),
    ...(resolution === undefined || resolution === '' ? {} : { resolution }),
  };
}

function lastPlace({ scenario, played }: Original): string {
  const events = played.steps.flatMap((moment) => moment.events);
  const entered = events.findLast((event) => event.type === 'entered');
  return (entered?.type === 'entered' ? scenario.scenes[entered.scene]?.place : undefined) ?? '';
}

function outcomeOf(original: Original, state: State): Outcome | undefined {
  const shown = endingLines(original.scenario, state);
  if (shown === undefined || state.ending === undefined) return undefined;
  return { ...shown, id: state.ending, clock: state.clock, place: lastPlace(original) };
}

/** Every truth but the one that was played. */
function othersOf(original: Original, attempt: Attempt, truth: string | undefined): readonly OtherTruth[] {
  const { scenario } = original;
  const played = truth === undefined ? undefined : whatIf(scenario, attempt, truth);
  const told = played?.ok ? played.value.before.flatMap(({ lines }) => lines).map((line) => JSON.stringify(line)) : [];
  return truthsOf(scenario)
    .filter((other) => other !== truth)
    .flatMap((other) => {
      const found = whatIf(scenario, attempt, other);
      if (!found.ok || found.value.question === undefined) return [];
      const { ending, before, question } = found.value;
      const lines = before.flatMap((scene) => scene.lines);
      const place = lastPlace(original);
      return [
        {
          ...{ truth: other, question, ending: { ...ending, place } },
          before: lines.filter((line) => !told.includes(JSON.stringify(line))),
          told: [...lines, ...ending.lines, ...ending.after.flatMap((shot) => shot.lines)],
        },
      ];
    });
}
