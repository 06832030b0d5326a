/** Every state of a scenario, none merged with another: each is told apart by all that is in it. Only for small scenarios. */

import { resolveChoice } from '../../../src/core/engine/act.ts';
import { holds } from '../../../src/core/engine/conditions.ts';
import { endingLines } from '../../../src/core/engine/ending.ts';
import { gaveEvidence, promisesIn, wasLookedAt, withLook } from '../../../src/core/engine/facts.ts';
import { showLines } from '../../../src/core/engine/lines.ts';
import { type Move, makeMove, movesOf } from '../../../src/core/engine/moves.ts';
import { start } from '../../../src/core/engine/start.ts';
import type { State } from '../../../src/core/engine/state.ts';
import type { WatchedScenario } from '../../../src/core/engine/watch.ts';
import { numberOf, numberScenario } from '../../../src/core/explore/numbered.ts';
import { competencyOf } from '../../../src/core/profile/structure.ts';
import type { Scenario, Task } from '../../../src/core/scenario/model.ts';
import { judgeResults } from '../../../src/core/scoring/results.ts';
import { tally } from '../../../src/core/scoring/tally.ts';
import type { Verdicts } from './verdicts.ts';

interface Node {
  readonly state: State;
  readonly scene: string;
  readonly next: { readonly node: Node; readonly counted: Readonly<Record<string, number>> }[];
}

const sceneOf = (state: State): string => state.scene;

/** Every subset of what is on offer. */
export function answersTo({ items }: Task): readonly (readonly string[])[] {
  const offered = items.filter(({ offered: is }) => is).map(({ id }) => id);
  return Array.from({ length: 2 ** offered.length }, (_, set) => offered.filter((__, index) => set & (1 << index)));
}

