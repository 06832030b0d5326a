import type { CriterionId } from '../../profile/structure.ts';
import type {
  ActParts,
  Choice,
  EvidenceByCriterion,
  Points,
  PromiseMade,
  Scenario,
  Scene,
  Task,
} from '../../scenario/model.ts';
import { joinId } from '../../shared/ids.ts';
import { conditionWords } from './condition-words.ts';
import { type Arrival, arrivalsOf, type Exit, exitsOf } from './exits.ts';
import type { Found, FoundPart } from './found.ts';
import { poleName } from './poles.ts';
import { type MapWords, percent } from './words.ts';

/** One side of a dilemma that an act leans to: which dilemma of the scenario, and which of its poles. */
export interface Lean {
  readonly dilemma: number;
  readonly side: 0 | 1;
  /** As people read it. */
  readonly pole: string;
}

/** Something small under the text of a row: points for a criterion, or a few words. */
export type Note =
  | { readonly kind: 'points'; readonly criterion: CriterionId; readonly points: Points }
  | { readonly kind: 'words'; readonly text: string; readonly strong?: boolean };

/** What one can do in a moment: a choice, its task, or going on. */
export interface Row {
  readonly kind: 'choice' | 'task' | 'onwards';
  /** `scene/choice`; the scene's own id for a task or for going on. */
  readonly key: string;
  readonly text: string;
  /** “10 min”, “5–15 min”; empty where no time passes by it. */
  readonly minutes: string;
  readonly leans: readonly Lean[];
  readonly notes: readonly Note[];
  readonly exits: readonly Exit[];
  readonly arrivals: readonly Arrival[];
  readonly found: FoundPart;
}

export interface MapContext {
  readonly scenario: Scenario;
  readonly found: Found;
  readonly words: MapWords;
}

/** The rows of a scene, in the order of the file. */
export function rowsOf(scene: Scene, context: MapContext): readonly Row[] {
  const rows = scene.choices.map((choice) => choiceRow(scene, choice, context));
  if (scene.task) rows.push(taskRow(scene, scene.task, context));
  if (scene.go) rows.push(onwardsRow(scene, context, exitsOf(scene.go, context.words)));
  const [first, ...rest] = rows;
  const entered = arrivalsOf(scene.later, context.words);
  if (!first) return [onwardsRow(scene, context, [])];
  return [{ ...first, arrivals: [...first.arrivals, ...entered] }, ...rest];
}

function onwardsRow(scene: Scene, { words }: MapContext, exits: readonly Exit[]): Row {
  const nothing = { minutes: '', leans: [], notes: [], arrivals: [], found: {} };
  return { kind: 'onwards', key: scene.id, text: words.onwards, exits, ...nothing };
}

function choiceRow(scene: Scene, choice: Choice, context: MapContext): Row {
  const { words, scenario } = context;
  const parts: readonly ActParts[] = [choice, ...(choice.cases ?? [])];
  const found = context.found.choices?.[joinId(scene.id, choice.id)] ?? {};
  return {
    kind: 'choice',
    key: joinId(scene.id, choice.id),
    text: choice.text,
    minutes: minutesOf(parts.flatMap(({ takes }) => takes ?? [])),
    leans: leansOf(parts, scenario),
    notes: [
      ...parts.slice(0, 1).flatMap(({ evidence }) => pointNotes(evidence)),
      ...(parts.slice(1).some(({ evidence, leans }) => evidence ?? leans) ? [say(words.varies)] : []),
      ...(parts.some(({ unlawful }) => unlawful) ? [say(words.unlawful, true)] : []),
      ...(choice.when ? [say(words.onlyIf(conditionWords(choice.when, words.condition)))] : []),
      ...parts.flatMap(({ promise }) => promiseNotes(promise, context)),
      ...(parts.some(({ keeps }) => keeps !== undefined) ? [say(words.keeps)] : []),
      ...shareNotes(found, words),
    ],
    exits: exitsOf(choice.go, words, choice.cases),
    arrivals: parts.flatMap(({ later }) => arrivalsOf(later, words)),
    found,
  };
}

function taskRow(scene: Scene, task: Task, context: MapContext): Row {
  return {
    kind: 'task',
    key: scene.id,
    text: `${context.words.task} ${task.ask}`,
    minutes: minutesOf([task.takes]),
    leans: leansOf(task.rules, context.scenario),
    notes: [...pointNotes(task.base), ...promiseNotes(task.promise, context)],
    exits: exitsOf(task.go, context.words),
    arrivals: arrivalsOf(task.later, context.words),
    found: {},
  };
}

const say = (text: string, strong = false): Note => ({ kind: 'words', text, strong });

function minutesOf(takes: readonly number[]): string {
  const [least, most] = [Math.min(...takes), Math.max(...takes)];
  return least === most ? `${least} min` : `${least}–${most} min`;
}

const pointNotes = (evidence: EvidenceByCriterion = {}): readonly Note[] =>
  (Object.keys(evidence) as CriterionId[]).flatMap((criterion): readonly Note[] => {
    const given = evidence[criterion];
    return given ? [{ kind: 'points', criterion, points: given.points }] : [];
  });

function promiseNotes(promise: PromiseMade | undefined, { scenario, words }: MapContext): readonly Note[] {
  return promise ? [say(words.promises(firstName(promise.to, scenario)))] : [];
}

const shareNotes = ({ reached, share }: FoundPart, words: MapWords): readonly Note[] => {
  if (reached === false) return [say(words.nobody, true)];
  return share === undefined ? [] : [say(words.choiceShare(percent(share)))];
};

/** The name by which people call someone; the id where the scenario does not tell who it is. */
export const firstName = (id: string, { cast }: Scenario): string => cast[id]?.name.split(' ')[0] ?? id;

/** Every pole that an act can lean to, each once. */
function leansOf(
  parts: readonly { readonly leans?: Readonly<Record<string, string>> }[],
  { profile, language }: Scenario,
): readonly Lean[] {
  const named = parts.flatMap(({ leans }) => Object.entries(leans ?? {}));
  return profile.poles.flatMap(({ id, poles }, dilemma) =>
    poles.flatMap((pole, index): readonly Lean[] =>
      named.some(([key, value]) => key === id && value === pole)
        ? [{ dilemma, side: index === 0 ? 0 : 1, pole: poleName(id, pole, language) }]
        : [],
    ),
  );
}
