import { Compiler, Story } from 'inkjs/full';
import { criteria, flags, type Loaded, mostOfANumber, numbers, type StoryScene, wanted } from './story.ts';

/** Ink has no hyphens and no points in its names. */
const inkName = (id: string): string => id.replace(/[-.]/g, '_');

/** The story in ink, with a clock and the points of each criterion as variables. */
const asInk = (story: readonly StoryScene[]): string =>
  [
    'VAR clock = 0',
    ...flags.map((id) => `VAR ${inkName(id)} = false`),
    ...numbers.map((id) => `VAR ${inkName(id)} = 0`),
    ...criteria.map((id) => `VAR ${inkName(id)} = 0`),
    `-> ${inkName(story[0]?.id ?? 'end')}`,
    ...story.map(sceneAsInk),
    '=== end ===\nThe end.\n-> END',
  ].join('\n');

const sceneAsInk = ({ id, line, choices }: StoryScene): string =>
  [
    `=== ${inkName(id)} ===`,
    line,
    ...choices.flatMap(({ text, minutes, set, raises, needs, points, next }) => [
      `+ ${needs === undefined ? '' : `{${inkName(needs)} >= 1} `}[${text}]`,
      `  ~ clock += ${minutes}`,
      ...(set === undefined ? [] : [`  ~ ${inkName(set)} = true`]),
      ...(raises === undefined ? [] : [`  ~ ${inkName(raises)} = MIN(${mostOfANumber}, ${inkName(raises)} + 1)`]),
      ...Object.entries(points).map(([criterion, each]) => `  ~ ${inkName(criterion)} += ${each}`),
      `  -> ${inkName(next)}`,
    ]),
  ].join('\n');

/** A shut choice is not in ink's list, and the third is the only one that can be shut. */
function play(story: Story): void {
  story.ContinueMaximally();
  for (let at = 0; story.currentChoices.length > 0; at += 1) {
    const place = wanted(at);
    story.ChooseChoiceIndex(place < story.currentChoices.length ? place : 0);
    story.ContinueMaximally();
  }
}

export function shippedInk(story: readonly StoryScene[]): string {
  const shipped = new Compiler(asInk(story)).Compile().ToJson();
  if (typeof shipped !== 'string') throw new Error('Ink compiled nothing.');
  return shipped;
}

export function loadInk(shipped: string): Loaded {
  const loaded = new Story(shipped);
  loaded.ContinueMaximally();
  const variable = (id: string): number => Number(loaded.variablesState.$(inkName(id)));
  return {
    play: () => {
      loaded.ResetState();
      play(loaded);
      return { minutes: variable('clock'), points: criteria.reduce((sum, id) => sum + variable(id), 0) };
    },
    saver: () => {
      loaded.ResetState();
      play(loaded);
      return () => loaded.state.ToJson();
    },
    restore: (saved) => loaded.state.LoadJson(saved),
  };
}
