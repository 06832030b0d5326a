import { waysOf } from '../../scenario/diagnostics/ways.ts';
import type { Scenario } from '../../scenario/model.ts';

/** These scenes, by which of them are linked with each other; groups and scenes in the order in which they are handed in. */
export function groupsOf(scenario: Scenario, scenes: readonly string[]): readonly (readonly string[])[] {
  const { onward, breaksIn, comesFrom, broughtBy } = waysOf(scenario);
  const left = new Set(scenes);
  const groups: (readonly string[])[] = [];
  for (const scene of scenes) {
    if (!left.delete(scene)) continue;
    const group = new Set([scene]);
    for (const each of group) {
      for (const links of [onward, breaksIn, comesFrom, broughtBy]) {
        for (const next of links.get(each) ?? []) if (left.delete(next)) group.add(next);
      }
    }
    groups.push(scenes.filter((each) => group.has(each)));
  }
  return groups;
}
