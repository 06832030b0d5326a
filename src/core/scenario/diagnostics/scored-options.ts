import type { ActParts, Choice, Line, Scenario, Scene } from '../model.ts';
import { countWords } from '../words/words.ts';

/** One way in which an option can read and count: its plain keys, or a case laid over them. */
export interface OptionVersion {
  readonly words: number;
  /** The mean of its points; undefined where it is no evidence. */
  readonly worth: number | undefined;
  readonly minutes: number;
  /** Somebody looks annoyed or worried at once. */
  readonly sours: boolean;
}

/** An option with the best and the longest that it can be. */
export interface ScoredOption {
  readonly versions: readonly OptionVersion[];
  /** Points; −1 where no version is evidence. */
  readonly worth: number;
  readonly words: number;
  readonly minutes: number;
}

/** A scene with choices of which at least one is evidence. A task is none: its answers have no length and no order. */
export interface ScoredDecision {
  readonly scene: Scene;
  readonly options: readonly ScoredOption[];
}

const found = new WeakMap<Scenario, readonly ScoredDecision[]>();

/** The scored decisions of a scenario, in the order of the file. Several rules compare their options, so they are found once. */
export function scoredDecisions(scenario: Scenario): readonly ScoredDecision[] {
  const known = found.get(scenario);
  if (known) return known;
  const decisions = Object.values(scenario.scenes)
    .map((scene): ScoredDecision => ({ scene, options: scene.choices.map(optionOf) }))
    .filter(({ options }) => options.some(({ worth }) => worth >= 0));
  found.set(scenario, decisions);
  return decisions;
}

/** The points of the best option. */
export const bestWorth = ({ options }: ScoredDecision): number => Math.max(...options.map(({ worth }) => worth));

/** Not all options are worth the same. */
export const differsInWorth = (decision: ScoredDecision): boolean =>
  decision.options.some(({ worth }) => worth < bestWorth(decision));

/** The highest of numbers; there may be more of them than a call can have arguments. */
const most = (numbers: readonly number[]): number => numbers.reduce((highest, each) => Math.max(highest, each), -1);

function optionOf(choice: Choice): ScoredOption {
  const versions = versionsOf(choice).map(measure);
  return {
    versions,
    worth: most(versions.map(({ worth }) => worth ?? -1)),
    words: most(versions.map(({ words }) => words)),
    minutes: versions.reduce((least, { minutes }) => Math.min(least, minutes), Number.POSITIVE_INFINITY),
  };
}

/** The plain keys do not occur by themselves where the last case always holds. */
function versionsOf({ cases = [], ...plain }: Choice): readonly (ActParts & Pick<Choice, 'text' | 'takes'>)[] {
  const laid = cases.map(({ when: _, ...parts }) => ({ ...plain, ...parts }));
  return cases.some(({ when }) => when === undefined) ? laid : [plain, ...laid];
}

function measure({ text, takes, evidence = {}, reply = [] }: ReturnType<typeof versionsOf>[number]): OptionVersion {
  const points = Object.values(evidence).map((each) => each.points as number);
  const worth = points.length === 0 ? undefined : points.reduce((sum, each) => sum + each, 0) / points.length;
  return { words: countWords(text), worth, minutes: takes, sours: reply.some(sours) };
}

const sours = (line: Line): boolean =>
  line.kind === 'one-of'
    ? line.lines.some(sours)
    : 'mood' in line && (line.mood === 'annoyed' || line.mood === 'worried');
