import { type Example, example } from './example.ts';

type Change = readonly [string, string];

/** Scenes that are put between the last one of the small scenario and its ending, each going to the next. */
function insert(bodies: readonly string[], changes: readonly Change[]): Example {
  const name = (index: number): string => (index < bodies.length ? `extra-${index + 1}` : 'eind');
  const scenes = bodies.map((body, index) => `  ${name(index)}:\n${body.replaceAll('NEXT', name(index + 1))}`);
  return example(...changes, ['    go: eind\nendings:', `    go: ${name(0)}\n${scenes.join('')}endings:`]);
}

/** The small scenario with so many scenes more, in which something is told and nothing is asked. */
export const withScenes = (count: number, text: string, ...changes: readonly Change[]): Example => {
  const body = `    place: eiland\n    channel: talk\n    lines:\n      - ${text}\n    go: NEXT\n`;
  return insert(new Array<string>(count).fill(body), changes);
};

/** An option of an example: its text, its points, its minutes, and whether somebody minds. */
export interface ExampleOption {
  readonly text: string;
  readonly points: 0 | 1 | 2 | 3;
  readonly takes?: number;
  readonly sours?: true;
}

const optionText = (
  { text, points, takes = 5, sours }: ExampleOption,
  index: number,
): string => `      - id: optie-${index}
        text: ${text}
        takes: ${takes}
        evidence:
          C13.p1: ${points} Je deed iets wat telt.
        reply:
          - noor: ${sours ? 'Nou zeg.\n            mood: annoyed' : 'Goed om te weten.'}
        go: NEXT
`;

/** The small scenario with decisions more. `order` is `fixed` where the options stand as they are written. */
export function withDecisions(
  decisions: readonly (readonly ExampleOption[])[],
  order: 'fixed' | 'any',
  ...changes: readonly Change[]
): Example {
  const bodies = decisions.map(
    (options) => `    place: eiland
    channel: talk
    people: {noor: neutral}
    lines:
      - noor: En nu?
    knew: Je wist wat mag.
${order === 'fixed' ? '    order: fixed\n' : ''}    choices:
${options.map(optionText).join('')}`,
  );
  return insert(bodies, changes);
}
