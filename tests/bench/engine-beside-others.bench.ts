/**
 * Our engine beside inkjs, xstate and a floor written by hand, on one story of 10 to 10,000 scenes and the same walk: loading
 * what a site ships, a step with its evidence, saving and restoring, bytes, memory; and reading the file beside what the YAML
 * library alone needs for it. Prints figures and asserts nothing but that all play the same.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bench, describe } from 'vitest';
import { parse } from 'yaml';
import { compileText } from '../core/scenario/fakes.ts';
import { bundled } from './bundled.ts';
import { counted } from './speed.ts';
import { shippedFloor } from './stories/floor.ts';
import { shippedInk } from './stories/ink.ts';
import type { Loaders } from './stories/loaders.ts';
import { shippedMachine } from './stories/machine.ts';
import { type Loaded, storyOf } from './stories/story.ts';
import { asYaml, shippedWerkdag } from './stories/werkdag-file.ts';

const { loaders } = await bundled<{ readonly loaders: Loaders }>(new URL('./stories/loaders.ts', import.meta.url));

interface Contender {
  readonly name: string;
  /** The story as a site would ship it. */
  readonly shipped: string;
  readonly load: () => Loaded;
}

function contendersOf(count: number): readonly Contender[] {
  const story = storyOf(count);
  const [floor, werkdag, ink, machine] = [shippedFloor, shippedWerkdag, shippedInk, shippedMachine].map((ship) =>
    ship(story),
  ) as [string, string, string, string];
  return [
    { name: 'hand-written floor', shipped: floor, load: () => loaders.floor(floor) },
    { name: 'werkdag', shipped: werkdag, load: () => loaders.werkdag(werkdag) },
    { name: 'werkdag, telling everything', shipped: werkdag, load: () => loaders.aloud(werkdag) },
    { name: 'inkjs', shipped: ink, load: () => loaders.ink(ink) },
    { name: 'xstate', shipped: machine, load: () => loaders.machine(machine) },
  ];
}

/** What takes long is not done often. */
const few = { time: 300, iterations: 3, warmupTime: 100, warmupIterations: 1 };

function measure(what: Parameters<typeof counted>[0]): void {
  const { run, options } = counted(what);
  bench(what.name, run, { ...few, ...options });
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What several loaded stories that were played once keep in memory, for each of them. */
function heapOf({ load }: Contender): number {
  const several = 3;
  for (const _ of [1, 2]) load().play();
  collect();
  const before = process.memoryUsage().heapUsed;
  const loaded = Array.from({ length: several }, load);
  for (const each of loaded) each.play();
  collect();
  const used = process.memoryUsage().heapUsed - before;
  return used / loaded.length;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

for (const count of [10, 100, 1_000, 10_000]) {
  const contenders = contendersOf(count);
  const ends = new Set(contenders.map(({ load }) => JSON.stringify(load().play())));
  if (ends.size > 1) throw new Error(`They do not play the same: ${[...ends].join(' ')}`);
  const name = (contender: Contender, what: string): string => `${contender.name}, ${count} scenes: ${what}`;
  const [lowest] = contenders;

  describe(`a story of ${count} scenes`, () => {
    for (const contender of contenders) {
      const { load, shipped } = contender;
      const heap = heapOf(contender);
      const loaded = load();
      const save = loaded.saver();
      const saved = save();
      console.log(
        `${name(contender, 'shipped')} ${kilobytes(shipped.length)}, saved ${kilobytes(saved.length)}, heap ${kilobytes(heap)}`,
      );
      const beside = (what: string) =>
        lowest === undefined || lowest === contender ? {} : { beside: name(lowest, what) };
      const plays = Math.max(1, Math.round(1_000 / count));
      measure({ ...{ name: name(contender, 'load'), count: 1, what: 'loads' }, run: load, ...beside('load') });
      measure({
        ...{ name: name(contender, 'steps'), count: count * plays, what: 'steps' },
        run: () => {
          for (let play = 0; play < plays; play += 1) loaded.play();
        },
        ...beside('steps'),
      });
      measure({ ...{ name: name(contender, 'save'), count: 1, what: 'saves' }, run: save, ...beside('save') });
      measure({
        ...{ name: name(contender, 'restore'), count: 1, what: 'restores' },
        run: () => loaded.restore(saved),
        ...beside('restore'),
      });
    }
  });
}

describe('reading a file of 1,000 scenes', () => {
  const text = asYaml(storyOf(1_000));
  measure({ name: 'yaml alone', count: 1, what: 'files', run: () => parse(text, { schema: 'failsafe' }) });
  measure({ name: 'checked', count: 1, what: 'files', run: () => compileText(text), beside: 'yaml alone' });
});
