import type { Clock, Later, Scenario, Scene } from '../scenario/model.ts';

/** From when on it is certainly too late for every look of a scene that must be left by an hour. */
export function tooLateToLook({ until, looks }: Scene): Clock | undefined {
  if (until === undefined || looks.length === 0) return undefined;
  return until - Math.min(...looks.map(({ takes }) => takes)) + 1;
}

/**
 * Every moment with which a scenario compares the hour, each once and in order: what waits for an hour, what has to happen
 * before one, and what comes at one. Once a moment has come it is all the same how long ago that was.
 */
export function momentsOf({ scenes }: Scenario): readonly Clock[] {
  const moments = Object.values(scenes).flatMap((scene) => [scene.at, tooLateToLook(scene), ...momentsIn(scene)]);
  return [...new Set(moments.flatMap((clock) => clock ?? []))].sort((one, other) => one - other);
}

function momentsIn({ later, choices, task }: Scene): readonly (Clock | undefined)[] {
  const acts = [...choices, ...choices.flatMap(({ cases }) => cases ?? []), ...(task ? [task] : [])];
  const laters: readonly Later[] = [...(later ?? []), ...acts.flatMap((act) => act.later ?? [])];
  return [...laters.map(({ at }) => at), ...acts.map(({ promise }) => promise?.before)];
}
