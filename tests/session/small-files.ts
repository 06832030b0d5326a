/** Small scenarios as an author has them on a disk, with the world of the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples as deadEnd } from '../../src/core/explore/diagnostics/dead-end.ts';
import { example, translated } from '../../src/core/scenario/diagnostics/example.ts';
import type { NamedFiles } from '../../src/core/scenario/files.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../scenarios', name), 'utf8');

export const world: NamedFiles = { 'world.yaml': read('world.yaml'), 'world.en.yaml': read('world.en.yaml') };

/** Without the marks round the place that a finding must point at. */
const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** In its scene `ophangen` a player gets stuck: `go: back`, and nothing was interrupted. */
export const stuckText = plain(deadEnd.failing.scenario);

/** Nothing is wrong with it. */
export const cleanText = example().scenario;

/** Playable, with one thing to look at that shows without exploring: a choice in `telefoon` that nobody answers. */
export const warnedText = example([
  '        reply:\n          - wilma: Dan niet.\n            mood: annoyed\n',
  '',
]).scenario;

/** The clean one's English translation. */
export const englishText = translated().en ?? '';

export const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
