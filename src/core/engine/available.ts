import type { Choice, EvidenceByCriterion, Habit, Scenario, Scene } from '../scenario/model.ts';
import { resolveChoice } from './act.ts';
import { holds } from './conditions.ts';
import { wayOf } from './go.ts';
import { fillIn, showItems } from './lines.ts';
import { type WhyNotLook, whyNotLook } from './looks.ts';
import { inShownOrder } from './order.ts';
import { missedBy } from './promises.ts';
import type { State } from './state.ts';
import { currentScene, threadInHand } from './thread.ts';

export interface AvailableChoice {
  readonly id: string;
  readonly text: string;
  /** Minutes. */
  readonly takes: number;
  readonly open: boolean;
  /** Why it is shut, in the author's words. */
  readonly closed?: string;
  /** Promises that would be broken by the minutes of this act. */
  readonly misses: readonly string[];
  readonly habit?: readonly Habit[];
  readonly leans?: Readonly<Record<string, string>>;
  readonly evidence?: EvidenceByCriterion;
  readonly unlawful?: boolean;
}

export interface AvailableLook {
  readonly id: string;
  readonly on: string;
  readonly text: string;
  /** Minutes. */
  readonly takes: number;
  readonly open: boolean;
  readonly why?: WhyNotLook;
  readonly misses: readonly string[];
}

export interface AvailableTask {
  readonly remember: string;
  readonly kind: string;
  readonly ask: string;
  /** Minutes. */
  readonly takes: number;
  /** What is on offer, with the text that it has now, in the order of the file. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly misses: readonly string[];
}

export interface Available {
  readonly scene: string;
  readonly choices: readonly AvailableChoice[];
  readonly looks: readonly AvailableLook[];
  readonly task?: AvailableTask;
  readonly canContinue: boolean;
}

/**
 * What can be done now, with texts as they are shown. After a mark choices and looks are listed shut, the task is left out,
 * and one can continue; after an ending nothing is listed and one cannot.
 */
export function available(scenario: Scenario, state: State): Available {
  const scene = currentScene(scenario, state);
  if (state.ending !== undefined) return { scene: scene.id, choices: [], looks: [], canContinue: false };
  const task = taskOnOffer(scenario, state, scene);
  return {
    scene: scene.id,
    choices: inShownOrder(scene, state.seed).flatMap((choice) => choiceOnOffer(scenario, state, scene, choice)),
    looks: looksOnOffer(scenario, state, scene),
    ...(task === undefined ? {} : { task }),
    canContinue: state.mark !== undefined || canGoOn(scenario, state, scene),
  };
}

function choiceOnOffer(scenario: Scenario, state: State, scene: Scene, choice: Choice): readonly AvailableChoice[] {
  const possible = holds(choice.when, scenario, state);
  const act = resolveChoice(scenario, state, scene.id, choice.id);
  if (act === undefined || (!possible && choice.closed === undefined)) return [];
  const { id, text, takes, habit, leans, evidence, unlawful } = act;
  return [
    {
      id,
      text: fillIn(text, state),
      takes,
      open: possible && state.mark === undefined,
      ...(possible || choice.closed === undefined ? {} : { closed: fillIn(choice.closed, state) }),
      misses: missedBy(state, takes),
      ...(habit === undefined ? {} : { habit }),
      ...(leans === undefined ? {} : { leans }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(unlawful === undefined ? {} : { unlawful }),
    },
  ];
}

function looksOnOffer(scenario: Scenario, state: State, scene: Scene): readonly AvailableLook[] {
  return scene.looks.map((look) => {
    const why = whyNotLook(scenario, state, scene, look);
    return {
      id: look.id,
      on: look.on,
      text: fillIn(look.text, state),
      takes: look.takes,
      open: why === undefined,
      ...(why === undefined ? {} : { why }),
      misses: missedBy(state, look.takes),
    };
  });
}

function taskOnOffer(scenario: Scenario, state: State, { task }: Scene): AvailableTask | undefined {
  if (task === undefined || state.mark !== undefined) return undefined;
  const { remember, kind, ask, takes, items } = task;
  return {
    remember,
    kind,
    ask: fillIn(ask, state),
    takes,
    items: showItems(
      items.filter(({ offered }) => offered),
      scenario,
      state,
    ),
    misses: missedBy(state, takes),
  };
}

/** Whether one can go on where nothing is asked. */
function canGoOn(scenario: Scenario, state: State, { choices, task, go }: Scene): boolean {
  if (choices.length > 0 || task !== undefined || go === undefined) return false;
  const way = wayOf(go, scenario, state);
  return way !== undefined && (way.to !== 'back' || threadInHand(state).stack.length > 0);
}
