import { canonicalJson } from '../shared/canonical.ts';
import { sha256 } from '../shared/sha256.ts';
import type { ActParts, Choice, EvidenceByCriterion, Look, ScenarioData, Scene, Task } from './model.ts';

type Unhashed = Omit<ScenarioData, 'logicHash' | 'textHash'>;

/**
 * SHA-256 of everything that affects state, availability or points. A corrected typo leaves it as it is; a changed minute,
 * condition, point or link does not.
 */
export const logicHash = (scenario: Unhashed): string => sha256(canonicalJson(logicOf(scenario)));

/** SHA-256 of the whole scenario as it reads in its language. */
export const textHash = (scenario: Unhashed): string => sha256(canonicalJson(scenario));

function logicOf(scenario: Unhashed): unknown {
  return {
    start: scenario.start,
    truth: scenario.truth && [scenario.truth.start, ...scenario.truth.others.map((other) => other.id)],
    poles: scenario.profile.poles,
    variables: byId(scenario.variables, (variable) => variable),
    scenes: Object.fromEntries(Object.entries(scenario.scenes).map(([id, scene]) => [id, sceneLogic(scene)])),
    endings: Object.keys(scenario.endings).sort(),
    results: Object.fromEntries(
      Object.entries(scenario.results).map(([id, cases]) => [id, cases?.map(({ when, points }) => ({ when, points }))]),
    ),
  };
}

/** A list of things with an id as a map: their order does not matter to play. */
const byId = <T extends { readonly id: string }>(items: readonly T[], logic: (item: T) => unknown): object =>
  Object.fromEntries(items.map((item) => [item.id, logic(item)]));

/** Left out where it is the default, so that a later default changes no hash. */
const unless = <T>(value: T | undefined, standard: T): T | undefined => (value === standard ? undefined : value);
const filled = <T extends object>(value: T | undefined): T | undefined =>
  value && Object.keys(value).length > 0 ? value : undefined;

function sceneLogic(scene: Scene): unknown {
  return {
    at: scene.at,
    until: scene.until,
    takes: unless(scene.takes, 0),
    effects: filled(scene.effects),
    later: scene.later,
    weight: unless(scene.weight, 1),
    looks: filled(byId(scene.looks, lookLogic)),
    choices: filled(byId(scene.choices, choiceLogic)),
    task: scene.task && taskLogic(scene.task),
    go: scene.go,
  };
}

const lookLogic = ({ takes, when, effects }: Look): unknown => ({ takes, when, effects: filled(effects) });

const pointsOf = (evidence: EvidenceByCriterion | undefined): object | undefined =>
  evidence && filled(Object.fromEntries(Object.entries(evidence).map(([id, each]) => [id, each?.points])));

function partsLogic(parts: ActParts): object {
  const { text: _, reply: __, evidence, unlawful, ...rest } = parts;
  return { ...rest, unlawful: unless(unlawful, false), evidence: pointsOf(evidence) };
}

function choiceLogic(choice: Choice): unknown {
  const { id: _, closed: __, habit: ___, cases, ...parts } = choice;
  return { ...partsLogic(parts), cases: cases?.map(partsLogic) };
}

function taskLogic(task: Task): unknown {
  const { ask: _, reply: __, items, base, rules, ...rest } = task;
  return {
    ...rest,
    items: byId(items, (item) => ({ offered: item.offered })),
    base: pointsOf(base),
    rules: rules.map(({ minus, refuse, ...rule }) => ({
      ...rule,
      minus: pointsOf(minus),
      refuses: refuse !== undefined,
    })),
  };
}
