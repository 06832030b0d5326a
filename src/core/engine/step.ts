import type { Scenario, Scene } from '../scenario/model.ts';
import { joinId, lookup } from '../shared/ids.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { decideAct, openChoices, refusalLines } from './act.ts';
import type { Action, Refusal } from './actions.ts';
import { applyEffects } from './effects.ts';
import { fillIn, showLines } from './lines.ts';
import { whyNotLook } from './looks.ts';
import { readAction } from './read-action.ts';
import type { Outcome } from './start.ts';
import type { Answer, Mark, State } from './state.ts';
import { currentScene } from './thread.ts';
import { follow, travel } from './travel.ts';
import { change, happen, newTurn, type Turn } from './turn.ts';

type ActionOf<Do extends Action['do']> = Extract<Action, { readonly do: Do }>;
type Handlers = {
  readonly [Do in Action['do']]: (turn: Turn, scene: Scene, action: ActionOf<Do>) => Refusal | undefined;
};

/**
 * Does one action: the state after it and what happened, or why it cannot be done. Pure: the state that comes in is never
 * changed, and a refusal leaves it as it is. The action may come from anywhere; what is none is refused, never thrown.
 */
export function step(scenario: Scenario, state: State, action: Action): Result<Outcome, Refusal> {
  const read = readAction(action);
  if (read === undefined) return fail({ code: 'unknown-action' });
  if (state.ending !== undefined) return fail({ code: 'ended' });
  const scene = currentScene(scenario, state);
  if (read.scene !== scene.id) return fail({ code: 'other-scene', scene: scene.id });
  const turn = newTurn(scenario, state);
  const handle = handlers[read.do] as (turn: Turn, scene: Scene, action: Action) => Refusal | undefined;
  const refusal = handle(turn, scene, read);
  return refusal === undefined ? succeed({ state: turn.state, events: turn.events }) : fail(refusal);
}

const handlers: Handlers = { look, choose, submit, continue: goOn };

/**
 * A look is seen at once: what it changes and shows comes first, then its minutes pass. So a scene that breaks in meanwhile
 * comes after what was seen, and goes back to the scene that was looked round in.
 */
function look(turn: Turn, scene: Scene, { id }: ActionOf<'look'>): Refusal | undefined {
  const { scenario, state } = turn;
  if (state.mark !== undefined) return { code: 'already-marked' };
  const found = scene.looks.find((one) => one.id === id);
  if (found === undefined) return { code: 'unknown-look', id };
  if (whyNotLook(scenario, state, scene, found) !== undefined) return { code: 'closed-look', id };
  change(turn, { looked: { ...state.looked, [id]: true } });
  applyEffects(turn, found.effects);
  const lines = showLines(found.lines, scenario, turn.state);
  happen(turn, { type: 'looked', scene: scene.id, look: id, lines });
  return travel(turn, { resume: 'look', scene: scene.id, left: found.takes });
}

function choose(turn: Turn, scene: Scene, { id }: ActionOf<'choose'>): Refusal | undefined {
  const { scenario, state } = turn;
  if (state.mark !== undefined) return { code: 'already-marked' };
  if (!scene.choices.some((one) => one.id === id)) return { code: 'unknown-choice', id };
  const choice = openChoices(scenario, state, scene.id).find((one) => one.id === id);
  if (choice === undefined) return { code: 'closed-choice', id };
  change(turn, { mark: { choice: id } });
  happen(turn, { type: 'marked', scene: scene.id, choice: id, text: fillIn(choice.text, state) });
  return undefined;
}

function submit(turn: Turn, scene: Scene, action: ActionOf<'submit'>): Refusal | undefined {
  const { scenario, state } = turn;
  const { task } = scene;
  if (state.mark !== undefined) return { code: 'already-marked' };
  const kind = task && lookup(scenario.kinds, task.kind);
  if (task === undefined || kind === undefined) return { code: 'no-task' };
  const response = kind.readResponse(task, action.response);
  if (response === undefined) return { code: 'no-answer' };
  const refused = refusalLines(scenario, state, { task, response });
  if (refused !== undefined) {
    happen(turn, { type: 'answer-refused', scene: scene.id, lines: showLines(refused, scenario, state) });
    return undefined;
  }
  change(turn, { mark: { response } });
  happen(turn, { type: 'submitted', scene: scene.id, response });
  return undefined;
}

function goOn(turn: Turn, scene: Scene): Refusal | undefined {
  const { mark } = turn.state;
  if (mark !== undefined) return applyMark(turn, scene, mark);
  if (scene.choices.length > 0 || scene.task !== undefined) return { code: 'nothing-marked' };
  return scene.go === undefined ? { code: 'nowhere-to-go' } : travel(turn, follow(turn, scene.go));
}

/** The decision is on record before its minutes pass, so that what breaks in knows of it. */
function applyMark(turn: Turn, scene: Scene, mark: Mark): Refusal | undefined {
  const { scenario, state: before } = turn;
  const act = decideAct(scenario, before, scene, mark);
  const first = !Object.hasOwn(before.decided, scene.id);
  const { mark: _, ...unmarked } = before;
  turn.state = {
    ...unmarked,
    decided: { ...before.decided, [scene.id]: true },
    ...recorded(scenario, before, scene, mark),
  };
  happen(turn, { type: 'decided', scene: scene.id, decision: mark, before, first });
  return travel(turn, act);
}

function recorded(scenario: Scenario, state: State, scene: Scene, mark: Mark): Partial<State> {
  if ('choice' in mark) return { chosen: { ...state.chosen, [joinId(scene.id, mark.choice)]: true } };
  const { task } = scene;
  const kind = task && lookup(scenario.kinds, task.kind);
  if (task === undefined || kind === undefined) return {};
  const kept = kind.kept(task, mark.response);
  const answer: Answer = { response: mark.response, kept, stands: kept };
  return { answers: { ...state.answers, [task.remember]: answer } };
}
