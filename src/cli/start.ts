import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** `npm start`: builds the site where it is missing or older than its sources, serves it and prints the address. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const sources = ['src', 'scenarios', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = join(root, 'dist/index.html');
const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0;
if (Math.max(...sources.map((source) => newest(join(root, source)))) > builtAt) {
  await build({ root, logLevel: 'warn' });
}
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root, preview: { port, host: process.env.HOST ?? 'localhost' } });
console.log(`Werkdag: ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
