/** The decisions of a play as stops along the day: what one did, what one knew then, what came of it, what else was on offer. */
import type { Event, ShownLine } from '../../core/engine/events.ts';
import type { Channel, Clock, Mood, Scenario, Scene } from '../../core/scenario/model.ts';
import type { Original } from '../../core/scoring/branch.ts';
import { type Decision, decisionsOf } from '../../core/scoring/decisions.ts';
import type { Lean } from '../../core/scoring/judge.ts';
import type { DescribedAct } from '../../core/scoring/offer.ts';
import type { ListedChoice, Report, ReportedDecision } from '../../core/scoring/report.ts';
import { lookup } from '../../core/shared/ids.ts';
import { type Consequence, consequencesOf } from './consequences.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { type Offer, offersOf, type Stake, stakesOf } from './offers.ts';

/** The other side of a dilemma, and when it fits better. */
export interface OtherRoad {
  readonly dilemma: string;
  readonly pole: string;
  readonly fits: string;
}

export interface DecisionStop {
  /** Its place among the decisions. */
  readonly index: number;
  readonly scene: string;
  readonly place: string;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Who came with it: spoke first, or else is there. */
  readonly person?: string;
  readonly mood: Mood;
  /** What was told on the way in. */
  readonly said: readonly ShownLine[];
  readonly act: DescribedAct;
  /** Minutes that the act took. */
  readonly minutes: number;
  /** Of a task: everything that was on offer, and whether it was kept. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly kept: boolean }[];
  readonly knew: Knowledge;
  readonly after: readonly Consequence[];
  readonly leans: readonly Lean[];
  readonly unlawful: boolean;
  /** The poles that one did not lean to here and could have; when each fits better, as the file says. */
  readonly otherRoads: readonly OtherRoad[];
  readonly stakes: readonly Stake[];
  readonly offers: readonly Offer[];
  /** Choices that were shown shut, with the reason. */
  readonly shut: readonly ListedChoice[];
  /** Something that came of it would have been otherwise with other luck. */
  readonly luck: boolean;
  /** How many actions lead to this moment. */
  readonly actions: number;
}

/** `withOtherLuck`: for every other truth, all that was told after the last decision. */
export function stopsOf(
  original: Original,
  report: Report,
  withOtherLuck: readonly (readonly ShownLine[])[],
): readonly DecisionStop[] {
  const decisions = decisionsOf(original.played);
  const last = decisions.at(-1)?.before.clock ?? 0;
  return decisions.flatMap((decision, place) => {
    const reported = report.decisions[place];
    const scene = lookup(original.scenario.scenes, decision.scene);
    if (reported === undefined || scene === undefined) return [];
    const stop = stopOf(original, { decision, reported, scene, previous: decisions[place - 1] });
    return [{ ...stop, luck: stop.after.some((each) => each.clock > last && dependsOnLuck(each, withOtherLuck)) }];
  });
}

/** Whether something that was told after the last decision would not have been, with other luck. */
function dependsOnLuck(consequence: Consequence, withOtherLuck: readonly (readonly ShownLine[])[]): boolean {
  if (consequence.kind !== 'told' && consequence.kind !== 'ending') return false;
  const words = consequence.lines.map((line) => JSON.stringify(line));
  return withOtherLuck.some((told) => {
    const there = new Set(told.map((line) => JSON.stringify(line)));
    return words.some((line) => !there.has(line));
  });
}

interface Place {
  readonly decision: Decision;
  readonly reported: ReportedDecision;
  readonly scene: Scene;
  readonly previous: Decision | undefined;
}

function stopOf(original: Original, { decision, reported, scene, previous }: Place): Omit<DecisionStop, 'luck'> {
  const { scenario } = original;
  const { act, clock, index, actions, minutes, leans, unlawful, items } = reported;
  const said = saidBefore(original, decision);
  const person = said.find((line) => line.kind === 'speech')?.speaker ?? Object.keys(scene.people)[0];
  const kept = new Set('items' in act ? act.items.map(({ id }) => id) : []);
  const offers = offersOf(scenario, decision, reported);
  return {
    ...{ index, scene: scene.id, place: placeOf(scenario, scene, person), channel: scene.channel, clock },
    ...(person === undefined ? {} : { person }),
    mood: moodOf(person, scene, said),
    ...{ said, act, minutes, leans, unlawful, offers, actions },
    items: items.map((item) => ({ ...item, kept: kept.has(item.id) })),
    knew: knowledgeOf(original, decision, previous),
    after: consequencesOf(original, decision),
    otherRoads: otherRoads(scenario, leans, scene, offers),
    stakes: stakesOf(offers, reported),
    shut: reported.choices.filter(({ open, chosen }) => !open && !chosen),
  };
}

/** Where the one is who speaks: at the other end of the line, in a call. */
function placeOf({ cast }: Scenario, { channel, place }: Scene, person: string | undefined): string {
  if (channel !== 'phone' || person === undefined) return place;
  return lookup(cast, person)?.place ?? 'line';
}

/** What was told when the scene was last entered before the decision. */
function saidBefore({ played }: Original, { scene, actions }: Decision): readonly ShownLine[] {
  const events: readonly Event[] = played.steps.slice(0, actions + 1).flatMap((moment) => moment.events);
  const entered = events.findLast((event) => event.type === 'entered' && event.scene === scene);
  return entered?.type === 'entered' ? entered.lines : [];
}

function moodOf(person: string | undefined, { people }: Scene, said: readonly ShownLine[]): Mood {
  const spoken = said.findLast((line) => line.kind === 'speech' && line.speaker === person && line.mood !== undefined);
  if (spoken?.kind === 'speech' && spoken.mood !== undefined) return spoken.mood;
  return (person === undefined ? undefined : lookup(people, person)) ?? 'neutral';
}

/** Of each dilemma that could lean here, the poles that were on offer and that one did not lean to. */
function otherRoads(scenario: Scenario, leans: readonly Lean[], { task }: Scene, offers: readonly Offer[]) {
  const possible = [...offers.flatMap((offer) => offer.leans), ...rulesLean(task?.rules ?? [])];
  return scenario.profile.poles.flatMap(({ id, poles }) =>
    poles.flatMap((pole): OtherRoad[] => {
      const fits = lookup(scenario.debrief.fits, pole);
      const leant = leans.filter(({ dilemma }) => dilemma === id);
      const offered = possible.some((lean) => lean.dilemma === id && (lean.pole === pole || leant.length > 0));
      const mine = leant.some((lean) => lean.pole === pole);
      return fits === undefined || !offered || mine ? [] : [{ dilemma: id, pole, fits }];
    }),
  );
}

const rulesLean = (rules: NonNullable<Scene['task']>['rules']): readonly Lean[] =>
  rules.flatMap(({ leans = {} }) => Object.entries(leans).map(([dilemma, pole]) => ({ dilemma, pole })));
