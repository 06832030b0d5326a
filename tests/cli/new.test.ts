/** `scenario new`: what stands in the folder that it makes is a scenario that is right, and that can be played to each ending. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { Command, Invocation } from '../../src/cli/command.ts';
import { subjectIds, subjectOf } from '../../src/cli/new/axis.ts';
import { schemaFor } from '../../src/cli/new/schema-for.ts';
import { filesOfStory } from '../../src/cli/new/story.ts';
import { writeFolder } from '../../src/cli/new/write-folder.ts';
import { newScenario } from '../../src/cli/new.ts';
import { builtInFolder, loadScenario } from '../../src/cli/scenario-files.ts';
import { schemaFolder } from '../../src/cli/schemas.ts';
import { dilemmaById, dilemmas } from '../../src/core/profile/structure.ts';
import { languages } from '../../src/core/shared/language.ts';
import { playMoves } from '../scenarios/play-moves.ts';
import { readPlaythrough } from '../scenarios/read-playthrough.ts';

const folder = mkdtempSync(join(tmpdir(), 'werkdag-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

async function run(command: Command, about: Partial<Invocation>): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await command.run({
    paths: [],
    options: {},
    language: 'nl',
    json: false,
    colours: false,
    folder,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    ...about,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const make = (id: string, dilemma?: string, about: Partial<Invocation> = {}): Promise<Ran> =>
  run(newScenario, { paths: [id], options: dilemma === undefined ? {} : { dilemma }, ...about });

const stories = languages.flatMap((language) =>
  subjectIds.map((about) => ({ about, language, id: `${about.replace('.', '-').toLowerCase()}-${language}` })),
);

describe('a new scenario on each dilemma and challenge, in both languages', () => {
  const all = join(folder, 'all');
  beforeAll(async () => {
    mkdirSync(all);
    for (const { about, language, id } of stories) {
      const { code, complained } = await make(id, about, { folder: all, language });
      expect([complained, code]).toEqual(['', 0]);
    }
  });

  test('is there for all of the profile', () => {
    expect(subjectIds).toEqual(expect.arrayContaining(dilemmas.map((dilemma) => dilemma.id)));
    expect(stories).toHaveLength(2 * (17 + 3));
    expect(readdirSync(all)).toHaveLength(stories.length);
  });

  test('is right, also when every way through it is followed', async () => {
    const paths = stories.filter(({ about }) => ['KT2.D1', 'KO3'].includes(about)).map(({ id }) => id);
    const { code, printed } = await run(check, { paths, folder: all, language: 'en' });
    expect(printed).toBe('4 scenarios checked and every way followed: nothing found.');
    expect(code).toBe(0);
  });

  test.each(stories)(
    '$id is right and about what was asked, and is played to each of its endings',
    ({ about, language, id }) => {
      const { scenarios, diagnostics } = loadScenario(join(all, id, 'scenario.yaml'), all).compiled;
      expect(diagnostics.map((each) => `${each.code} ${each.message.en}`)).toEqual([]);
      const scenario = scenarios?.[language];
      if (!scenario) throw new Error(`${id} does not compile.`);
      expect(scenario.id).toBe(id);
      expect(scenario.language).toBe(language);
      expect(scenario.profile.poles.map((each) => each.id)).toEqual([about]);
      const dilemma = dilemmaById(about);
      if (dilemma) {
        expect(scenario.profile.tasks).toEqual([dilemma.task]);
        expect(scenario.profile.poles[0]?.poles).toEqual(dilemma.poles);
      }
      const plays = join(all, id, 'playthroughs');
      const reached = readdirSync(plays).map((name) => {
        const playthrough = readPlaythrough(name, readFileSync(join(plays, name), 'utf8'));
        expect(playthrough.of).toBe(id);
        const { states } = playMoves(scenario, playthrough, name);
        expect(states.at(-1)?.ending).toBe(playthrough.ending);
        return playthrough.ending;
      });
      expect(reached.sort()).toEqual(Object.keys(scenario.endings).sort());
    },
  );

  test.each(stories)('$id has no gap left in its text', ({ id }) => {
    const text = readFileSync(join(all, id, 'scenario.yaml'), 'utf8');
    expect(text.match(/\{\{|\}\}\}|undefined/g)).toBeNull();
  });
});

describe('the first line of the file', () => {
  const firstLine = (path: string): string => readFileSync(path, 'utf8').split('\n')[0] ?? '';

  test('leads an editor to the schema from anywhere on disk', async () => {
    await make('ergens', 'KT2.D1');
    const [, schema = ''] = firstLine(join(folder, 'ergens/scenario.yaml')).split('$schema=');
    expect(schema).toMatch(/^file:\/\/\S+$/);
    expect(fileURLToPath(schema)).toBe(join(schemaFolder, 'scenario.nl.json'));
  });

  test('moves along with the scenarios of the product', () => {
    expect(schemaFor(join(builtInFolder, 'verhaal'), 'en')).toBe('../schema/scenario.en.json');
  });
});

describe('nothing is made', () => {
  const refused = async (id: string, dilemma: string | undefined, ...says: readonly string[]): Promise<void> => {
    const before = readdirSync(folder);
    const { code, printed, complained } = await make(id, dilemma);
    expect([code, printed]).toEqual([2, '']);
    for (const words of says) expect(complained).toContain(words);
    expect(readdirSync(folder)).toEqual(before);
  };

  test('where there is something of that name already, and that stays as it is', async () => {
    mkdirSync(join(folder, 'bestaat'));
    writeFileSync(join(folder, 'bestaat/notities.txt'), 'van mij');
    await refused('bestaat', 'KT2.D1', '“bestaat”');
    expect(readdirSync(join(folder, 'bestaat'))).toEqual(['notities.txt']);
  });

  test.each(['Mijn Verhaal', '../elders', 'verhaal/een', '', 'constructor', '-x'])('under the name “%s”', (id) =>
    refused(id, 'KT2.D1', `“${id}”`),
  );

  test('on a dilemma that there is not, and the nearest is named among all', () =>
    refused('verhaal', 'KT2.D9', '“KT2.D9”', 'Bedoel je KT2.D1?', 'KT5.D4  Bewaren of vernietigen', 'KO3'));

  test('without a dilemma, and all are named', () => refused('verhaal', undefined, 'KT1.D1', 'KO1'));

  test('without a name', async () => {
    const { code, complained } = await run(newScenario, { options: { dilemma: 'KT2.D1' }, language: 'en' });
    expect(code).toBe(2);
    expect(complained).toContain('new my-story --dilemma KT2.D1');
  });

  test('where nothing can be written', async () => {
    const { code, complained } = await make('verhaal', 'KT2.D1', { folder: join(folder, 'is-er-niet') });
    expect(code).toBe(2);
    expect(complained).toContain('is-er-niet');
  });

  test('in half: what could not be written whole is taken away', () => {
    const place = join(folder, 'half');
    mkdirSync(place);
    const files = { 'a.yaml': 'a', 'a.yaml/b.yaml': 'cannot be a file in a file' };
    expect(() => writeFolder(join(place, 'verhaal'), files)).toThrow();
    expect(readdirSync(place)).toEqual([]);
  });
});

test('a dilemma may be written in small letters, and the answer can be read by a machine', async () => {
  const { code, printed } = await make('klein', 'kt4.d3', { json: true });
  expect(code).toBe(0);
  const { folder: made, files } = JSON.parse(printed) as { readonly folder: string; readonly files: readonly string[] };
  expect(made).toBe(join(folder, 'klein'));
  expect(files).toContain('scenario.yaml');
  for (const file of files) expect(existsSync(join(made, file))).toBe(true);
});

test('the story differs from dilemma to dilemma, and is the same in every other way', () => {
  const textOn = (about: string): string => {
    const subject = subjectOf(about);
    if (!subject) throw new Error(`There is no ${about}.`);
    return filesOfStory({ id: 'x', subject, language: 'nl', schema: 'x' })['scenario.yaml'] ?? '';
  };
  expect(textOn('KT3.D2')).toContain('Je laat het water weg');
  expect(textOn('KT5.D4')).not.toContain('Je laat het water weg');
  expect(textOn('KT5.D4').split('\n')).toHaveLength(textOn('KT3.D2').split('\n').length);
});
