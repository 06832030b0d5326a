/** Makes scenes ready to be played. */
import type {
  ActParts,
  Choice,
  ConditionalEffects,
  Go,
  Look,
  PromiseMade,
  Scene,
  Task,
  TaskRule,
} from '../../scenario/model.ts';
import { joinId, lookup } from '../../shared/ids.ts';
import type { Mark } from '../state.ts';
import { prepareWhen } from './conditions.ts';
import { type EffectPlaces, prepareEffects } from './effects.ts';
import { type LinePlaces, prepareLines } from './lines.ts';
import type {
  ChoiceCase,
  PreparedAlso,
  PreparedChoice,
  PreparedLook,
  PreparedPromise,
  PreparedRule,
  PreparedScene,
  PreparedTask,
  ResolvedChoice,
  WayIn,
} from './prepared-scene.ts';
import { prepareText } from './texts.ts';
import { read } from './varying.ts';

export interface ScenePlaces extends LinePlaces, EffectPlaces {
  readonly rule: (rule: TaskRule) => PreparedRule;
}

const none: readonly never[] = [];

export function prepareScene(scene: Scene, index: number, places: ScenePlaces): PreparedScene {
  const { id, at, takes, later = none, choices, task, go } = scene;
  const asks = choices.length > 0 || task !== undefined;
  return {
    id,
    index,
    at,
    takes,
    effects: prepareEffects(scene.effects, places),
    later,
    choices: choices.map((choice) => prepareChoice(choice, id, places)),
    task: task && prepareTask(task, id, places),
    way: go === undefined || asks ? undefined : prepareGo(go, id, places),
    decided: places.layout.decided.get(id),
    looks: scene.looks.length === 0 ? none : scene.looks.map((look) => prepareLook(look, places)),
    lines: prepareLines(scene.lines, places),
    scene,
  };
}

function prepareLook(look: Look, places: ScenePlaces): PreparedLook {
  return {
    id: look.id,
    look,
    move: { do: 'look', id: look.id },
    when: prepareWhen(look.when, places),
    taken: places.layout.looked.get(look.id),
    effects: prepareEffects(look.effects, places),
    lines: prepareLines(look.lines, places),
  };
}

function prepareChoice(choice: Choice, scene: string, places: ScenePlaces): PreparedChoice {
  const { id, also = none } = choice;
  const { cases = none, ...plain } = choice;
  const mark: Mark = { choice: id };
  const { takes, effects, promise, later, way, reply, text, resolved } = prepareCase(
    choice.cases === undefined ? choice : plain,
    scene,
    places,
  );
  // What every act reads comes first.
  return {
    id,
    when: prepareWhen(choice.when, places),
    takes,
    effects,
    way,
    promise,
    later,
    cases:
      cases.length === 0
        ? none
        : cases.map(({ when, ...over }) => ({
            when: prepareWhen(when, places),
            ...prepareCase({ ...plain, ...over }, scene, places),
          })),
    also: also.length === 0 ? none : also.map((each) => prepareAlso(each, places)),
    chosen: places.layout.chosen.get(joinId(scene, id)),
    reply,
    text,
    resolved,
    mark,
    move: { do: 'act', mark },
  };
}

const prepareCase = (resolved: ResolvedChoice, scene: string, places: ScenePlaces): ChoiceCase => ({
  ...prepareAct(resolved, resolved, scene, places),
  text: prepareText(resolved.text, places.layout),
  resolved,
});

const prepareAlso = ({ when, ...effects }: ConditionalEffects, places: Omit<ScenePlaces, 'rule'>): PreparedAlso => ({
  when: prepareWhen(when, places),
  effects: prepareEffects(effects, places),
});

type Ends = Pick<ActParts, 'promise' | 'later' | 'reply'> & { readonly takes: number; readonly go: Go };

function prepareAct(act: Ends, effects: Parameters<typeof prepareEffects>[0], scene: string, places: ScenePlaces) {
  const { takes, promise, later = none, reply, go } = act;
  return {
    takes,
    effects: prepareEffects(effects, places),
    promise: promise && preparePromise(promise, places),
    later,
    reply: prepareLines(reply, places),
    way: prepareGo(go, scene, places),
  };
}

function preparePromise(made: PromiseMade, { layout }: ScenePlaces): PreparedPromise | undefined {
  const slots = layout.promises.find(({ id }) => id === made.id);
  return slots && { made, slots, to: layout.people.indexOf(made.to) };
}

function prepareTask(task: Task, scene: string, places: ScenePlaces): PreparedTask {
  return {
    ...prepareAct(task, task.effects, scene, places),
    task,
    kind: lookup(places.kinds, task.kind),
    rules: task.rules.map(places.rule),
  };
}

export const prepareRule = (rule: TaskRule, places: Omit<ScenePlaces, 'rule'>): PreparedRule => ({
  ...prepareAlso(rule, places),
  rule,
  if: prepareWhen(rule.if, places),
  unless: prepareWhen(rule.unless, places),
  refuse: rule.refuse && prepareLines(rule.refuse, places),
});

/** Makes a way ready; `scene` is the scene that is left. */
function prepareGo(go: Go, scene: string, places: ScenePlaces): WayIn {
  switch (go.to) {
    case 'scene':
      return { resume: 'enter', scene: go.id };
    case 'again':
      return { resume: 'enter', scene, left: 0 };
    case 'ending':
      return { resume: 'end', ending: go.id };
    case 'back':
      return { resume: 'back' };
    default:
  }
  const cases = go.cases.map((each) => ({
    when: prepareWhen(each.when, places),
    way: prepareGo(each.go, scene, places),
  }));
  return (state) => {
    const open = cases.find(({ when }) => when === undefined || when(state));
    return open && read(open.way, state);
  };
}
