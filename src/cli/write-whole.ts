import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: who stops half-way, or has no room, keeps what was there. Throws what the disk says. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (problem) {
    rmSync(beside, { force: true });
    throw problem;
  }
}
