/**
 * What came of one decision: what the world answered at once, and what came back later. Something came of it when it was set
 * off by the act itself, or when it would not have been so after another act that was open, all else done as it was.
 */
import { resolveChoice } from '../../core/engine/act.ts';
import type { Event, ShownLine } from '../../core/engine/events.ts';
import { promiseOf } from '../../core/engine/facts.ts';
import type { Clock, PromiseStatus, Scenario } from '../../core/scenario/model.ts';
import type { Original } from '../../core/scoring/branch.ts';
import type { Decision } from '../../core/scoring/decisions.ts';
import { actsOnOffer, isSameAct, taskOf } from '../../core/scoring/offer.ts';
import { type PromiseRecord, promisesOf } from '../../core/scoring/promises.ts';
import { distance } from '../../core/scoring/strong.ts';
import { canonicalJson } from '../../core/shared/canonical.ts';
import { lookup } from '../../core/shared/ids.ts';
import { type ToldScene, type WayOn, wayGone, wayOtherwise } from './otherwise.ts';
import { type TextChange, textChange } from './texts.ts';

export type Consequence = { readonly clock: Clock } & (
  | { readonly kind: 'reply'; readonly scene: string; readonly lines: readonly ShownLine[] }
  /** What was said later, somewhere else, and would have been otherwise. */
  | { readonly kind: 'told'; readonly scene: string; readonly lines: readonly ShownLine[] }
  | ({ readonly kind: 'text' } & TextChange)
  /** `made`: this act made it. `kept`: this act kept it. `settled`: this act decided what became of it. */
  | {
      readonly kind: 'promise';
      readonly by: 'made' | 'kept' | 'settled';
      readonly to: string;
      readonly before: Clock;
      readonly status: PromiseStatus;
    }
  | { readonly kind: 'ending'; readonly lines: readonly ShownLine[] }
);

/** Answers to a task that differ from the one that was given in so many items are tried. */
const nearest = 1;
/** At most so many other acts are tried: choices are nine at most, answers could be many. */
const mostTried = 12;

/** Everything that came of a decision, in the order of the clock; the reply first. */
export function consequencesOf(original: Original, decision: Decision): readonly Consequence[] {
  const gone = wayGone(original, decision);
  const others = waysOtherwise(original, decision);
  const later = [
    ...textChanges(original, decision),
    ...promises(original, decision, gone, others),
    ...toldLater(original.scenario, decision, gone, others),
  ];
  const ending = endingLater(original, gone, others);
  return [...reply(original, decision), ...later.sort((one, other) => one.clock - other.clock), ...ending];
}

function waysOtherwise(original: Original, decision: Decision): readonly WayOn[] {
  const { scene, act, before } = decision;
  const { scenario } = original;
  return actsOnOffer(scenario, before, scene)
    .filter((other) => !isSameAct(other.act, act) && distance(scenario, scene, act, other.act) <= nearest)
    .slice(0, mostTried)
    .flatMap((other) => wayOtherwise(original, decision, other.act) ?? []);
}

/** The step of the act, and the one in which its reply came: later, where something broke in. */
function replyOf({ played }: Original, { scene, actions }: Decision) {
  const first = actions + 2;
  for (let at = first; at < played.steps.length; at += 1) {
    const events: readonly Event[] = played.steps[at]?.events ?? [];
    for (const event of events) if (event.type === 'replied' && event.scene === scene) return { at, event };
  }
  return { at: first, event: undefined };
}

function reply(original: Original, decision: Decision): readonly Consequence[] {
  const { event } = replyOf(original, decision);
  if (event === undefined || event.lines.length === 0) return [];
  return [{ kind: 'reply', clock: event.clock, scene: event.scene, lines: event.lines }];
}

function textChanges(original: Original, decision: Decision): readonly Consequence[] {
  const { scenario, played } = original;
  const own = taskOf(scenario, decision.scene)?.task.remember;
  const { at } = replyOf(original, decision);
  const after = played.steps[at]?.state;
  if (after === undefined) return [];
  const names = Object.keys(decision.before.answers).filter((name) => name !== own);
  const changes = names.flatMap((name): Consequence[] => {
    const change = textChange(scenario, decision.before, after, name);
    return change === undefined ? [] : [{ kind: 'text', clock: after.clock, ...change }];
  });
  return own === undefined || !('response' in decision.act)
    ? changes
    : [...changes, ...laterChanges(original, at, own)];
}

/** What later acts made of the answer that was handed in here. */
function laterChanges({ scenario, played }: Original, from: number, name: string): readonly Consequence[] {
  return played.steps.slice(from + 1).flatMap(({ state }, index): Consequence[] => {
    const before = played.steps[from + index]?.state;
    const change = before && textChange(scenario, before, state, name);
    return change === undefined ? [] : [{ kind: 'text', clock: state.clock, ...change }];
  });
}

