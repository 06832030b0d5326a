import { readdirSync } from 'node:fs';
import type { Rule } from '../../../src/core/scenario/diagnostics/diagnostic.ts';
import type { Example, Examples } from '../../../src/core/scenario/diagnostics/example.ts';

export interface RuleFile {
  readonly file: string;
  readonly rules: readonly Rule<unknown>[];
  readonly examples: Examples | undefined;
}

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'code' in value && 'severity' in value;

/** Every file of a folder in which a rule stands, with its examples. */
export async function readRules(folder: URL): Promise<readonly RuleFile[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const read = files.map(async (file) => {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    return { file, rules: Object.values(module).filter(isRule), examples: module.examples as Examples | undefined };
  });
  return (await Promise.all(read)).filter(({ rules }) => rules.length > 0);
}

export interface Marked {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The name of one of an example's files. */
export const nameOf = (file: string, { folder }: Example): string =>
  folder === undefined ? file : `${folder}/${file}`;

/** The example without its marks, and where they stood. */
export function unmark(example: Example): { readonly plain: Example; readonly marked: readonly Marked[] } {
  const files = {
    [nameOf('scenario.yaml', example)]: example.scenario,
    ...(example.en ? { [nameOf('en.yaml', example)]: example.en } : {}),
  };
  const marked = Object.entries(files).flatMap(([file, text]) =>
    text.includes('⟦') ? [{ file, start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 }] : [],
  );
  const strip = (text: string): string => text.replace(/[⟦⟧]/g, '');
  const { scenario, en } = example;
  return { plain: { ...example, scenario: strip(scenario), ...(en ? { en: strip(en) } : {}) }, marked };
}
