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
import { counted } from './speed.ts';
import { floor } from './stories/floor.ts';
import { ink } from './stories/ink.ts';
import { machine } from './stories/machine.ts';
import { type Contender, storyOf } from './stories/story.ts';
import { asYaml, werkdag } from './stories/werkdag.ts';

const contendersOf = (count: number): readonly Contender[] => {
  const story = storyOf(count);
  return [floor(story), werkdag(story), werkdag(story, 'aloud'), ink(story), machine(story)];
};

/** What takes long is not done often. */
const few = { time: 300, iterations: 3, warmupTime: 100, warmupIterations: 1 };

function measure(what: Parameters<typeof counted>[0]): void {
  const { run, options } = counted(what);
  bench(what.name, run, { ...few, ...options });
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What a story that was played once keeps in memory. */
function heapOf(contender: Contender): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const loaded = contender.load();
  loaded.play();
  collect();
  const used = process.memoryUsage().heapUsed - before;
  return loaded === undefined ? 0 : used;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

for (const count of [10, 100, 1_000, 10_000]) {
  const contenders = contendersOf(count);
  const ends = new Set(contenders.map((contender) => JSON.stringify(contender.load().play())));
  if (ends.size > 1) throw new Error(`They do not play the same: ${[...ends].join(' ')}`);
  const name = (contender: Contender, what: string): string => `${contender.name}, ${count} scenes: ${what}`;
  const [lowest] = contenders;

  describe(`a story of ${count} scenes`, () => {
    for (const contender of contenders) {
      const loaded = contender.load();
      const save = loaded.saver();
      const saved = save();
      console.log(
        `${name(contender, 'shipped')} ${kilobytes(contender.shipped.length)}, saved ${kilobytes(saved.length)}, ` +
          `heap ${kilobytes(heapOf(contender))}`,
      );
      const beside = (what: string) =>
        lowest === undefined || lowest === contender ? {} : { beside: name(lowest, what) };
      const plays = Math.max(1, Math.round(1_000 / count));
      measure({
        ...{ name: name(contender, 'load'), count: 1, what: 'loads' },
        run: contender.load,
        ...beside('load'),
      });
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
