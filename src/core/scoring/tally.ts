/** What an act gives, counted and nothing else: for whoever plays thousands of times. The ledger of a play is in evidence.ts. */
import { holdsBit } from '../engine/facts.ts';
import type { PreparedScene } from '../engine/prepare/prepared-scene.ts';
import { prepare } from '../engine/prepare.ts';
import type { Mark, State } from '../engine/state.ts';
import { type CriterionId, notSeenByClicking } from '../profile/structure.ts';
import type { Points, Scenario } from '../scenario/model.ts';
import type { Response } from '../scenario/tasks/kind.ts';
import { type Judgement, judgeAnswer } from './judge.ts';
import { actsOnOffer, judgeAct } from './offer.ts';
import { opportunities } from './opportunity.ts';
import { type Questions, questionsOf, wayThrough } from './questions.ts';

/** Points for one criterion at one decision. */
export interface Tallied {
  readonly criterion: CriterionId;
  readonly points: Points;
  readonly weight: 1 | 0.5;
  /** Whether there was the opportunity to show it; what clicking cannot show, and what the scene gave before, never counts. */
  readonly counted: boolean;
}

/** What an act gives in the state in which it is done, criterion by criterion; nothing where it names none. */
export function tally(scenario: Scenario, before: State, scene: string, act: Mark): readonly Tallied[] {
  const asked = askedIn(scenario, scene);
  if (asked === undefined) return nothing.first;
  const given =
    'choice' in act ? choiceGives(asked, scenario, before, act) : answerGives(asked, scenario, before, act.response);
  return holdsBit(before, asked.prepared.decided) ? given.again : given.first;
}

/** The same for whoever judged many acts of one decision: what was on offer is looked up once. */
export function tallier(
  scenario: Scenario,
  before: State,
  scene: string,
): (judgement: Judgement) => readonly Tallied[] {
  const asked = askedIn(scenario, scene);
  if (asked === undefined) return () => nothing.first;
  const { opportunity } = offerIn(asked, wayThrough(asked.questions, before), scenario, before);
  const again = holdsBit(before, asked.prepared.decided);
  return (judgement) => givenBy(judgement, opportunity, asked)[again ? 'again' : 'first'];
}

/** What an act gives where its scene has given no evidence yet, and where it has. */
interface Given {
  readonly first: readonly Tallied[];
  readonly again: readonly Tallied[];
}

const nothing: Given = { first: [], again: [] };

/** What could be shown in a scene in states that are alike to it, and what answers to its task give there. */
interface Offer {
  readonly opportunity: ReadonlySet<CriterionId>;
  answers: WeakMap<object, Given> | undefined;
}

/** A scene, and all that was found out about it: each is asked once of states that are alike to it. */
interface Asked {
  readonly prepared: PreparedScene;
  readonly questions: Questions;
  /** By the way through the questions. */
  readonly offers: (Offer | undefined)[];
  /** By that and the place of the choice. */
  readonly choices: (Given | undefined)[];
  readonly known: Known;
}

/** What was found out about a scenario. */
interface Known {
  readonly scenario: Scenario;
  /** By the places of the scenes. */
  readonly scenes: (Asked | undefined)[];
  /** By how it is written: many acts give the same, and then it is at hand. */
  readonly given: Map<string, Given>;
}

const knownOf = new WeakMap<Scenario, Known>();
/** One scenario is asked for again and again. */
let last: Known | undefined;

function askedIn(scenario: Scenario, id: string): Asked | undefined {
  if (last?.scenario !== scenario) {
    last = knownOf.get(scenario) ?? { scenario, scenes: [], given: new Map() };
    knownOf.set(scenario, last);
  }
  const prepared = prepare(scenario).scene(id);
  if (prepared === undefined) return undefined;
  const found = last.scenes[prepared.index];
  if (found !== undefined) return found;
  const asked = { prepared, questions: questionsOf(scenario, prepared), offers: [], choices: [], known: last };
  last.scenes[prepared.index] = asked;
  return asked;
}

function offerIn({ prepared, offers }: Asked, way: number, scenario: Scenario, state: State): Offer {
  const found = way < 0 ? undefined : offers[way];
  if (found !== undefined) return found;
  const offer = { opportunity: opportunities(actsOnOffer(scenario, state, prepared.id)), answers: undefined };
  if (way >= 0) offers[way] = offer;
  return offer;
}

function choiceGives(asked: Asked, scenario: Scenario, state: State, act: { readonly choice: string }): Given {
  const { choices } = asked.prepared;
  const place = choices.findIndex(({ id }) => id === act.choice);
  if (place < 0) return nothing;
  const way = wayThrough(asked.questions, state);
  const index = way * choices.length + place;
  const found = way < 0 ? undefined : asked.choices[index];
  if (found !== undefined) return found;
  const judgement = judgeAct(scenario, state, asked.prepared.id, act);
  const { opportunity } = offerIn(asked, way, scenario, state);
  const given = judgement === undefined ? nothing : givenBy(judgement, opportunity, asked);
  if (way >= 0) asked.choices[index] = given;
  return given;
}

function answerGives(asked: Asked, scenario: Scenario, state: State, response: Response): Given {
  if (asked.prepared.task === undefined) return nothing;
  const offer = offerIn(asked, wayThrough(asked.questions, state), scenario, state);
  const found = offer.answers?.get(response);
  if (found !== undefined) return found;
  const judgement = judgeAnswer(scenario, state, { task: asked.prepared.task.task, response });
  const given = givenBy(judgement, offer.opportunity, asked);
  offer.answers ??= new WeakMap();
  offer.answers.set(response, given);
  return given;
}

function givenBy({ shows }: Judgement, opportunity: ReadonlySet<CriterionId>, { prepared, known }: Asked): Given {
  const first = [...shows].map(([criterion, { points }]): Tallied => {
    const counted = opportunity.has(criterion) && !notSeenByClicking.has(criterion);
    return { criterion, points, weight: prepared.scene.weight, counted };
  });
  const written = JSON.stringify(first);
  const given = known.given.get(written) ?? { first, again: first.map((each) => ({ ...each, counted: false })) };
  known.given.set(written, given);
  return given;
}
