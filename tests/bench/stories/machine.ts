import { assign, createMachine, initialTransition, type StateNodeConfig, transition } from 'xstate';
import { criteria, flags, type Loaded, mostOfANumber, numbers, type StoryScene, wanted } from './story.ts';

interface Context {
  readonly clock: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly points: Readonly<Record<string, number>>;
}

type Pick = { readonly type: 'first' | 'second' | 'third' };
const picks = ['first', 'second', 'third'] as const;

function after(context: Context, { minutes, set, raises, points }: StoryScene['choices'][number]): Context {
  const sums = { ...context.points };
  for (const [id, each] of Object.entries(points)) sums[id] = (sums[id] ?? 0) + each;
  return {
    clock: context.clock + minutes,
    flags: set === undefined ? context.flags : { ...context.flags, [set]: true },
    numbers:
      raises === undefined
        ? context.numbers
        : { ...context.numbers, [raises]: Math.min(mostOfANumber, (context.numbers[raises] ?? 0) + 1) },
    points: sums,
  };
}

const waysOf = ({ choices }: StoryScene) =>
  Object.fromEntries(
    choices.map((choice) => {
      const { id, needs, next } = choice;
      const guard = ({ context }: { readonly context: Context }): boolean =>
        needs === undefined || (context.numbers[needs] ?? 0) >= 1;
      return [
        id,
        {
          target: next,
          guard,
          actions: assign(({ context }: { readonly context: Context }) => after(context, choice)),
        },
      ];
    }),
  );

/** A state for every scene, a guarded transition for every choice. */
const machineOf = (story: readonly StoryScene[]) =>
  createMachine({
    types: {} as { context: Context; events: Pick },
    id: 'story',
    initial: story[0]?.id ?? 'end',
    context: {
      clock: 0,
      flags: Object.fromEntries(flags.map((id) => [id, false])),
      numbers: Object.fromEntries(numbers.map((id) => [id, 0])),
      points: Object.fromEntries(criteria.map((id) => [id, 0])),
    },
    states: Object.fromEntries<StateNodeConfig<Context, Pick, never, never, never, never, never, never, never, never>>([
      ...story.map((scene): [string, never] => [scene.id, { on: waysOf(scene) } as never]),
      ['end', { type: 'final' }],
    ]),
  });

export const shippedMachine = (story: readonly StoryScene[]): string => JSON.stringify(story);

export function loadMachine(shipped: string): Loaded {
  const logic = machineOf(JSON.parse(shipped));
  const [first] = initialTransition(logic);
  const play = () => {
    let snapshot = first;
    for (let at = 0; snapshot.status === 'active'; at += 1) {
      const type = picks[wanted(at)] ?? 'first';
      [snapshot] = transition(logic, snapshot, { type: snapshot.can({ type }) ? type : 'first' });
    }
    return snapshot;
  };
  return {
    play: () => {
      const { clock, points } = play().context;
      return { minutes: clock, points: Object.values(points).reduce((sum, each) => sum + each, 0) };
    },
    saver: () => {
      const snapshot = play();
      return () => JSON.stringify(logic.getPersistedSnapshot(snapshot));
    },
    restore: (saved) => logic.resolveState(JSON.parse(saved)),
  };
}
