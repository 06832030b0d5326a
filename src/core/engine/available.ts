import type { EvidenceByCriterion, Habit, Scenario } from '../scenario/model.ts';
import { choiceBy, choiceIn, isOpen } from './act.ts';
import { fillIn, showItems } from './lines.ts';
import { type WhyNotLook, whyClosed } from './looks.ts';
import { inShownOrder } from './order.ts';
import type { PreparedChoice, PreparedScene } from './prepare/prepared-scene.ts';
import { read } from './prepare/varying.ts';
import { prepare } from './prepare.ts';
import { missedBy } from './promises.ts';
import type { State } from './state.ts';
import { sceneOf } from './thread.ts';

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
  const scene = sceneOf(prepare(scenario), state.scene);
  if (state.ending !== undefined) return { scene: scene.id, choices: [], looks: [], canContinue: false };
  const task = taskOnOffer(scenario, state, scene);
  return {
    scene: scene.id,
    choices: inShownOrder(scene.scene, state.seed).flatMap(({ id }) => {
      const choice = choiceBy(scene, id);
      return choice === undefined ? [] : choiceOnOffer(scenario, state, choice);
    }),
    looks: looksOnOffer(scenario, state, scene),
    ...(task === undefined ? {} : { task }),
    canContinue: state.mark !== undefined || canGoOn(state, scene),
  };
}

function choiceOnOffer(scenario: Scenario, state: State, choice: PreparedChoice): readonly AvailableChoice[] {
  const possible = isOpen(choice, state);
  const { closed } = choice.resolved;
  if (!possible && closed === undefined) return [];
  const { text, resolved } = choiceIn(choice, state);
  const { id, takes, habit, leans, evidence, unlawful } = resolved;
  return [
    {
      id,
      text: read(text, state),
      takes,
      open: possible && state.mark === undefined,
      ...(possible || closed === undefined ? {} : { closed: fillIn(closed, scenario, state) }),
      misses: missedBy(scenario, state, takes),
      ...(habit === undefined ? {} : { habit }),
      ...(leans === undefined ? {} : { leans }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(unlawful === undefined ? {} : { unlawful }),
    },
  ];
}

function looksOnOffer(scenario: Scenario, state: State, scene: PreparedScene): readonly AvailableLook[] {
  return scene.looks.map((one) => {
    const { look } = one;
    const why = whyClosed(state, scene, one);
    return {
      id: look.id,
      on: look.on,
      text: fillIn(look.text, scenario, state),
      takes: look.takes,
      open: why === undefined,
      ...(why === undefined ? {} : { why }),
      misses: missedBy(scenario, state, look.takes),
    };
  });
}

function taskOnOffer(scenario: Scenario, state: State, scene: PreparedScene): AvailableTask | undefined {
  if (scene.task === undefined || state.mark !== undefined) return undefined;
  const { remember, kind, ask, takes, items } = scene.task.task;
  return {
    remember,
    kind,
    ask: fillIn(ask, scenario, state),
    takes,
    items: showItems(
      items.filter(({ offered }) => offered),
      scenario,
      state,
    ),
    misses: missedBy(scenario, state, takes),
  };
}

/** Whether one can go on where nothing is asked. */
export function canGoOn(state: State, { way }: PreparedScene): boolean {
  const open = read(way, state);
  return open !== undefined && (open.resume !== 'back' || state.stack.length > 0);
}