/** What can happen in a scenario; `undefined` where it has more states than `mostStates`. */
export function bruteForce(written: Scenario, mostStates: number): Verdicts | undefined {
  const numbered = numberScenario(written);
  const truths = ['pipe', 'dike'];
  const read = new Set<string>();
  const promises = new Set<string>();
  const laters = new Set<string>();
  let reading: 'all' | 'none' = 'none';
  let unsettled: string[] = [];
  const laterSites = new Map(numbered.laters.map(({ site }, number) => [site, number]));
  const scenario: WatchedScenario = {
    ...numbered.scenario,
    watch: {
      condition: (condition) => (held) => {
        if (reading === 'none') return;
        const site = numberOf(condition);
        const later = laterSites.get(site);
        if (later === undefined) read.add(`${site} ${held}`);
        else unsettled.push(`${site} ${held}`);
      },
      line: (line) => (state) => {
        if (line.kind !== 'document' || line.show === undefined) return;
        for (const cases of numbered.itemCases.get(line.show) ?? [])
          cases.find(({ when }) => holds(when, scenario, state));
      },
      promise: () => {},
    },
  };
  const listen = <T>(part: () => T): T => {
    reading = 'all';
    const result = part();
    reading = 'none';
    return result;
  };

  const nodes = new Map<string, Node>();
  const waiting: Node[] = [];
  const found: Record<
    'scenes' | 'endings' | 'choices' | 'looks' | 'stuck' | 'refused' | 'repeated' | 'opening',
    Set<string>
  > = {
    ...{ scenes: new Set(), endings: new Set(), choices: new Set(), looks: new Set() },
    ...{ stuck: new Set(), refused: new Set(), repeated: new Set(), opening: new Set() },
  };
  const results = new Map<string, [number, number]>();

  const nodeOf = (state: State): Node => {
    const word = JSON.stringify(state);
    const known = nodes.get(word);
    if (known !== undefined) return known;
    const node: Node = { state, scene: sceneOf(state), next: [] };
    nodes.set(word, node);
    for (const { later } of state.pending) laters.add(`${numberOf(later)} scheduled`);
    if (state.ending === undefined) {
      found.scenes.add(node.scene);
      waiting.push(node);
    } else end(state, state.ending);
    return node;
  };

  const end = (state: State, id: string): void => {
    found.endings.add(id);
    for (const { later } of state.pending) laters.add(`${numberOf(later)} pending at an ending`);
    for (const { id: promise, status } of promisesIn(scenario, state)) {
      if (status === 'open') promises.add(`${promise} open at an ending`);
    }
    listen(() => {
      for (const truth of truths) {
        endingLines(scenario, { ...state, truth });
        showLines(scenario.debrief.luck, scenario, { ...state, truth });
      }
      judgeResults(scenario, state);
    });
    for (const competency of new Set(judgeResults(scenario, state).map((each) => each.competency))) {
      const judged = judgeResults(scenario, state).filter((each) => each.competency === competency);
      const value = judged.reduce((sum, each) => sum + each.points, 0);
      const [least, most] = results.get(competency) ?? [value, value];
      results.set(competency, [Math.min(least, value), Math.max(most, value)]);
    }
  };

  const settle = (events: readonly { readonly type: string }[]): void => {
    for (const event of events) {
      if (event.type.startsWith('promise-')) promises.add(`${(event as { id?: string }).id} ${event.type.slice(8)}`);
    }
    for (const verdict of unsettled) {
      read.add(verdict);
      const [site, held] = verdict.split(' ');
      const later = laterSites.get(Number(site));
      laters.add(`${later} scheduled`).add(`${later} due`);
      if (held === 'true') laters.add(`${later} fired`);
    }
    unsettled = [];
  };

  // A truth that only lines read changes no way: each start is played, and everything is gathered together.
  for (const truth of truths) {
    const begun = listen(() => start(scenario, 'explore', truth));
    settle(begun.events);
    nodeOf(begun.state);
  }
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node !== undefined) expand(node);
    if (nodes.size > mostStates) return undefined;
  }

  function expand(node: Node): void {
    const { state, scene: id } = node;
    const scene = scenario.scenes[id];
    if (scene === undefined) return;
    listen(() => {
      for (const { when, cases } of scene.choices) {
        if (holds(when, scenario, state)) cases?.find((each) => holds(each.when, scenario, state));
      }
      for (const look of scene.looks) if (!wasLookedAt(scenario, state, look.id)) holds(look.when, scenario, state);
      for (const rule of scene.task?.rules ?? []) holds(rule.when, scenario, state);
      for (const { offered, cases } of scene.task?.items ?? []) {
        if (offered) cases?.find((each) => holds(each.when, scenario, state));
      }
      if (scene.choices.length === 0 && scene.task === undefined && scene.go?.to === 'cases') {
        scene.go.cases.find((each) => holds(each.when, scenario, state));
      }
    });
    if (scene.task) {
      const { task } = scene;
      listen(() => {
        for (const response of answersTo(task)) {
          const rule = task.rules.find((each) => {
            const answer = { task, response };
            if (each.refuse === undefined || !holds(each.when, scenario, state)) return false;
            if (!holds(each.if, scenario, state, answer)) return false;
            return each.unless === undefined || !holds(each.unless, scenario, state, answer);
          });
          if (rule?.refuse) showLines(rule.refuse, scenario, state);
        }
      });
    }
    const moves = movesOf(scenario, state, answersTo);
    for (const move of moves) {
      if (nodes.size > mostStates) return;
      if (move.do === 'look') found.looks.add(move.id);
      if (move.do === 'act' && 'choice' in move.mark) found.choices.add(`${id}/${move.mark.choice}`);
      make(node, move);
    }
    opening(node);
    if (node.next.length === 0) found.stuck.add(`${id} ${scene.choices.length > 0 || scene.task ? 'asks' : 'goes'}`);
  }

  function make(node: Node, move: Move): void {
    const { state, scene } = node;
    const made = listen(() => makeMove(scenario, state, move));
    if (!made.ok) {
      unsettled = [];
      if (move.do === 'act') found.refused.add(`${scene} ${'choice' in move.mark ? move.mark.choice : 'task'}`);
      return;
    }
    settle(made.value.events);
    const counted: Record<string, number> = {};
    if (move.do === 'act') {
      const given = tally(scenario, state, scene, move.mark);
      if (given.length > 0 && gaveEvidence(scenario, state, scene)) found.repeated.add(scene);
      for (const { criterion, counted: counts } of given) if (counts) counted[competencyOf(criterion)] = 1;
    }
    node.next.push({ node: nodeOf(made.value.state), counted });
  }

  function opening({ state, scene: id }: Node): void {
    const scene = scenario.scenes[id];
    for (const choice of scene?.choices ?? []) {
      if (holds(choice.when, scenario, state)) continue;
      for (const look of Object.values(scenario.scenes).flatMap(({ looks }) => looks)) {
        const seen = withLook(scenario, state, look.id);
        if (!holds(choice.when, scenario, seen)) continue;
        const strong = Object.entries(resolveChoice(scenario, seen, id, choice.id)?.evidence ?? {});
        const only = strong.flatMap(([criterion, each]) => {
          const others = movesOf(scenario, state, answersTo).some(
            (move) =>
              move.do === 'act' &&
              tally(scenario, state, id, move.mark).some(
                (shown) => shown.criterion === criterion && shown.points === 3,
              ),
          );
          return each?.points === 3 && !others ? [criterion] : [];
        });
        found.opening.add(`${look.id} ${id}/${choice.id}`);
        for (const criterion of only) found.opening.add(`${look.id} ${id}/${choice.id} only ${criterion}`);
      }
    }
  }

  const all = [...nodes.values()];
  const ends = ahead(all, (node) => node.state.ending !== undefined);
  const stops = ahead(all, (node) => node.state.ending === undefined && node.next.length === 0);
  const { scenes, endings, choices, looks, stuck, refused, repeated, opening: opened } = found;
  const sorted = (set: ReadonlySet<string>): readonly string[] => [...set].sort();
  return {
    ...{ scenes: sorted(scenes), endings: sorted(endings), choices: sorted(choices), looks: sorted(looks) },
    ...{ stuck: sorted(stuck), refused: sorted(refused), repeated: sorted(repeated), opening: sorted(opened) },
    conditions: numbered.sites.flatMap(({ path }, number) =>
      numbered.laters.some((later) => later.site === number && later.isAdded)
        ? []
        : [`${path.join(' ')}: ${read.has(`${number} true`)} ${read.has(`${number} false`)}`],
    ),
    noWayOut: [...new Set(all.filter((node) => !ends.has(node)).map(({ scene }) => scene))].sort(),
    forever: [...new Set(all.filter((node) => !ends.has(node) && !stops.has(node)).map(({ scene }) => scene))].sort(),
    laters: [...laters].sort(),
    promises: [...promises].sort(),
    results: Object.fromEntries([...results].sort()),
    counted: countedIn(all, ends, all.slice(0, truths.length)),
  };
}

