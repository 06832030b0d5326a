import type { ActCase, Condition, Go, Later } from '../../scenario/model.ts';
import { conditionWords } from './condition-words.ts';
import type { MapWords } from './words.ts';

export type Goal =
  | { readonly to: 'scene' | 'ending'; readonly id: string }
  | { readonly to: 'back' }
  | { readonly to: 'again' };

/** A way out of a moment, and in words when it is taken, where that depends. */
export interface Exit {
  readonly goal: Goal;
  readonly when?: string;
}

/** A scene that breaks in later: at a time, or so many minutes after the act. */
export interface Arrival {
  readonly scene: string;
  readonly at?: number;
  readonly in?: number;
  readonly when?: string;
}

interface Branch {
  readonly goal: Exclude<Go, { readonly to: 'cases' }>;
  readonly conditions: readonly Condition[];
}

function branches(go: Go, conditions: readonly Condition[]): readonly Branch[] {
  if (go.to !== 'cases') return [{ goal: go, conditions }];
  return go.cases.flatMap((each) => branches(each.go, each.when ? [...conditions, each.when] : conditions));
}

/** The cases of an act that send it elsewhere, and then where it goes otherwise. */
function branchesOfAct(go: Go, cases: readonly ActCase[]): readonly Branch[] {
  if (!cases.some((each) => each.go)) return branches(go, []);
  const always = cases.findIndex((each) => each.when === undefined);
  const read = always < 0 ? cases : cases.slice(0, always + 1);
  const found = read.flatMap((each) => branches(each.go ?? go, each.when ? [each.when] : []));
  return always < 0 ? [...found, ...branches(go, [])] : found;
}

/** Every way out of an act, in the order in which they are tried. */
export function exitsOf(go: Go, words: MapWords, cases: readonly ActCase[] = []): readonly Exit[] {
  const found = branchesOfAct(go, cases);
  return found.map(({ goal, conditions }) => {
    if (conditions.length > 0) {
      const of = conditionWords(
        conditions.length === 1 ? (conditions[0] as Condition) : { op: 'all', of: conditions },
        words.condition,
      );
      return { goal, when: words.if(of) };
    }
    return found.length > 1 ? { goal, when: words.otherwise } : { goal };
  });
}

/** What an act sets going that will break in; changes that nobody sees are left out. */
export function arrivalsOf(later: readonly Later[] | undefined, words: MapWords): readonly Arrival[] {
  return (later ?? []).flatMap(({ scene, at, in: minutes, when }) =>
    scene === undefined
      ? []
      : [
          {
            scene,
            ...(at === undefined ? {} : { at }),
            ...(minutes === undefined ? {} : { in: minutes }),
            ...(when === undefined ? {} : { when: words.if(conditionWords(when, words.condition)) }),
          },
        ],
  );
}
