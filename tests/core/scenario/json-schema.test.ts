import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, type SchemaOf } from '../../../src/core/scenario/json-schema.ts';
import type { JsonSchema } from '../../../src/core/scenario/schema/shape.ts';
import { changed, compileText, s08, s08English, worldFiles } from './fakes.ts';
import { wholeScenario } from './whole-scenario.ts';

const kinds: readonly SchemaOf[] = ['scenario', 'translation', 'world'];

/** What an editor marks in a file of this kind: the places in it, none where it is valid. */
function marksIn(of: SchemaOf, text: string): readonly string[] {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(jsonSchemaOf(of, 'nl'));
  return validate(parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

interface Key {
  readonly path: string;
  readonly description: unknown;
}

/** Every key that a schema names, with its description. */
function keysIn(schema: unknown, path = ''): readonly Key[] {
  if (Array.isArray(schema)) return schema.flatMap((each, index) => keysIn(each, `${path}/${index}`));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, patternProperties = {} } = schema as Record<string, Record<string, JsonSchema>>;
  const own = Object.entries({ ...properties, ...patternProperties }).map(([key, each]) => ({
    path: `${path}/${key}`,
    description: each.description,
  }));
  return [...own, ...Object.entries(schema).flatMap(([key, each]) => keysIn(each, `${path}/${key}`))];
}

describe.each(kinds)('the schema of a %s', (of) => {
  const [dutch, english] = [keysIn(jsonSchemaOf(of, 'nl')), keysIn(jsonSchemaOf(of, 'en'))];

  test('explains every key in both languages', () => {
    expect(dutch.length).toBeGreaterThan(of === 'world' ? 15 : 50);
    for (const [index, { path, description }] of dutch.entries()) {
      const words = [description, english[index]?.description];
      expect([path, typeof words[0], typeof words[1]]).toEqual([path, 'string', 'string']);
      expect(words[0], path).not.toBe(words[1]);
    }
  });

  test('is a JSON Schema, and plain data', () => {
    const schema = jsonSchemaOf(of, 'en');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });
});

test('each reference in a schema leads somewhere', () => {
  for (const of of kinds) {
    const schema = jsonSchemaOf(of, 'nl');
    const used = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
    expect(Object.keys(schema.$defs as object)).toEqual(expect.arrayContaining(used));
  }
});

describe('an editor marks nothing', () => {
  test.each<[string, SchemaOf, string]>([
    ['in S08', 'scenario', s08.text],
    ['in its translation', 'translation', s08English.text],
    ['in the world', 'world', worldFiles.world.text],
    ['in a scenario with every key', 'scenario', wholeScenario],
  ])('%s', (_, of, text) => {
    expect(marksIn(of, text)).toEqual([]);
  });

  test.each([
    ['a title that looks like a number', 'title: De natte plek', 'title: 0,92'],
    ['a title that is a number to YAML', 'title: De natte plek', 'title: 0.92'],
    ['a title that is true to YAML', 'title: De natte plek', 'title: true'],
    ['a line that is a number to YAML', '- Op het memo staat een rode V, van vertrouwelijk.', '- 41'],
    ['a line said that is a number to YAML', '- noor: Dat ging over gras.', '- noor: 41'],
    ['a number between quotes', 'takes: 15', 'takes: "15"'],
    ['true between quotes', 'unlawful: true', 'unlawful: "true"'],
    ['a format between quotes', 'format: 1', 'format: "1"'],
    [
      'a single line without a list',
      'reply:\n          - noor: Dat ging over gras.',
      'reply:\n          noor: Dat ging over gras.',
    ],
  ])('that a scenario may have: %s', (_, from, to) => {
    const text = changed(s08.text, from, to);
    expect(compileText(text).diagnostics).toEqual([]);
    expect(marksIn('scenario', text)).toEqual([]);
  });
});

describe('an editor marks', () => {
  test.each([
    ['an unknown key', 'title: De natte plek', 'titel: De natte plek', ''],
    ['an unknown key of a scene', '    channel: mail', '    chanel: mail', '/scenes/memo'],
    ['an unknown channel', '    channel: mail', '    channel: post', '/scenes/memo/channel'],
    ['an unknown mood', '{winston: worried, noor', '{winston: bezorgd, noor', '/scenes/memo/people/winston'],
    ['a word that should be a number', 'takes: 15', 'takes: lang', '/scenes/memo/choices/0/takes'],
    ['a number below nothing', 'takes: 15', 'takes: -1', '/scenes/memo/choices/0/takes'],
    ['evidence without points', '1 Je schreef wat', 'Je schreef wat', '/scenes/memo/choices/0/evidence/C18.p1'],
    [
      'a criterion that does not exist',
      'C18.p1: 1 Je schreef',
      'C18.p9: 1 Je schreef',
      '/scenes/memo/choices/0/evidence',
    ],
    ['a line with an unknown key', 'text: ‘Gewoon', 'tekst: ‘Gewoon', '/endings/krant/lines'],
    ['an unknown kind of task', 'kind: mark', 'kind: marc', '/scenes/bericht/task'],
    ['a text cut by a comma', '{truth: dijk}', '{truth: dijk}, en dan', ''],
  ])('%s', (_, from, to, place) => {
    if (place === '') expect(compileText(changed(s08.text, from, to)).scenarios).toBeUndefined();
    if (to.includes(', en dan')) return;
    expect(marksIn('scenario', changed(s08.text, from, to)).some((mark) => mark.startsWith(place))).toBe(true);
  });

  test('what is no text in a translation', () => {
    expect(marksIn('translation', changed(s08English.text, 'summary:', 'minutes: 11\nsummary:'))).toEqual(['']);
    expect(marksIn('translation', changed(s08English.text, 'of: de-natte-plek\n', ''))).toEqual(['']);
  });
});