const promised = (by: 'made' | 'kept' | 'settled', record: PromiseRecord): Consequence => ({
  kind: 'promise',
  clock: record.settledAt ?? record.before,
  by,
  to: record.to,
  before: record.before,
  status: record.status,
});

function promises(original: Original, decision: Decision, gone: WayOn, others: readonly WayOn[]) {
  const { scene, act, before } = decision;
  const { scenario } = original;
  const choice = 'choice' in act ? resolveChoice(scenario, before, scene, act.choice) : undefined;
  const task = 'response' in act ? taskOf(scenario, scene)?.task : undefined;
  const makes = (choice?.promise ?? task?.promise)?.id;
  const keeps = choice?.keeps ?? task?.effects.keeps;
  return promisesOf(original.played).flatMap((record): Consequence[] => {
    const settled = record.settledAt !== undefined && record.settledAt >= before.clock;
    if (record.id === makes && record.madeAt >= before.clock) return [promised('made', record)];
    if (!settled || record.madeAt > before.clock || promiseOf(scenario, before, record.id) === undefined) return [];
    if (record.id === keeps && record.status === 'kept') return [promised('kept', record)];
    const became = promiseOf(scenario, gone.state, record.id)?.status;
    const turned = others.some(({ state }) => {
      const status = promiseOf(scenario, state, record.id)?.status;
      return status !== undefined && status !== 'open' && status !== became;
    });
    return turned ? [promised('settled', record)] : [];
  });
}

const wordsOf = (line: ShownLine): string =>
  canonicalJson(line.kind === 'speech' ? { ...line, mood: undefined } : line);

/** A sheet that shows a remembered text: what changed in that is said sentence by sentence, not by the whole sheet again. */
const showsText = (line: ShownLine): boolean => line.kind === 'document' && line.items !== undefined;

/** Lines that another way did not have. */
function onlyHere(lines: readonly ShownLine[], there: readonly ShownLine[]): readonly ShownLine[] {
  const others = new Set(there.map(wordsOf));
  return lines.filter((line) => !others.has(wordsOf(line)) && !showsText(line));
}

function toldLater(scenario: Scenario, { scene, act, before }: Decision, gone: WayOn, others: readonly WayOn[]) {
  const choice = 'choice' in act ? resolveChoice(scenario, before, scene, act.choice) : undefined;
  const later = choice?.later ?? ('response' in act ? lookup(scenario.scenes, scene)?.task?.later : undefined) ?? [];
  const sent = new Set(later.flatMap((each) => each.scene ?? []));
  const next = gone.told.find(({ interrupts }) => !interrupts);
  const leadsHere = others.length > 0 && others.every(({ told }) => nextOf(told) !== next?.scene);
  return gone.told.flatMap((told): Consequence[] => {
    const lines =
      (sent.has(told.scene) && told.visit === 0) || (leadsHere && told === next) ? told.lines : changed(told, others);
    return lines.length === 0 ? [] : [{ kind: 'told', clock: told.clock, scene: told.scene, lines }];
  });
}

const nextOf = (told: readonly ToldScene[]): string | undefined => told.find(({ interrupts }) => !interrupts)?.scene;

/** The lines of a scene that at least one other way did not have there, or all of a scene that would not have broken in. */
function changed(told: ToldScene, others: readonly WayOn[]): readonly ShownLine[] {
  const missing = others.flatMap((way) => {
    const there = way.told.find(({ scene, visit }) => scene === told.scene && visit === told.visit);
    if (there !== undefined) return onlyHere(told.lines, there.lines);
    return told.interrupts && way.ending !== undefined ? told.lines : [];
  });
  return told.lines.filter((line) => missing.includes(line));
}

/** What the ending tells otherwise. Where another act leads to another ending, everything is otherwise and nothing is said here. */
function endingLater({ scenario }: Original, gone: WayOn, others: readonly WayOn[]): readonly Consequence[] {
  const { ending, state } = gone;
  if (ending === undefined || !Object.hasOwn(scenario.endings, ending.id)) return [];
  const own = [...ending.lines, ...ending.after.flatMap(({ lines }) => lines)];
  const same = others.flatMap((way) => (way.ending?.id === ending.id ? [way.ending] : []));
  const missing = same.flatMap((there) =>
    onlyHere(own, [...there.lines, ...there.after.flatMap(({ lines }) => lines)]),
  );
  const lines = own.filter((line) => missing.includes(line));
  return lines.length === 0 ? [] : [{ kind: 'ending', clock: state.clock, lines }];
}
