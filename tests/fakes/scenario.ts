/**
 * Small scenarios for tests, with sensible defaults: one scene with one choice of ten minutes that leads to the ending.
 * Every part takes the props that matter to the test; a scenario starts in its first scene, at do 11.00.
 */
import type {
  Choice,
  Clock,
  Ending,
  Go,
  Line,
  Look,
  Scenario,
  Scene,
  Task,
  TaskItem,
} from '../../src/core/scenario/model.ts';
import { standardKinds } from '../../src/core/scenario/tasks/standard.ts';

/** The clock on the Thursday of week zero: `at('14.50')`. */
export function at(time: string): Clock {
  const [hours = '0', minutes = '0'] = time.split('.');
  return (3 * 24 + Number(hours)) * 60 + Number(minutes);
}

export const toScene = (id: string): Go => ({ to: 'scene', id });
export const toEnding = (id = 'end'): Go => ({ to: 'ending', id });
export const back: Go = { to: 'back' };
export const again: Go = { to: 'again' };

export const says = (text: string): Line => ({ kind: 'narration', text });

export const fakeChoice = (props: Partial<Choice> = {}): Choice => ({
  id: 'go',
  text: 'You go.',
  takes: 10,
  go: toEnding(),
  ...props,
});

export const fakeLook = (props: Partial<Look> = {}): Look => ({
  id: 'memo',
  on: 'screen',
  text: 'You open the memo.',
  takes: 5,
  lines: [says('A memo.')],
  effects: {},
  ...props,
});

export const fakeItem = (id: string, props: Partial<TaskItem> = {}): TaskItem => ({
  id,
  text: `Sentence ${id}.`,
  offered: true,
  ...props,
});

/** Asks which of three sentences stay, and remembers them as `text`. */
export const fakeTask = (props: Partial<Task> = {}): Task => ({
  remember: 'text',
  kind: 'mark',
  ask: 'Which sentences stay?',
  takes: 15,
  items: [fakeItem('closed'), fakeItem('wet'), fakeItem('secret')],
  base: {},
  effects: {},
  rules: [],
  go: toEnding(),
  settings: {},
  ...props,
});

/** A scene with one choice, unless it is given choices, a task or a way to go. */
export const fakeScene = (props: Partial<Scene> = {}): Scene => ({
  id: 'start',
  place: 'island',
  channel: 'talk',
  takes: 0,
  people: {},
  lines: [],
  effects: {},
  looks: [],
  fixedOrder: false,
  choices: props.task === undefined && props.go === undefined ? [fakeChoice()] : [],
  weight: 1,
  ...props,
});

export const fakeEnding = (props: Partial<Ending> = {}): Ending => ({
  id: 'end',
  title: 'The end',
  lines: [],
  after: [],
  ...props,
});

export interface FakeScenarioProps extends Partial<Omit<Scenario, 'scenes' | 'endings'>> {
  readonly scenes?: readonly Scene[];
  readonly endings?: readonly Ending[];
}

export function fakeScenario({
  scenes = [fakeScene()],
  endings = [fakeEnding()],
  ...props
}: FakeScenarioProps = {}): Scenario {
  return {
    id: 'fake',
    language: 'nl',
    title: 'Fake',
    summary: 'Made for a test.',
    minutes: 1,
    logicHash: 'logic',
    textHash: 'text',
    dated: false,
    profile: { tasks: [], poles: [], targets: [] },
    debrief: { fits: {}, luck: [], ask: [] },
    start: { scene: scenes[0]?.id ?? 'start', at: at('11.00') },
    cast: {},
    places: {},
    variables: [],
    results: {},
    kinds: standardKinds,
    ...props,
    scenes: byId(scenes),
    endings: byId(endings),
  };
}

const byId = <T extends { readonly id: string }>(parts: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(parts.map((part) => [part.id, part]));
