/** Who may enter which room: read off every import of every file, and off the names that a file uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './rooms.ts';
import {
  breaches,
  componentsThatKnowTooMuch,
  type Files,
  forbiddenImports,
  homeless,
  impureCore,
  storageOutsidePlatform,
  tooLong,
} from './rules.ts';

function readSource(): Files {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.(tsx?|css|json|md)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join('src', name), 'utf8')]));
}

const source = readSource();
const planted = (file: string, text: string): Files => new Map([[file, text]]);

describe('the code as it stands', () => {
  test('is read, and every room has files in it', () => {
    const empty = rooms.filter(({ name }) => ![...source.keys()].some((file) => file.startsWith(`${name}/`)));
    expect(empty).toEqual([]);
  });

  test('stands in a room that is known', () => {
    expect(homeless(source)).toEqual([]);
  });

  test('enters no room that is closed to it', () => {
    expect(breaches(source, forbiddenImports)).toEqual([]);
  });

  test('has a core that knows no clock, no chance and no machine', () => {
    expect(breaches(source, impureCore)).toEqual([]);
  });

  test('leaves storage and locks to platform', () => {
    expect(breaches(source, storageOutsidePlatform)).toEqual([]);
  });

  test('has components that know no store, no language and no screen', () => {
    expect(breaches(source, componentsThatKnowTooMuch)).toEqual([]);
  });

  test('has no file over 400 lines, data aside', () => {
    expect(tooLong(source)).toEqual([]);
  });
});

describe('a forbidden import is found', () => {
  const forms: Readonly<Record<string, string>> = {
    'that is plain': `import { report } from '../scoring/report.ts';`,
    'of types only': `import type { Report } from '../scoring/report.ts';`,
    'for its effect': `import '../scoring/report.ts';`,
    'while running': `const report = await import('../scoring/report.ts');`,
    'that is exported on': `export { report } from '../scoring/report.ts';`,
    'that is exported whole': `export * from '../scoring/report.ts';`,
    'inside a type': `type Report = import('../scoring/report.ts').Report;`,
  };
  test.each(Object.entries(forms))('%s', (_, text) => {
    expect(breaches(planted('core/engine/planted.ts', `\n${text}`), forbiddenImports)).toEqual([
      'core/engine/planted.ts:2 imports ../scoring/report.ts: core/engine may not enter core/scoring',
    ]);
  });

  test('of a package that the room may not use', () => {
    expect(breaches(planted('session/planted.ts', `import { useState } from 'react';`), forbiddenImports)).toEqual([
      'session/planted.ts:1 imports the package react: session may not use it',
    ]);
    expect(breaches(planted('core/scoring/planted.ts', `import 'node:fs';`), forbiddenImports)).toHaveLength(1);
  });

  test('that leaves src, or is worked out while running', () => {
    const texts = [
      `import '../../tests/fakes/play.ts';`,
      'const load = (name: string) => import(name);',
      `const all = import.meta.glob('./*.ts');`,
    ];
    for (const text of texts) expect(breaches(planted('ui/planted.ts', text), forbiddenImports)).toHaveLength(1);
  });

  test('and one that is allowed is not', () => {
    const text = `import { step } from '../core/engine/step.ts';\nimport { createStore } from 'zustand/vanilla';`;
    expect(breaches(planted('session/planted.ts', text), forbiddenImports)).toEqual([]);
  });
});

describe('the other rules find what is planted', () => {
  test('a file in an unknown room', () => {
    expect(homeless(planted('helpers/planted.ts', ''))).toEqual(['helpers/planted.ts']);
    expect(homeless(planted('core/planted.ts', ''))).toEqual(['core/planted.ts']);
  });

  test('a core that reads the clock or rolls dice', () => {
    const found = (text: string) => breaches(planted('core/engine/planted.ts', text), impureCore);
    expect(found('export const now = () => Date.now();')).toEqual(['core/engine/planted.ts:1 uses Date']);
    expect(found('export const dice = () => Math.random();')).toEqual(['core/engine/planted.ts:1 uses Math.random']);
    expect(found('const { random } = Math;')).toHaveLength(1);
    expect(found('export const wide = window.innerWidth;')).toHaveLength(1);
    expect(found('export const sorted = (a: string, b: string) => a.localeCompare(b);')).toHaveLength(1);
  });

  test('and not a thing of the same name', () => {
    const text = 'export const shown = (line: { document: string }, document: number) => [line.document, document];';
    expect(breaches(planted('core/engine/planted.ts', text), impureCore)).toEqual([]);
    expect(breaches(planted('core/engine/planted.ts', 'export const floor = Math.floor(2.5);'), impureCore)).toEqual(
      [],
    );
  });

  test('storage outside platform', () => {
    const found = (file: string, text: string) => breaches(planted(file, text), storageOutsidePlatform);
    expect(found('ui/planted.ts', `window.localStorage.getItem('x');`)).toHaveLength(1);
    expect(found('session/planted.ts', `navigator.locks.request('x', () => {});`)).toHaveLength(1);
    expect(found('app/services.ts', 'export const language = navigator.language;')).toEqual([]);
  });

  test('a component that reads a store or a text', () => {
    const found = (text: string) => breaches(planted('ui/components/Planted.tsx', text), componentsThatKnowTooMuch);
    expect(found(`import { useStore } from 'zustand';`)).toHaveLength(1);
    expect(found(`import { useTranslation } from 'react-i18next';`)).toHaveLength(1);
    expect(found(`import type { Play } from '../../session/play.ts';`)).toHaveLength(1);
  });

  test('a file that is too long', () => {
    expect(tooLong(planted('ui/planted.ts', 'line\n'.repeat(401)))).toEqual(['ui/planted.ts has 401 lines']);
  });
});
