/** The story as somebody would write it who only had this one: a table, and a function of a few lines that plays it. */
import { flags, type Loaded, mostOfANumber, numbers, type StoryScene, wanted } from './story.ts';

interface Choice {
  readonly minutes: number;
  readonly set?: Readonly<Record<string, boolean>>;
  readonly add?: Readonly<Record<string, number>>;
  readonly needs?: string;
  readonly points: Readonly<Record<string, number>>;
  readonly next: string;
}
type Table = Readonly<Record<string, readonly Choice[]>>;
interface State {
  readonly scene: string;
  readonly clock: number;
  readonly variables: Readonly<Record<string, number | boolean>>;
  readonly evidence: Readonly<Record<string, { readonly sum: number; readonly count: number }>>;
}

// These are the 26 lines.
const isOpen = ({ needs }: Choice, { variables }: State): boolean =>
  needs === undefined || Number(variables[needs]) >= 1;

function step(story: Table, state: State, at: number): State | undefined {
  const choices = story[state.scene] ?? [];
  const choice = choices[at];
  if (choice === undefined || !isOpen(choice, state)) return undefined;
  const variables = { ...state.variables, ...choice.set };
  for (const name in choice.add) {
    variables[name] = Math.min(mostOfANumber, Number(variables[name]) + (choice.add[name] ?? 0));
  }
  const offered = choices.filter((each) => isOpen(each, state));
  const evidence = { ...state.evidence };
  for (const name in choice.points) {
    const strong = offered.some(({ points }) => (points[name] ?? 0) >= 3);
    const weak = offered.some(({ points }) => (points[name] ?? 2) <= 1);
    if (strong && weak) {
      const { sum, count } = evidence[name] ?? { sum: 0, count: 0 };
      evidence[name] = { sum: sum + (choice.points[name] ?? 0), count: count + 1 };
    }
  }
  return { scene: choice.next, clock: state.clock + choice.minutes, variables, evidence };
}

const tableOf = (story: readonly StoryScene[]): Table =>
  Object.fromEntries(
    story.map(({ id, choices }) => [
      id,
      choices.map(({ minutes, set, raises, needs, points, next }) => ({
        ...{ minutes, points, next },
        ...(set === undefined ? {} : { set: { [set]: true } }),
        ...(raises === undefined ? {} : { add: { [raises]: 1 } }),
        ...(needs === undefined ? {} : { needs }),
      })),
    ]),
  );

const start: State = {
  scene: 'scene-0',
  clock: 0,
  variables: Object.fromEntries([...flags.map((id) => [id, false]), ...numbers.map((id) => [id, 0])]),
  evidence: {},
};

export const shippedFloor = (story: readonly StoryScene[]): string => JSON.stringify(tableOf(story));

export function loadFloor(shipped: string): Loaded {
  const table: Table = JSON.parse(shipped);
  const play = (made: number[]): State => {
    let state = start;
    for (let at = 0; state.scene !== 'end'; at += 1) {
      const next = step(table, state, wanted(at));
      made.push(next === undefined ? 0 : wanted(at));
      state = next ?? step(table, state, 0) ?? state;
    }
    return state;
  };
  return {
    play: () => {
      const { clock, evidence } = play([]);
      return { minutes: clock, points: Object.values(evidence).reduce((total, { sum }) => total + sum, 0) };
    },
    saver: () => {
      const made: number[] = [];
      play(made);
      return () => JSON.stringify(made);
    },
    restore: (saved) => (JSON.parse(saved) as number[]).reduce((state, at) => step(table, state, at) ?? state, start),
  };
}
