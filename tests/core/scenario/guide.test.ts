import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../src/core/scenario/json-schema.ts';
import type { JsonSchema } from '../../../src/core/scenario/schema/shape.ts';
import { compileText } from './fakes.ts';

const guide = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const smallest = blocks.find((block) => block.startsWith('format: 1\nid:'));
const translation = blocks.find((block) => block.startsWith('format: 1\nof:'));

/** Every key that a schema names, as a row of the guide's tables tells it. */
function rowsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(rowsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, JsonSchema>> };
  const own = Object.entries(properties).map(
    ([key, { description }]) => `\`${key}\` | … | ${String(description).replaceAll('|', '\\|')}`,
  );
  return [...own, ...Object.values(schema).flatMap(rowsOf)];
}

test('the smallest scenario of the guide can be played in both languages', () => {
  const { scenarios, diagnostics } = compileText(smallest ?? '', translation);
  expect(diagnostics).toEqual([]);
  expect(scenarios?.en.title).toBe('My scenario');
});

describe.each(['nl', 'en'] as const)('the guide', (language) => {
  test(`explains every key of a scenario file (${language})`, () => {
    const told = guide.replace(/^\| (`[^`]+`) \| [a-z]* ?\| (.*) \|$/gm, '$1 | … | $2');
    for (const row of new Set(rowsOf(jsonSchemaOf('scenario', language)))) expect(told).toContain(row);
  });
});
