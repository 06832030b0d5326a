/** Where scenes lead, whatever the conditions: what is not connected here can never be reached in play. */
import type { Scenario, Scene } from '../model.ts';
import { once } from './once.ts';
import { partsOf } from './parts.ts';

/** Scenes by the scene that they are linked to. */
type Links = ReadonlyMap<string, readonly string[]>;

export interface Ways {
  /** The scenes to which each goes. */
  readonly onward: Links;
  /** The scenes that something in each can let break in. */
  readonly breaksIn: Links;
  /** The scenes that go to each. */
  readonly comesFrom: Links;
  /** The scenes in which something can let each break in. */
  readonly broughtBy: Links;
  /** The scenes that can go back to where they broke in. */
  readonly back: ReadonlySet<string>;
  /** The scenes that can go to an ending. */
  readonly ends: ReadonlySet<string>;
}

export const waysOf = once((scenario): Ways => {
  const { ways: out, later } = partsOf(scenario);
  const gone = out.flatMap(({ go, scene }) => (go.to === 'scene' ? [[scene, go.id] as const] : []));
  const brought = later.flatMap(({ later: { scene: other }, scene }) => (other ? [[scene, other] as const] : []));
  const thatGo = (to: 'back' | 'ending'): ReadonlySet<string> =>
    new Set(out.filter(({ go }) => go.to === to).map(({ scene }) => scene));
  return {
    onward: linked(gone),
    breaksIn: linked(brought),
    comesFrom: linked(gone.map(([from, to]) => [to, from])),
    broughtBy: linked(brought.map(([from, to]) => [to, from])),
    back: thatGo('back'),
    ends: thatGo('ending'),
  };
});

function linked(pairs: readonly (readonly [from: string, to: string])[]): Links {
  const links = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  }
  return links;
}

/** These scenes and all to which they are linked, however far. */
export function reach(from: Iterable<string>, ...links: readonly Links[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const scene of reached) {
    for (const link of links) for (const next of link.get(scene) ?? []) reached.add(next);
  }
  return reached;
}

/** Whether a scene asks for a decision. */
export const decides = ({ choices, task }: Scene): boolean => choices.length > 0 || task !== undefined;

/** The scenes that ask for a decision. */
export const deciding = (scenario: Scenario): readonly string[] =>
  Object.values(scenario.scenes)
    .filter(decides)
    .map(({ id }) => id);