function ahead(nodes: readonly Node[], isGoal: (node: Node) => boolean): ReadonlySet<Node> {
  const found = new Set(nodes.filter(isGoal));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const node of nodes) if (node.next.some(({ node: next }) => found.has(next))) found.add(node);
  }
  return found;
}

/** By going over all states again and again: nothing counts more often than there are scenes, so it comes to rest. */
function countedIn(nodes: readonly Node[], ends: ReadonlySet<Node>, starts: readonly Node[]): Verdicts['counted'] {
  const counted: Record<string, [number, number]> = {};
  for (const competency of ['C13', 'C18']) {
    const least = new Map<Node, number>();
    const most = new Map<Node, number>();
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of nodes) {
        if (!ends.has(node)) continue;
        const ways = node.next.filter(({ node: next }) => ends.has(next));
        const [low, high] =
          node.state.ending !== undefined
            ? [0, 0]
            : [
                Math.min(...ways.map((way) => (least.get(way.node) ?? Infinity) + (way.counted[competency] ?? 0))),
                Math.max(...ways.map((way) => (most.get(way.node) ?? -Infinity) + (way.counted[competency] ?? 0))),
              ];
        if (low !== least.get(node) || high !== most.get(node)) changed = true;
        least.set(node, low ?? 0);
        most.set(node, high ?? 0);
      }
    }
    const from = starts.filter((node) => ends.has(node));
    if (from.length === 0) continue;
    const lows = from.map((node) => least.get(node) ?? 0);
    const highs = from.map((node) => most.get(node) ?? 0);
    counted[competency] = [Math.min(...lows), Math.max(...highs)];
  }
  return counted;
}
