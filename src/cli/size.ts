/**
 * What a player's browser has to fetch before the first choice can be made, read off the built site (`npm run build`): the
 * page, all that it imports at once, and the chunks that are asked for on the way. Letters come later and stand apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes, compressed. */
const aim = 150_000;
const language = 'nl';

/** `at home`: only where one does not come by a link to a scenario. */
type When = 'before' | 'at home' | 'later';

/** Chunks that are loaded when they are asked for: those that come before the first choice, and those that can wait. */
const asked: readonly { readonly chunk: RegExp; readonly when: When }[] = [
  { chunk: /^src\/i18n\/[a-z]+-debrief/, when: 'later' },
  // Drawn a moment after the words: the scenes behind them, and the covers.
  { chunk: /^src\/ui\/icons\/places|^src\/ui\/screens\/home\/cover-things|LookBack|Trouble/, when: 'later' },
  // Files that are taken along, and what stands in for Web Locks where they are missing.
  { chunk: /^(_|src\/session\/)exports|^src\/platform\/lease/, when: 'later' },
  // Following every way through a scenario from outside.
  { chunk: /^src\/(app\/explorer|session\/explore-files)/, when: 'later' },
  { chunk: new RegExp(`^src/i18n/(${language}|play)\\b`), when: 'before' },
  { chunk: /^src\/app\/HomeRoute/, when: 'at home' },
  { chunk: /^src\/app\/(PlayRoute|play-)/, when: 'before' },
  { chunk: /^src\/ui\/screens\/play\//, when: 'before' },
  { chunk: new RegExp(`^virtual:werkdag/scenario/[^/]+/${language}$`), when: 'before' },
  { chunk: /^virtual:werkdag\//, when: 'later' },
  { chunk: /^src\/i18n\//, when: 'later' },
  { chunk: /^src\/core\/(profile|scenario|scoring|records)\//, when: 'later' },
  { chunk: /^src\/app\/DebriefRoute/, when: 'later' },
  { chunk: /^src\/ui\/screens\/(debrief|files|handbook|players|settings)\//, when: 'later' },
  { chunk: /\.css$/, when: 'later' },
];

/** What Vite writes about a chunk. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** A file that is fetched, by its name in the built site. */
interface Fetched {
  readonly file: string;
  readonly bytes: number;
}

class Unmeasured extends Error {}

/** Names of chunks, and of all that they import at once. */
function withImports(manifest: Manifest, names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withImports(manifest, manifest[name]?.imports ?? [], found);
  }
  return found;
}

const groupOf = (name: string): When | undefined => asked.find(({ chunk }) => chunk.test(name))?.when;

function whenIsAsked(name: string): When {
  const when = groupOf(name);
  if (when) return when;
  throw new Unmeasured(`Say in src/cli/size.ts whether ${name} is needed before the first choice.`);
}

/** The chunks that are asked for before the first choice. Of the scenarios, one: the largest. */
function askedBefore(manifest: Manifest, entry: string, sizeOf: (file: string) => number): readonly string[] {
  const reached = [...withImports(manifest, [entry])].flatMap((name) => manifest[name]?.dynamicImports ?? []);
  const before = reached.filter((name) => whenIsAsked(name) === 'before');
  const isScenario = (name: string) => name.startsWith('virtual:werkdag/scenario/');
  const size = (name: string) => sizeOf(manifest[name]?.file ?? '');
  const [largest] = before.filter(isScenario).sort((one, other) => size(other) - size(one));
  if (!largest) throw new Unmeasured('There is no scenario in the built site.');
  return [...before.filter((name) => !isScenario(name)), largest];
}

interface Measured {
  /** By a link to a scenario, as a class opens it. */
  readonly before: readonly Fetched[];
  /** What comes on top of that for who begins at home. */
  readonly atHome: readonly Fetched[];
  readonly letters: readonly Fetched[];
}

function measure(site: string): Measured {
  const path = join(site, '.vite/manifest.json');
  if (!existsSync(site)) throw new Unmeasured(`${site} is not there. Build first: npm run build`);
  if (!existsSync(path)) throw new Unmeasured(`${path} is not there. Build with build.manifest switched on.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const sizeOf = (file: string) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  const [entry] = Object.entries(manifest).flatMap(([name, chunk]) => (chunk.isEntry ? [name] : []));
  if (!entry) throw new Unmeasured(`${path} names no page.`);
  const first = [entry, ...askedBefore(manifest, entry, sizeOf)];
  const home = Object.keys(manifest).filter((name) => groupOf(name) === 'at home');
  const filesOf = (names: readonly string[]): readonly string[] =>
    [...withImports(manifest, names)]
      .flatMap((name) => manifest[name] ?? [])
      .flatMap(({ file, css = [] }) => [file, ...css]);
  const files = new Set(['index.html', ...filesOf(first)]);
  const more = new Set(filesOf(home).filter((file) => !files.has(file)));
  const letters = Object.values(manifest).filter(({ file }) => /\.woff2?$|letters.*\.css$/.test(file));
  const fetched = (file: string): Fetched => ({ file, bytes: sizeOf(file) });
  return {
    before: [...files].map(fetched),
    atHome: [...more].map(fetched),
    letters: letters.map(({ file }) => fetched(file)),
  };
}

const sum = (files: readonly Fetched[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

function print({ before, atHome, letters }: Measured): void {
  const total = sum(before);
  const over = total > aim ? `${kilobytes(total - aim).trim()} over` : `${kilobytes(aim - total).trim()} left`;
  console.log('Before the first choice can be made, by a link to a scenario, compressed:');
  list(before);
  console.log(`${kilobytes(total)}  of ${aim / 1000} kB: ${over}`);
  console.log('On top of that for who begins at home:');
  list(atHome);
  console.log(`${kilobytes(total + sum(atHome))}  by way of home`);
  console.log(`${kilobytes(sum(letters))}  letters, which come after it (${letters.length} files)`);
}

function list(files: readonly Fetched[]): void {
  for (const { file, bytes } of [...files].sort((one, other) => other.bytes - one.bytes)) {
    console.log(`${kilobytes(bytes)}  ${file}`);
  }
}

const site = resolve(dirname(fileURLToPath(import.meta.url)), '../..', process.argv[2] ?? 'dist');
try {
  print(measure(site));
} catch (problem) {
  if (!(problem instanceof Unmeasured)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
