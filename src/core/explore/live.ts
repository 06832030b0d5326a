/**
 * Which facts are still read from a place in the story on, whatever the player does: a liveness analysis backwards over the
 * graph of scenes. An interruption is not followed back here: what was interrupted, and what is pending, adds its own facts
 * to those of the scene (state-key.ts).
 */
import type { Mark } from '../engine/state.ts';
import type {
  ActParts,
  Choice,
  Clock,
  Effects,
  Ending,
  Go,
  Later,
  Line,
  PromiseMade,
  Scenario,
  Scene,
  Task,
} from '../scenario/model.ts';
import { joinId, lookup } from '../shared/ids.ts';
import { type FactSet, type Facts, givesEvidence, none, readsOfLines, without } from './facts.ts';
import { tooLateToLook } from './moments.ts';

export interface Liveness {
  /** From the moment on at which one stands in a scene and may do something. */
  standing(scene: string): FactSet;
  /** On the way to a scene. */
  entering(scene: string): FactSet;
  /** Once an ending has come: its words and the results. */
  ending(id: string): FactSet;
  /** While the minutes of an act pass that has been decided; `held` is the case of a choice, if one held. */
  acting(scene: string, mark: Mark, held: number | undefined): FactSet;
  later(later: Later): FactSet;
}

interface Analysis {
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly standing: Map<string, FactSet>;
  readonly entering: Map<string, FactSet>;
  readonly ending: ReadonlyMap<string, FactSet>;
}

/** Goes round the scenes until nothing is added any more. Facts only ever come in, so that comes to an end. */
export function findLiveness(scenario: Scenario, facts: Facts): Liveness {
  const analysis: Analysis = {
    scenario,
    facts,
    standing: new Map(),
    entering: new Map(),
    ending: endingFacts(scenario, facts),
  };
  const before = scenesBefore(scenario);
  const waiting = new Set(Object.keys(scenario.scenes).reverse());
  for (const id of waiting) {
    waiting.delete(id);
    const scene = scenario.scenes[id];
    if (scene === undefined || !goOver(analysis, scene)) continue;
    for (const each of before.get(id) ?? []) waiting.add(each);
  }
  return {
    standing: (id) => standing(analysis, id),
    entering: (id) => entering(analysis, id),
    ending: (id) => analysis.ending.get(id) ?? none,
    acting: (id, mark, held) => acting(analysis, id, mark, held),
    later: (later) => laterFacts(analysis, later),
  };
}

/** Whether anything was added to what is known of a scene. */
function goOver(analysis: Analysis, scene: Scene): boolean {
  const [inside, before] = [standing(analysis, scene.id), entering(analysis, scene.id)];
  analysis.standing.set(scene.id, standingIn(analysis, scene));
  analysis.entering.set(scene.id, enteringIn(analysis, scene));
  return inside !== standing(analysis, scene.id) || before !== entering(analysis, scene.id);
}

const entering = ({ entering: found }: Analysis, id: string): FactSet => found.get(id) ?? none;
const standing = ({ standing: found }: Analysis, id: string): FactSet => found.get(id) ?? none;

/** By scene those from which it can come next, as far as the file says. */
function scenesBefore({ scenes }: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, Set<string>>();
  for (const scene of Object.values(scenes)) {
    for (const next of [scene.id, ...scenesAfter(scene)]) {
      const found = before.get(next) ?? new Set();
      before.set(next, found.add(scene.id));
    }
  }
  return before;
}

/** The scenes to which a scene can lead, as far as the file says: its ways to go, and what it schedules. */
export function scenesAfter({ go, later, choices, task }: Scene): readonly string[] {
  const acts: readonly ActParts[] = [
    ...choices,
    ...choices.flatMap(({ cases }) => cases ?? []),
    ...(task ? [task] : []),
  ];
  const ways = [go, ...acts.map((act) => act.go)].flatMap((way) => (way === undefined ? [] : waysIn(way)));
  const laters = [later, ...acts.map((act) => act.later)].flatMap((list) => list ?? []);
  return [...ways, ...laters.flatMap(({ scene }) => scene ?? [])];
}

function waysIn(go: Go): readonly string[] {
  if (go.to === 'cases') return go.cases.flatMap((each) => waysIn(each.go));
  return go.to === 'scene' ? [go.id] : [];
}

function endingFacts(scenario: Scenario, facts: Facts): ReadonlyMap<string, FactSet> {
  const cases = Object.values(scenario.results).flatMap((list) => list ?? []);
  const results = cases.reduce((set, { when }) => set | facts.reads(when), none);
  const words = ({ lines, after }: Ending) => [...lines, ...after.flatMap((shot) => shot.lines)];
  const shown = (lines: readonly Line[]) => readsOfLines(facts, lines, (answer) => itemFacts(scenario, facts, answer));
  const luck = shown(scenario.debrief.luck);
  return new Map(Object.values(scenario.endings).map((each) => [each.id, results | luck | shown(words(each))]));
}

/** What the conditions of an answer's items read: other words for a sentence. Which items stand is not read by showing them. */
function itemFacts({ scenes }: Scenario, facts: Facts, answer: string): FactSet {
  const tasks = Object.values(scenes).flatMap(({ task }) => (task?.remember === answer ? [task] : []));
  const cases = tasks.flatMap(({ items }) => items.flatMap((item) => item.cases ?? []));
  return without(
    cases.reduce((set, { when }) => set | facts.reads(when), none),
    facts.truth,
  );
}

const linesRead = ({ scenario, facts }: Analysis, lines: readonly Line[]): FactSet =>
  readsOfLines(facts, lines, (answer) => itemFacts(scenario, facts, answer));

