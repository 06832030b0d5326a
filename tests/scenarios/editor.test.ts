import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer, type Place } from './language-server.ts';

const path = new URL('../../scenarios/de-natte-plek/scenario.yaml', import.meta.url);
const text = readFileSync(path, 'utf8');

/** The file as an author has it open, with one piece of it replaced, under a name of its own beside the real one. */
function edited(from: string, to: string): { readonly uri: string; readonly text: string } {
  expect(text).toContain(from);
  return { uri: new URL(`edited-${from.length}-${to.length}.yaml`, path).href, text: text.replace(from, to) };
}

/** The place right after the first of these words. */
function endOf(whole: string, words: string): Place {
  const lines = whole.slice(0, whole.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const inside = (whole: string, words: string): Place => {
  const { line, character } = endOf(whole, words);
  return { line, character: character - 1 };
};

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

describe('an editor with a YAML language server', { timeout: 60_000 }, () => {
  test('finds nothing wrong in the scenario as it is', async () => {
    expect(await server.open(path.href, text)).toEqual([]);
  });

  test('completes a key of a choice', async () => {
    const { uri, text: typed } = edited('        takes: 15\n', '        ta\n');
    await server.open(uri, typed);
    expect(await server.complete(uri, endOf(typed, '        ta'))).toContain('takes');
  });

  test('offers the channels that there are', async () => {
    const { uri, text: typed } = edited('    channel: mail\n', '    channel: \n');
    await server.open(uri, typed);
    const offered = await server.complete(uri, endOf(typed, '    channel: '));
    expect(offered).toEqual(expect.arrayContaining(['talk', 'phone', 'mail', 'chat']));
  });

  test('explains a key to whoever points at it, in Dutch in a Dutch file', async () => {
    await server.open(path.href, text);
    expect(await server.hover(path.href, inside(text, '        takes'))).toContain('minuten');
    expect(await server.hover(path.href, inside(text, '    until'))).toContain('Kijken');
  });

  test('marks a key that does not exist, on its line', async () => {
    const { uri, text: typed } = edited('        takes: 15\n', '        tekes: 15\n');
    const found = await server.open(uri, typed);
    const { line } = endOf(typed, '        tekes');
    expect(found.map(({ range }) => range.start.line)).toContain(line);
    expect(found.map(({ message }) => message).join(' ')).toContain('tekes');
  });

  test('marks minutes that are no number', async () => {
    const { uri, text: typed } = edited('        takes: 15\n', '        takes: even\n');
    const found = await server.open(uri, typed);
    expect(found.map(({ range }) => range.start.line)).toContain(endOf(typed, 'takes: even').line);
  });
});
