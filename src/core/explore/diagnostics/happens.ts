/** Which parts of a scenario can have their turn at all, so that what is lost below one that cannot is told once, at the cause. */
import { partsOf } from '../../scenario/diagnostics/parts.ts';
import type { SourcePath } from '../../scenario/source/places.ts';
import { joinId } from '../../shared/ids.ts';
import type { ConditionRole, ConditionSite, Explored } from '../explored.ts';

/** Whether the part at the end of this way down from the top of the file can have its turn. */
export type Happens = (path: SourcePath) => boolean;

const keyOf = (path: SourcePath): string => JSON.stringify(path);

const known = new WeakMap<Explored, Happens>();

export function happensIn(explored: Explored): Happens {
  const found = known.get(explored);
  if (found) return found;
  const never = new Set([...conditionsThatNeverHold(explored), ...neverDone(explored)].map(keyOf));
  const lastOf = new Map<string, number>();
  for (const { path } of explored.conditions.filter(alwaysCounts)) {
    const place = path.at(-2);
    if (typeof place !== 'number') continue;
    const list = keyOf(path.slice(0, -2));
    lastOf.set(list, Math.min(place, lastOf.get(list) ?? place));
  }
  const happens: Happens = (path) =>
    path.every((step, index) => {
      const last = typeof step === 'number' ? lastOf.get(keyOf(path.slice(0, index))) : undefined;
      return !never.has(keyOf(path.slice(0, index + 1))) && (last === undefined || Number(step) <= last);
    });
  known.set(explored, happens);
  return happens;
}

/** A case that always holds: those after it have no turn. */
const alwaysCounts = (site: ConditionSite): boolean => site.read && !site.everFalse && isCase(site);

/** Roles of conditions in a list of which the first that holds counts. */
const roles: ReadonlySet<ConditionRole> = new Set(['case', 'go', 'one-of', 'item', 'result']);

export const isCase = ({ role }: ConditionSite): boolean => roles.has(role);

const conditionsThatNeverHold = ({ conditions }: Explored): readonly SourcePath[] =>
  conditions
    .filter(({ role, read, everTrue }) => role !== 'rule' && read && !everTrue)
    .map(({ path }) => path.slice(0, -1));

function neverDone({ scenario, scenes, choices, laters }: Explored): readonly SourcePath[] {
  const unreached = Object.keys(scenario.scenes).filter((id) => !scenes.get(id)?.reached);
  const shut = Object.values(scenario.scenes).flatMap((scene) =>
    scene.choices.flatMap((choice, index) =>
      choices.get(joinId(scene.id, choice.id))?.reached ? [] : [['scenes', scene.id, 'choices', index]],
    ),
  );
  return [
    ...unreached.map((id) => ['scenes', id]),
    ...shut,
    ...laters.filter(({ fired }) => !fired).map(({ path }) => path),
  ];
}

export interface Link {
  readonly to: string;
  readonly from: string;
  readonly path: SourcePath;
}

const links = new WeakMap<Explored, readonly Link[]>();

/** Every mention in the file of a scene or an ending to go to, or of a scene that breaks in. */
export function linksIn(explored: Explored): readonly Link[] {
  const found = links.get(explored);
  if (found) return found;
  const { ways, later } = partsOf(explored.scenario);
  const all = [
    ...ways.flatMap(({ go, scene, path }) => ('id' in go ? [{ to: go.id, from: scene, path }] : [])),
    ...later.flatMap(({ later: { scene: to }, scene, path }) =>
      to === undefined ? [] : [{ to, from: scene, path: [...path, 'scene'] }],
    ),
  ];
  links.set(explored, all);
  return all;
}

/**
 * Something that is reached would lead to one of these, and each such part has a reason of its own why it does not: that is
 * told there.
 */
export function isToldElsewhere(explored: Explored, unreached: readonly string[]): boolean {
  const happens = happensIn(explored);
  const leading = linksIn(explored).filter(
    ({ to, from }) => unreached.includes(to) && explored.scenes.get(from)?.reached,
  );
  return leading.length > 0 && leading.every(({ path }) => !happens(path));
}
