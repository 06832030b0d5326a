import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module as the site is bundled, and gives what it exports. The test runner puts a look-up between every function and
 * the module that it comes from, and where a step takes a fifth of a microsecond that is most of what would be measured.
 */
export async function bundled<Exports>(entry: URL): Promise<Exports> {
  const outDir = mkdtempSync(join(tmpdir(), 'werkdag-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(entry),
      outDir,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'bundled.mjs', codeSplitting: false } },
    },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, 'bundled.mjs')).href);
}