function enteringIn(analysis: Analysis, scene: Scene): FactSet {
  const { facts } = analysis;
  const inside = standing(analysis, scene.id) | linesRead(analysis, scene.lines) | latersFacts(analysis, scene.later);
  const waits = momentFact(facts, scene.at);
  return waits | beforeEffects(facts, scene.effects, inside);
}

function standingIn(analysis: Analysis, scene: Scene): FactSet {
  const { facts } = analysis;
  const own = standing(analysis, scene.id);
  const looks = scene.looks.reduce((set, look) => {
    const seen = beforeEffects(facts, look.effects, own | linesRead(analysis, look.lines));
    return set | facts.reads(look.when) | facts.one('looked', look.id) | seen;
  }, none);
  const choices = scene.choices.reduce((set, choice) => set | choiceFacts(analysis, scene, choice), none);
  const task = scene.task === undefined ? none : taskFacts(analysis, scene, scene.task);
  const until = momentFact(facts, tooLateToLook(scene));
  const decided = givesEvidence(analysis.scenario, scene.id) ? facts.one('decided', scene.id) : none;
  const ways = scene.go === undefined ? none : goFacts(analysis, scene.go, scene.id);
  return looks | choices | task | until | decided | ways;
}

function choiceFacts(analysis: Analysis, scene: Scene, choice: Choice): FactSet {
  const { facts } = analysis;
  const { cases = [], also = [], id } = choice;
  const read = [choice, ...cases, ...also].reduce((set, { when }) => set | facts.reads(when), none);
  const always = cases.some(({ when }) => when === undefined);
  const held = [...(always ? [] : [undefined]), ...cases.keys()];
  const done = held.reduce((set: FactSet, index) => set | acting(analysis, scene.id, { choice: id }, index), none);
  return read | without(done, facts.one('chosen', joinId(scene.id, id)));
}

function taskFacts(analysis: Analysis, scene: Scene, task: Task): FactSet {
  const { facts, scenario } = analysis;
  const rules = task.rules.reduce(
    (set, { when, refuse }) => set | facts.reads(when) | linesRead(analysis, refuse ?? []),
    none,
  );
  const done = acting(analysis, scene.id, { response: [] }, undefined);
  return rules | itemFacts(scenario, facts, task.remember) | without(done, facts.answer(task.remember));
}

function acting(analysis: Analysis, id: string, mark: Mark, held: number | undefined): FactSet {
  const scene = lookup(analysis.scenario.scenes, id);
  if (scene === undefined) return none;
  if ('response' in mark) {
    const { task } = scene;
    return task === undefined ? none : actFacts(analysis, id, { ...task, ...task.effects }, task.rules);
  }
  const choice = scene.choices.find((each) => each.id === mark.choice);
  if (choice === undefined) return none;
  const over = held === undefined ? undefined : choice.cases?.[held];
  return actFacts(analysis, id, { ...choice, ...over }, choice.also ?? []);
}

/** Backwards through an act: where it goes, its reply, what it schedules, its promise, what may hold besides, its effects. */
function actFacts(analysis: Analysis, scene: string, act: ActParts, besides: readonly Effects[]): FactSet {
  const { facts } = analysis;
  const told = linesRead(analysis, act.reply ?? []) | (act.go ? goFacts(analysis, act.go, scene) : none);
  const promised = beforePromise(facts, act.promise, told | latersFacts(analysis, act.later));
  const held = besides.reduceRight((set, effects) => set | beforeEffects(facts, effects, set), promised);
  return beforeEffects(facts, act, held);
}

function goFacts(analysis: Analysis, go: Go, scene: string): FactSet {
  if (go.to === 'scene') return entering(analysis, go.id);
  if (go.to === 'again') return entering(analysis, scene);
  if (go.to === 'ending') return analysis.ending.get(go.id) ?? none;
  if (go.to !== 'cases') return analysis.facts.back;
  const { facts } = analysis;
  return go.cases.reduce((set, each) => set | facts.reads(each.when) | goFacts(analysis, each.go, scene), none);
}

const latersFacts = (analysis: Analysis, laters: readonly Later[] | undefined): FactSet =>
  (laters ?? []).reduce((set, later) => set | laterFacts(analysis, later) | momentFact(analysis.facts, later.at), none);

/** A scene that breaks in goes back to what it broke into, and to nothing that was interrupted before. */
function laterFacts(analysis: Analysis, later: Later): FactSet {
  const { facts } = analysis;
  const scene = later.scene === undefined ? none : without(entering(analysis, later.scene), facts.back);
  return facts.reads(later.when) | beforeEffects(facts, later, scene);
}

const beforePromise = (facts: Facts, promise: PromiseMade | undefined, after: FactSet): FactSet =>
  promise === undefined ? after : without(after, facts.one('promise', promise.id)) | momentFact(facts, promise.before);

const momentFact = (facts: Facts, clock: Clock | undefined): FactSet =>
  clock === undefined ? none : facts.moment(clock);

/** What is read before an effect, given what is read after it: what it sets for certain was not read before. */
function beforeEffects(facts: Facts, { set, strikes, writes }: Effects, after: FactSet): FactSet {
  let read = after;
  for (const path of writes ?? []) {
    const fact = facts.one('stands', path);
    // Written is only what was answered before.
    if ((read & fact) !== none) read = without(read, fact) | facts.one('answered', path.slice(0, path.indexOf('/')));
  }
  for (const path of strikes ?? []) read = without(read, facts.one('stands', path));
  for (const id of Object.keys(set ?? {})) read = without(read, facts.one('variable', id));
  return read;
}
