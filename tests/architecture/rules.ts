/** The rules of the house, each a function from files to the sentences that say where it is broken. */
import { posix } from 'node:path';
import { type Code, readCode } from './read-code.ts';
import { mayEnter, mayUse, roomOf } from './rooms.ts';

/** Files by their path below src. */
export type Files = ReadonlyMap<string, string>;
type Rule = (file: string, code: Code) => readonly string[];

const isCode = (file: string): boolean => /\.tsx?$/.test(file);

/** Every file is read once, whatever the number of rules. */
const alreadyRead = new WeakMap<Files, readonly (readonly [string, Code])[]>();

function codeIn(files: Files): readonly (readonly [string, Code])[] {
  const known = alreadyRead.get(files);
  if (known) return known;
  const code = [...files].filter(([file]) => isCode(file)).map(([file, text]) => [file, readCode(file, text)] as const);
  alreadyRead.set(files, code);
  return code;
}

export const breaches = (files: Files, rule: Rule): readonly string[] =>
  codeIn(files).flatMap(([file, code]) => rule(file, code));

/** Files that stand in no room. */
export const homeless = (files: Files): readonly string[] =>
  [...files.keys()].filter((file) => file !== 'ARCHITECTURE.md' && !file.endsWith('tsconfig.json') && !roomOf(file));

/** An import that goes where its room may not go, or that nobody can follow. */
export const forbiddenImports: Rule = (file, { imports }) => {
  const room = roomOf(file);
  if (room === undefined) return [];
  return imports.flatMap(({ from, line }) => {
    const place = `${file}:${line}`;
    if (from === undefined) return [`${place} imports something that is only known while the program runs`];
    if (!from.startsWith('.'))
      return mayUse(room, from) ? [] : [`${place} imports the package ${from}: ${room.name} may not use it`];
    const target = posix.join(posix.dirname(file), from);
    const other = roomOf(target);
    if (other === undefined) return [`${place} imports ${from}: that is in no room of src`];
    return mayEnter(room, other) ? [] : [`${place} imports ${from}: ${room.name} may not enter ${other.name}`];
  });
};

/** Names that differ by machine, moment or language of the device; the core gives the same everywhere and always. */
const impure = [
  ...['Date', 'Intl', 'performance', 'crypto', 'globalThis', 'self', 'window', 'document', 'navigator', 'location'],
  ...['process', 'require', 'Buffer', 'fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'localStorage'],
  ...['sessionStorage', 'setTimeout', 'setInterval', 'queueMicrotask', 'console', 'eval', 'Function'],
];

export const impureCore: Rule = (file, { globals, properties }) => {
  if (!file.startsWith('core/')) return [];
  const names = globals.filter(({ name }) => impure.includes(name));
  const random = globals.filter(({ name, property }) => name === 'Math' && (property ?? 'random') === 'random');
  const local = properties.filter(({ name }) => name === 'localeCompare' || name.startsWith('toLocale'));
  return [
    ...names.map(({ name, line }) => `${file}:${line} uses ${name}`),
    ...random.map(({ line }) => `${file}:${line} uses Math.random`),
    ...local.map(({ name, line }) => `${file}:${line} uses ${name}`),
  ];
};

const storage = ['indexedDB', 'localStorage', 'sessionStorage'];

/** What is kept on the device, and whose turn it is to write, is for platform alone. */
export const storageOutsidePlatform: Rule = (file, { globals, properties }) => {
  if (file.startsWith('platform/')) return [];
  const named = [...globals, ...properties].filter(({ name }) => storage.includes(name));
  const ofDevice = globals.filter(({ name, property = '' }) => {
    if (name !== 'navigator') return false;
    return file !== 'app/services.ts' || !['language', 'languages'].includes(property);
  });
  return [
    ...named.map(({ name, line }) => `${file}:${line} touches ${name}`),
    ...ofDevice.map(({ property, line }) => `${file}:${line} touches navigator.${property ?? '…'}`),
  ];
};

/** Components take values and callbacks: they know neither a store, nor a language, nor the screen they stand on. */
export const componentsThatKnowTooMuch: Rule = (file, { imports }) => {
  if (!file.startsWith('ui/components/')) return [];
  const forbidden = /^(zustand|i18next|react-i18next)(\/|$)|(^|\/)(i18n|session|screens|plan)\//;
  return imports
    .filter(({ from = '' }) => forbidden.test(from))
    .map(({ from, line }) => `${file}:${line} imports ${from}`);
};

const mostLines = 400;
const isData = (file: string): boolean => /^core\/profile\/(nl|en)\/|^i18n\/locales\//.test(file);

export const tooLong = (files: Files): readonly string[] =>
  [...files]
    .filter(([file]) => !isData(file))
    .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ file, lines }) => `${file} has ${lines} lines`);
