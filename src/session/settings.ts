/** How this device shows the game, whoever plays. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Language, languages } from '../core/shared/language.ts';
import type { Save, Written } from './ports.ts';

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export const sizes = ['normal', 'large', 'largest'] as const;
export const spacings = ['normal', 'wide'] as const;
/** `plain` swaps the letters for Atkinson Hyperlegible. */
export const letterings = ['drawn', 'plain'] as const;

export interface Settings {
  readonly language: Language;
  readonly theme: (typeof themes)[number];
  readonly size: (typeof sizes)[number];
  readonly spacing: (typeof spacings)[number];
  readonly letters: (typeof letterings)[number];
  /** Digits mark a choice and single keys do things. */
  readonly singleKeys: boolean;
}

export interface SettingsActions {
  /** Reads what this device keeps. What cannot be read stays as it is. */
  load(): Promise<void>;
  /** Shows at once, and is kept where that is possible: in a tab that only reads it holds until it closes. */
  change(settings: Partial<Settings>): Written;
}

export type SettingsStore = StoreApi<Settings & SettingsActions>;

const key = 'settings';

type Readers = { readonly [Key in keyof Settings]: (value: unknown) => Settings[Key] | undefined };

const oneOf =
  <Word>(words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((word) => word === value);

const readers: Readers = {
  language: oneOf(languages),
  theme: oneOf(themes),
  size: oneOf(sizes),
  spacing: oneOf(spacings),
  letters: oneOf(letterings),
  singleKeys: oneOf([true, false]),
};
const names = Object.keys(readers) as (keyof Settings)[];

/** What of a value from outside are settings; the rest is left out. */
export function readSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {};
  const parts = value as Readonly<Record<string, unknown>>;
  const read = names.map((name) => [name, Object.hasOwn(parts, name) ? readers[name](parts[name]) : undefined]);
  return Object.fromEntries(read.filter(([, part]) => part !== undefined));
}

/** `preferred` is the language of the browser, until somebody chooses one. */
export function createSettings(save: Pick<Save, 'settings'>, preferred: Language): SettingsStore {
  return createStore<Settings & SettingsActions>()((set, get) => ({
    language: preferred,
    theme: 'auto',
    size: 'normal',
    spacing: 'normal',
    letters: 'drawn',
    singleKeys: true,
    load: async () => set(readSettings(await save.settings.get(key))),
    change: (settings) => {
      set(readSettings(settings));
      const now = get();
      return save.settings.put(key, Object.fromEntries(names.map((name) => [name, now[name]])));
    },
  }));
}
