/** The rooms of the code and who may enter which: all that a room may import, beside itself. Explained in src/ARCHITECTURE.md. */
export interface Room {
  /** The folder, below src. */
  readonly name: string;
  /** Rooms that it may enter. A name covers the rooms inside it: `core` is all of `core/…`. */
  readonly enters: readonly string[];
  /** Packages that it may import, and `node:` where it may use Node. Whether only their types are imported makes no difference. */
  readonly packages: readonly string[];
}

const playing = ['core/shared', 'core/profile', 'core/scenario', 'core/engine', 'core/scoring'];

export const rooms: readonly Room[] = [
  { name: 'core/shared', enters: [], packages: [] },
  { name: 'core/profile', enters: ['core/shared'], packages: [] },
  { name: 'core/scenario', enters: ['core/shared', 'core/profile'], packages: ['yaml'] },
  { name: 'core/engine', enters: ['core/shared', 'core/scenario'], packages: [] },
  { name: 'core/scoring', enters: ['core/shared', 'core/profile', 'core/scenario', 'core/engine'], packages: [] },
  { name: 'core/explore', enters: playing, packages: [] },
  { name: 'core/records', enters: playing, packages: [] },
  { name: 'i18n', enters: ['core/shared'], packages: ['i18next', 'react-i18next'] },
  { name: 'session', enters: ['core'], packages: ['zustand'] },
  { name: 'platform', enters: ['core', 'session'], packages: ['idb'] },
  { name: 'plan', enters: ['core', 'session'], packages: [] },
  {
    name: 'ui',
    enters: ['core', 'session', 'plan', 'i18n'],
    packages: ['react', 'react-dom', 'react-i18next', 'i18next', 'zustand'],
  },
  {
    name: 'app',
    enters: ['core', 'i18n', 'session', 'platform', 'plan', 'ui'],
    packages: ['react', 'react-dom', 'react-i18next', 'i18next', 'zustand', 'virtual:werkdag'],
  },
  { name: 'cli', enters: ['core'], packages: ['node:', 'vite'] },
];

/** The room of a file below src, `undefined` where there is none of that name. The longest name wins. */
export const roomOf = (file: string): Room | undefined =>
  rooms
    .filter(({ name }) => file.startsWith(`${name}/`))
    .sort((one, other) => other.name.length - one.name.length)
    .at(0);

export const mayEnter = (from: Room, to: Room): boolean =>
  from.name === to.name || from.enters.some((name) => to.name === name || to.name.startsWith(`${name}/`));

export const mayUse = (from: Room, packageName: string): boolean =>
  from.packages.some((name) =>
    name.endsWith(':') ? packageName.startsWith(name) : packageName === name || packageName.startsWith(`${name}/`),
  );
