import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a folder with these files, whole or not at all: beside it first, and then under its own name. Throws what the disk throws. */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  const beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    renameSync(beside, folder);
  } catch (trouble) {
    rmSync(beside, { recursive: true, force: true });
    throw trouble;
  }
}
