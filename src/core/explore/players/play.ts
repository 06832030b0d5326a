/** One play by one simulated player, with the real engine. */
import { whyNotLook } from '../../engine/looks.ts';
import { type Move, makeMove } from '../../engine/moves.ts';
import { start } from '../../engine/start.ts';
import type { State } from '../../engine/state.ts';
import { currentScene } from '../../engine/thread.ts';
import type { Look, Scenario, Scene } from '../../scenario/model.ts';
import type { Lean } from '../../scoring/judge.ts';
import type { Random } from '../../shared/random.ts';
import { type Decisions, decisionsOf, type Earned, type Option } from './decision.ts';
import { happens, oneOf, shuffled } from './draw.ts';
import type { Play } from './played.ts';
import type { Person } from './player.ts';

/** A player who has not reached an ending by then is going round in circles: the longest day has about a hundred moves. */
const mostMoves = 200;

/** Half of what there is to see. */
const chanceOfLooking = 0.5;

/** A scenario made ready for thousands of plays. */
export interface Stage {
  readonly scenario: Scenario;
  readonly beginning: State;
  readonly decisions: Decisions;
}

/** The seed decides which answers to a task there are to choose from. */
export const stageOf = (scenario: Scenario, seed: string): Stage => ({
  scenario,
  beginning: start(scenario, seed).state,
  decisions: decisionsOf(scenario, seed),
});

/** A play under way. */
interface Day {
  readonly stage: Stage;
  readonly person: Person;
  readonly random: Random;
  /** What the player decided not to look at. */
  readonly passed: Set<string>;
}

/**
 * Plays from the start until an ending, or until nothing more can be done. Every player flips a coin for each thing there
 * is to look at, once, in an order of chance, as far as time allows; what only a look opens stays shut for whoever passed
 * it by. Then the player's own rule decides, knowing nothing of what comes later.
 */
export function play(stage: Stage, person: Person, random: Random): Play {
  const day: Day = { stage, person, random, passed: new Set() };
  const earned: Earned[] = [];
  const leans: Lean[] = [];
  let minutes = 0;
  let state = stage.beginning;
  for (let moves = 0; moves < mostMoves && state.ending === undefined; moves += 1) {
    const next = nextMove(day, state, currentScene(stage.scenario, state));
    const made = next && makeMove(stage.scenario, state, next.move, { quiet: true });
    if (!next || !made?.ok) break;
    earned.push(...(next.option?.earns ?? []));
    leans.push(...(next.option?.leans ?? []));
    minutes += next.minutes;
    state = made.value.state;
  }
  const { traits } = person;
  return { earned, leans, minutes, ...whereItEnds(stage, state), ...(traits && { traits }) };
}

const whereItEnds = ({ scenario }: Stage, state: State): Pick<Play, 'ending' | 'stuckIn'> =>
  state.ending === undefined ? { stuckIn: currentScene(scenario, state).id } : { ending: state.ending };

interface NextMove {
  readonly move: Move;
  readonly minutes: number;
  readonly option?: Option;
}

function nextMove(day: Day, state: State, scene: Scene): NextMove | undefined {
  const { stage, person, random, passed } = day;
  const open = scene.looks.filter((look) => whyNotLook(stage.scenario, state, scene, look) === undefined);
  const wanted = shuffled(open, random).find((look) => wants(look, day));
  if (wanted !== undefined) return lookAt(wanted);
  if (scene.choices.length === 0 && scene.task === undefined) return { move: { do: 'continue' }, minutes: 0 };
  const option = person.choose(stage.decisions(state, scene));
  if (option !== undefined) return { move: { do: 'act', mark: option.mark }, minutes: option.takes, option };
  // Nothing is open, so there is nothing left but to look after all: it may open something.
  const last = oneOf(
    open.filter(({ id }) => passed.has(id)),
    random,
  );
  return last && lookAt(last);
}

const lookAt = ({ id, takes }: Look): NextMove => ({ move: { do: 'look', id }, minutes: takes });

function wants({ id }: Look, { passed, random }: Day): boolean {
  if (passed.has(id)) return false;
  const looks = happens(chanceOfLooking, random);
  if (!looks) passed.add(id);
  return looks;
}
