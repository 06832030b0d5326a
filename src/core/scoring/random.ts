/** What a player gets who clicks at random: drawn beside a figure, never in it. */
import type { State } from '../engine/state.ts';
import type { CriterionId } from '../profile/structure.ts';
import type { Scenario, Task } from '../scenario/model.ts';
import { atomsOf } from '../scenario/tasks/atoms.ts';
import type { Response, TaskKind } from '../scenario/tasks/kind.ts';
import { seeded } from '../shared/random.ts';
import { mostPoints, taskSamples } from './constants.ts';
import type { Judgement } from './judge.ts';
import { acceptedAnswers, choicesOnOffer, type TaskOnOffer, taskOf } from './offer.ts';

/** Something that a random player does so many times. */
export interface RandomAct {
  readonly judgement: Judgement;
  readonly times: number;
}

/** What a player who clicks at random does here: every open choice once, or 4,096 answers of a fixed seed that are accepted. */
export function randomActs(scenario: Scenario, state: State, scene: string): readonly RandomAct[] {
  const asked = taskOf(scenario, scene);
  if (asked === undefined) {
    return choicesOnOffer(scenario, state, scene).map(({ judgement }) => ({ judgement, times: 1 }));
  }
  return drawsOf(asked).flatMap(({ response, times }) =>
    acceptedAnswers(scenario, state, asked.task, [response]).map(({ judgement }) => ({ judgement, times })),
  );
}

/** The mean x for a criterion over the acts that name it; `undefined` where none does. */
export function meanShown(acts: readonly RandomAct[], criterion: CriterionId): number | undefined {
  let [sum, count] = [0, 0];
  for (const { judgement, times } of acts) {
    const shown = judgement.shows.get(criterion);
    if (shown === undefined) continue;
    sum += shown.points * times;
    count += times;
  }
  return count === 0 ? undefined : sum / (mostPoints * count);
}

/** Drawn answers that no rule of the task can tell apart, by one of them. */
interface Draw {
  readonly response: Response;
  times: number;
}

/** Draws by task, made once: they do not depend on the state. */
const drawsMade = new WeakMap<Task, { readonly kind: TaskKind; readonly draws: readonly Draw[] }>();

function drawsOf(asked: TaskOnOffer): readonly Draw[] {
  const made = drawsMade.get(asked.task);
  if (made?.kind === asked.kind) return made.draws;
  const draws = draw(asked);
  drawsMade.set(asked.task, { kind: asked.kind, draws });
  return draws;
}

/** A rule reads an answer through atoms alone, so answers of which the same atoms hold give the same in every state. */
function draw({ task, kind }: TaskOnOffer): readonly Draw[] {
  const random = seeded('random player');
  const atoms = task.rules.flatMap(atomsOf);
  const draws = new Map<string, Draw>();
  for (let each = 0; each < taskSamples; each += 1) {
    const response = kind.sample(task, random);
    let key = '';
    for (const atom of atoms) key += kind.holds(atom, task, response) ? '1' : '0';
    const same = draws.get(key);
    if (same === undefined) draws.set(key, { response, times: 1 });
    else same.times += 1;
  }
  return [...draws.values()];
}
