import type { ScenarioData, Scene } from '../../../src/core/scenario/model.ts';
import { compileText } from '../../core/scenario/fakes.ts';
import { flags, mostOfANumber, numbers, type StoryScene } from './story.ts';

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

/** The story as the site would ship it. */
export function shippedWerkdag(story: readonly StoryScene[]): string {
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
  return JSON.stringify({ ...whole, scenes });
}

const ends = (choice: StoryScene['choices'][number]) => ({ ...choice, next: 'end' });
