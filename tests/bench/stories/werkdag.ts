import type { Action } from '../../../src/core/engine/actions.ts';
import { available } from '../../../src/core/engine/available.ts';
import { type Move, makeMove } from '../../../src/core/engine/moves.ts';
import { replay } from '../../../src/core/engine/replay.ts';
import { start } from '../../../src/core/engine/start.ts';
import { step } from '../../../src/core/engine/step.ts';
import type { Scenario, ScenarioData, Scene } from '../../../src/core/scenario/model.ts';
import { standardKinds } from '../../../src/core/scenario/tasks/standard.ts';
import { type Tallied, tally } from '../../../src/core/scoring/tally.ts';
import { compileText } from '../../core/scenario/fakes.ts';
import { type Contender, flags, type Loaded, mostOfANumber, numbers, type StoryScene, wanted } from './story.ts';

/** The story as a teacher would write it. */
export const asYaml = (story: readonly StoryScene[]): string => `format: 1
id: one-story
language: en
title: One story
summary: The same for every engine.
minutes: 9
profile: {tasks: [KT3], targets: [C13]}
debrief: {fits: {}}
start: {scene: ${story[0]?.id}, at: thu 11.00}
variables:
${flags.map((id) => `  ${id}: false\n`).join('')}${numbers.map((id) => `  ${id}: {start: 0, min: 0, max: ${mostOfANumber}}\n`).join('')}scenes:
${story.map(sceneAsYaml).join('')}endings:
  end:
    title: The end
`;

const sceneAsYaml = ({ id, line, choices }: StoryScene): string => `  ${id}:
    place: eiland
    channel: talk
    order: fixed
    lines:
      - noor: "${line}"
    choices:
${choices.map(choiceAsYaml).join('')}`;

const choiceAsYaml = ({ id, text, minutes, set, raises, needs, points, next }: StoryScene['choices'][number]): string =>
  `      - id: ${id}
        text: ${text}
        takes: ${minutes}
${set === undefined ? '' : `        set: {${set}: true}\n`}${raises === undefined ? '' : `        add: {${raises}: 1}\n`}${needs === undefined ? '' : `        when: {${needs}: at least 1}\n`}        evidence:
${Object.entries(points)
  .map(([criterion, each]) => `          ${criterion}: ${each} That is what it shows.\n`)
  .join('')}        go: ${next}
`;

/** So many scenes are compiled at one go; a longer story than a file may be is put together from several. */
const mostInAFile = 1_000;

function compiled(story: readonly StoryScene[]): ScenarioData {
  const scenes: Record<string, Scene> = {};
  let whole: ScenarioData | undefined;
  for (let from = 0; from < story.length; from += mostInAFile) {
    const part = story.slice(from, from + mostInAFile);
    const last = part.at(-1)?.id;
    const text = asYaml(part.map((each) => (each.id === last ? { ...each, choices: each.choices.map(ends) } : each)));
    const { scenarios, diagnostics } = compileText(text);
    if (scenarios === undefined) throw new Error(JSON.stringify(diagnostics[0]));
    const { kinds: _, ...data } = scenarios.en;
    whole ??= data;
    Object.assign(scenes, data.scenes);
    const next = story[from + mostInAFile]?.id;
    const end = last === undefined ? undefined : scenes[last];
    if (next === undefined || end === undefined) continue;
    scenes[end.id] = { ...end, choices: end.choices.map((each) => ({ ...each, go: { to: 'scene', id: next } })) };
  }
  if (whole === undefined) throw new Error('A story has at least one scene.');
  return { ...whole, scenes };
}

const ends = (choice: StoryScene['choices'][number]) => ({ ...choice, next: 'end' });

const pointsIn = (tallied: readonly Tallied[]): number => {
  let sum = 0;
  for (const { points, counted } of tallied) if (counted) sum += points;
  return sum;
};

const ids = ['first', 'second', 'third'];
const moves = ids.map((choice): Move => ({ do: 'act', mark: { choice } }));
const markOf = (at: number) => ({ choice: ids[at] ?? '' });

/** Quietly, as exploring and simulating play. */
function playQuietly(scenario: Scenario) {
  let { state } = start(scenario, 'seed');
  const begin = state.clock;
  let points = 0;
  for (let at = 0; state.ending === undefined; at += 1) {
    let place = wanted(at);
    let made = makeMove(scenario, state, moves[place] ?? { do: 'continue' }, { quiet: true });
    if (!made.ok) {
      place = 0;
      made = makeMove(scenario, state, moves[0] ?? { do: 'continue' }, { quiet: true });
    }
    points += pointsIn(tally(scenario, state, state.scene, markOf(place)));
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return { minutes: state.clock - begin, points };
}

/** By its actions, as somebody plays: each step tells what is shown. */
function playAloud(scenario: Scenario) {
  let { state } = start(scenario, 'seed');
  const begin = state.clock;
  let points = 0;
  for (let at = 0; state.ending === undefined; at += 1) {
    const { scene } = state;
    let place = wanted(at);
    let marked = step(scenario, state, { do: 'choose', scene, id: ids[place] ?? '' });
    if (!marked.ok) {
      place = 0;
      marked = step(scenario, state, { do: 'choose', scene, id: ids[0] ?? '' });
    }
    const made = marked.ok ? step(scenario, marked.value.state, { do: 'continue', scene }) : marked;
    points += pointsIn(tally(scenario, state, scene, markOf(place)));
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return { minutes: state.clock - begin, points };
}

function actionsOf(scenario: Scenario): readonly Action[] {
  const actions: Action[] = [];
  let { state } = start(scenario, 'seed');
  for (let at = 0; state.ending === undefined; at += 1) {
    const open = available(scenario, state).choices;
    const id = (open[wanted(at)]?.open ? open[wanted(at)] : open[0])?.id ?? '';
    actions.push({ do: 'choose', scene: state.scene, id }, { do: 'continue', scene: state.scene });
    const made = makeMove(scenario, state, { do: 'act', mark: { choice: id } });
    if (!made.ok) throw new Error(made.problem.code);
    state = made.value.state;
  }
  return actions;
}

/** Our own engine, playing quietly or aloud. */
export function werkdag(story: readonly StoryScene[], how: 'quiet' | 'aloud' = 'quiet'): Contender {
  const shipped = JSON.stringify(compiled(story));
  const load = (): Loaded => {
    const scenario: Scenario = { ...JSON.parse(shipped), kinds: standardKinds };
    available(scenario, start(scenario, 'seed').state);
    return {
      play: () => (how === 'quiet' ? playQuietly(scenario) : playAloud(scenario)),
      saver: () => {
        const actions = actionsOf(scenario);
        return () => JSON.stringify(actions);
      },
      restore: (saved) => {
        const { steps, refusal } = replay(scenario, { seed: 'seed', actions: JSON.parse(saved) });
        if (refusal !== undefined) throw new Error(refusal.refusal.code);
        return steps.at(-1)?.state;
      },
    };
  };
  return { name: how === 'quiet' ? 'werkdag' : 'werkdag, telling everything', shipped, load };
}
