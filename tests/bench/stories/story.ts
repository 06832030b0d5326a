/**
 * One story for every engine: scenes in a row, three choices each, of which the third is shut until a number was raised; four
 * flags and four numbers; points for two criteria. Each engine is handed it in its own way of writing, plays the same walk,
 * and must come to the same end.
 */
export interface StoryChoice {
  readonly id: string;
  readonly text: string;
  readonly minutes: number;
  readonly set?: string;
  readonly raises?: string;
  /** The number that must have been raised. */
  readonly needs?: string;
  readonly points: Readonly<Record<string, number>>;
  /** A scene, or `end`. */
  readonly next: string;
}

export interface StoryScene {
  readonly id: string;
  readonly line: string;
  readonly choices: readonly StoryChoice[];
}

export const flags = ['flag-0', 'flag-1', 'flag-2', 'flag-3'];
export const numbers = ['number-0', 'number-1', 'number-2', 'number-3'];
export const criteria = ['C13.p1', 'C09.p1'];
export const mostOfANumber = 9;

/** `[C13.p1, C09.p1]` of each choice: two of them are always open, so that there is always something to show. */
const points = [
  [3, 0],
  [1, 3],
  [2, 1],
];

export function storyOf(count: number): readonly StoryScene[] {
  return Array.from({ length: count }, (_, index): StoryScene => {
    const next = index + 1 < count ? `scene-${index + 1}` : 'end';
    const own = index % 4;
    const plain = (id: string, at: number): StoryChoice => ({
      id,
      text: `This is what one can say in scene ${index}, in the ${at + 1}th way.`,
      minutes: 5,
      points: { 'C13.p1': points[at]?.[0] ?? 0, 'C09.p1': points[at]?.[1] ?? 0 },
      next,
    });
    return {
      id: `scene-${index}`,
      line: `Scene ${index}: somebody asks about the water, and it rains.`,
      choices: [
        { ...plain('first', 0), set: `flag-${own}` },
        { ...plain('second', 1), raises: `number-${own}` },
        { ...plain('third', 2), needs: `number-${own}` },
      ],
    };
  });
}

/** The place of the choice that the player wants at each step; where it is shut, the first is taken. */
export const wanted = (step: number): number => step % 3;

/** What every engine comes to: the clock, and the sum of the points that counted. */
export interface Played {
  readonly minutes: number;
  readonly points: number;
}

/** A story in the hands of one engine. */
export interface Loaded {
  /** Plays the whole story and counts its evidence. */
  play(): Played;
  /** Plays the whole story, and gives what makes of that play what is kept of it. */
  saver(): () => string;
  /** From what was kept to a play that can go on. */
  restore(saved: string): unknown;
}
