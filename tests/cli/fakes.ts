import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command, Invocation } from '../../src/cli/command.ts';

/** A folder of its own, with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkdag-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs a command as a teacher at a terminal does; everything that is printed is kept. */
export async function runCommand(command: Command, props: Partial<Invocation> = {}): Promise<Run> {
  const [printed, complaints]: string[][] = [[], []];
  const code = await command.run({
    ...{ paths: [], options: {}, language: 'nl', json: false, colours: false, folder: process.cwd() },
    print: (text) => printed?.push(text),
    complain: (text) => complaints?.push(text),
    ...props,
  });
  return { code, out: printed?.join('\n') ?? '', complaints: complaints?.join('\n') ?? '' };
}
