import { readFileSync } from 'node:fs';
import { type CompiledScenario, compile, compileWorld } from '../../../src/core/scenario/compile.ts';
import type { Diagnostic } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../../src/core/scenario/source/node.ts';

const folder = new URL('../../../scenarios/', import.meta.url);

/** A file of the built-in scenarios, under its name. */
export const builtIn = (name: string): SourceFile => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });

export const worldFiles = { world: builtIn('world.yaml'), translations: [builtIn('world.en.yaml')] };
export const compiledWorld = compileWorld(worldFiles);
if (!compiledWorld.worlds) throw new Error(JSON.stringify(compiledWorld.diagnostics));
export const worlds = compiledWorld.worlds;

export const s08 = builtIn('de-natte-plek/scenario.yaml');
export const s08English = builtIn('de-natte-plek/en.yaml');

/** Compiles a scenario's text, with an English translation where one is given. */
export const compileText = (text: string, en?: string): CompiledScenario =>
  compile(
    {
      scenario: { name: 'scenario.yaml', text },
      translations: en === undefined ? [] : [{ name: 'en.yaml', text: en }],
    },
    worlds,
  );

/** The text with one piece replaced, which has to be there. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const found = typeof from === 'string' ? text.includes(from) : from.test(text);
  if (!found) throw new Error(`There is no “${from}”`);
  return text.replace(from, () => to);
}

/** A finding in short: its code, and the first line of the text it points at. */
export const inShort = ({ code, range }: Diagnostic, text: string): string =>
  `${code} ${text.slice(range.start, range.end).split('\n')[0]}`;

/** The findings in a scenario's text, in short. */
export const findingsIn = (text: string): readonly string[] =>
  compileText(text).diagnostics.map((finding) => inShort(finding, text));

/** S08 with one piece replaced, and what is found in it. */
export const findingsOnChange = (from: string, to: string): readonly string[] =>
  findingsIn(changed(s08.text, from, to));
