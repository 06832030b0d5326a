/** Files at the edge of what is read, to see that each ends, and how soon (`tests/bench/scenario-file.bench.ts`). */
import { s08 } from './fakes.ts';

const count = (many: number, write: (index: number) => string): string =>
  Array.from({ length: many }, (_, each) => write(each)).join('');
const padding = 'x'.repeat(50);

const head = `format: 1
id: groot
language: nl
title: Groot
summary: Veel.
minutes: 9
profile: {tasks: [KT3], targets: [C13]}
debrief: {fits: {}}
start: {scene: s0, at: do 11.10}
`;
const endings = 'endings:\n  eind:\n    title: Einde\n';
const variables = (many: number): string => `variables:\n${count(many, (each) => `  feit-nummer-${each}: false\n`)}`;

const scene = (each: number, go: string): string => `  s${each}:
    place: eiland
    channel: talk
    lines:
      - noor: ${padding}
    choices:
      - id: ja
        text: ${padding}
        takes: 5
        set: {feit-nummer-${each % 1_000}: true}
        when: {chosen: s${(each * 7) % 1_999}/ja}
        go: ${go}
      - id: nee
        text: ${padding}
        when: {feit-nummer-${(each * 3) % 1_000}: true}
        go: ${go}
`;

interface LargeFile {
  readonly text: () => string;
  /** Whether it is a whole scenario, or else what is found in it. */
  readonly ends: 'whole' | readonly string[];
}

export const largeFiles: Readonly<Record<string, LargeFile>> = {
  '4 MB with 60,000 keys that do not exist': {
    text: () => s08.text + count(60_000, (each) => `sleutel-${each}: ${padding}\n`),
    ends: ['WD003'],
  },
  '60,000 keys of which half name what is not there': {
    text: () =>
      `${head}${variables(30_000)}scenes:\n  s0:\n    place: eiland\n    channel: talk\n    set:\n${count(30_000, (each) => `      feit-nummre-${each}: true\n`)}    go: eind\n${endings}`,
    ends: ['WD004'],
  },
  '60,000 keys that are all right': {
    text: () =>
      `${head}${variables(30_000)}scenes:\n  s0:\n    place: eiland\n    channel: talk\n    set:\n${count(30_000, (each) => `      feit-nummer-${each}: true\n`)}    go: eind\n${endings}`,
    ends: 'whole',
  },
  'the most scenes that there can be': {
    text: () =>
      `${head}${variables(1_000)}scenes:\n${count(2_000, (each) => scene(each, each < 1_999 ? `s${each + 1}` : 'eind'))}${endings}`,
    ends: 'whole',
  },
  'more scenes than there can be, that go nowhere': {
    text: () => `${head}${variables(1_000)}scenes:\n${count(3_000, (each) => scene(each, `x${each}`))}${endings}`,
    ends: ['WD007', 'WD008'],
  },
};
