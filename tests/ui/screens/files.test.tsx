// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NamedFiles } from '../../../src/core/scenario/files.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { fail } from '../../../src/core/shared/result.ts';
import nlHome from '../../../src/i18n/locales/nl/home.json';
import type { Files, SourceFiles } from '../../../src/session/ports.ts';
import { FileDesk } from '../../../src/ui/screens/files/FileDesk.tsx';
import { fakeExplorer, fakeFiles, fakePlayers } from './home-fakes.ts';
import { clear, expectAccessible, find, press, settle, show } from './home-render.tsx';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../scenarios', name), 'utf8');
const world: NamedFiles = { 'world.yaml': read('world.yaml'), 'world.en.yaml': read('world.en.yaml') };
const scenario = new File([read('de-natte-plek/scenario.yaml')], 'mijn dag.yaml');
const english = new File([read('de-natte-plek/en.yaml')], 'engels.yaml');

interface Came {
  readonly opened: string[];
  readonly viewed: string[];
  readonly played: { readonly scenario: Scenario; readonly files: SourceFiles }[];
}

async function desk(
  more: {
    readonly files?: Files;
    readonly names?: readonly string[];
    readonly world?: () => Promise<NamedFiles>;
    readonly namesake?: (scenario: Scenario) => string | undefined;
  } = {},
) {
  const came: Came = { opened: [], viewed: [], played: [] };
  const { players, save } = await fakePlayers(more.names ?? ['Sam']);
  await show(
    <FileDesk
      files={more.files ?? fakeFiles()}
      explorer={fakeExplorer()}
      builtInWorld={more.world ?? (async () => world)}
      language="nl"
      {...(more.namesake ? { namesake: more.namesake } : {})}
      players={players}
      onOpenAttempt={(id) => came.opened.push(id)}
      onViewAttempt={({ id }) => came.viewed.push(id)}
      onTryOut={() => undefined}
      onPlayFiles={(played, files) => came.played.push({ scenario: played, files })}
    >
      {(pick) => (
        <main>
          <h1>Werkdag</h1>
          <button type="button" onClick={pick}>
            Bestand openen
          </button>
        </main>
      )}
    </FileDesk>,
  );
  return { came, save, players };
}

/** Picks files as if in the window of the browser. */
async function pick(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is a field for files.');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  await act(async () => {
    for (let turn = 0; turn < 200 && document.body.textContent?.includes('Even lezen'); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

const attempt = (more: object = {}): string =>
  JSON.stringify({
    format: 'werkdag-attempt/1',
    id: 'a1',
    player: 'Sam',
    scoring: 1,
    scenario: { id: 'de-natte-plek', version: 'v', logicHash: 'h' },
    language: 'nl',
    seed: 's',
    mode: 'first',
    startedAt: '2026-06-04T11:10:00.000Z',
    actions: [],
    notes: [],
    ...more,
  });
const words = (): string => (document.querySelector('dialog')?.textContent ?? '').replace(/\s+/g, ' ');

afterEach(clear);

describe('an attempt that comes in', () => {
  it('opens at once where it is of who plays now', async () => {
    const { came, save } = await desk();
    await pick(new File([attempt()], 'sam.json'));
    expect(came.opened).toEqual(['a1']);
    expect([...save.kept.keys()]).toEqual(['a1']);
  });

  it('asks whose it is where it is of somebody else', async () => {
    const { came, save, players } = await desk();
    await pick(new File([attempt({ player: 'Fleur' })], 'fleur.json'));
    expect(words()).toContain('Dit is een poging van Fleur. Nu speelt Sam.');
    expect(save.kept.size).toBe(0);
    await expectAccessible();
    await press('button', 'Bij Fleur, een nieuwe speler');
    expect(players.getState().present?.name).toBe('Fleur');
    expect(came.opened).toEqual(['a1']);
  });

  it('can be looked at without being kept', async () => {
    const { came, save, players } = await desk();
    await pick(new File([attempt({ player: 'Fleur' })], 'fleur.json'));
    await press('button', nlHome.files.onlyLook);
    expect(came).toMatchObject({ viewed: ['a1'], opened: [] });
    expect(save.kept.size).toBe(0);
    expect(players.getState().players.map(({ name }) => name)).toEqual(['Sam']);
  });

  it('asks whose it is where nobody plays yet, and can be looked at without making a player', async () => {
    const { came, players } = await desk({ names: [] });
    await pick(new File([attempt({ player: 'Fleur' })], 'fleur.json'));
    expect(came.opened).toEqual([]);
    await press('button', 'Alleen bekijken');
    expect(came.viewed).toEqual(['a1']);
    expect(players.getState().players).toEqual([]);
  });

  it('makes its player where that is wanted', async () => {
    const { came, players } = await desk({ names: [] });
    await pick(new File([attempt({ player: 'Fleur' })], 'fleur.json'));
    await press('button', 'Bij Fleur');
    await settle();
    expect(players.getState().present?.name).toBe('Fleur');
    expect(came.opened).toEqual(['a1']);
  });

  it.each([
    ['half.json', '{"format": "werkd', 'houdt te vroeg op'],
    ['boodschappen.json', '{"melk": 2}', 'is geen poging van Werkdag'],
    ['oud.json', attempt({ format: 'werkdag-attempt/9' }), 'werkdag-attempt/9'],
    ['kapot.json', attempt({ mode: 'examen' }), 'examen'],
    ['brief.txt', 'Beste Sam', 'geen poging en geen scenario'],
  ])('says what is wrong with %s, and changes nothing', async (name, text, told) => {
    const { came, save } = await desk();
    await pick(new File([text], name));
    expect(find('[role=alert]', told).textContent).toContain('Er is niets veranderd.');
    expect(words()).toContain(name);
    expect(save.kept.size).toBe(0);
    expect(came.opened).toEqual([]);
    await expectAccessible();
  });

  it.each([
    [{ code: 'too-large', limit: 5 * 1024 * 1024 }, 'groter dan 5 MB'],
    [{ code: 'not-text' }, 'niet als tekst te lezen'],
    [{ code: 'unreadable' }, 'kan niet worden gelezen'],
  ] as const)('says so where it cannot be read: %o', async (problem, told) => {
    await desk({ files: { ...fakeFiles(), read: async () => fail(problem) } });
    await pick(new File(['x'], 'sam.json'));
    expect(find('[role=alert]', told)).toBeDefined();
  });
});

describe('a scenario that comes in', () => {
  it('says that a copy has the id of a scenario that is here', async () => {
    await desk({ namesake: () => 'De natte plek' });
    await pick(scenario);
    expect(words()).toContain('Dit bestand heeft hetzelfde id als “De natte plek”.');
  });

  it('is read with its translation, under any names, and can be played', async () => {
    const { came } = await desk();
    await pick(english, scenario);
    expect(find('h3', 'De natte plek')).toBeDefined();
    expect(words()).toContain('Dit scenario kan worden gespeeld.');
    expect(words()).toContain('Gelezen: mijn dag.yaml, engels.yaml');
    await expectAccessible();
    await press('button', 'Speel dit');
    expect(came.played[0]?.scenario.id).toBe('de-natte-plek');
    expect(Object.keys(came.played[0]?.files ?? {}).sort()).toEqual([
      'en.yaml',
      'scenario.yaml',
      'world.en.yaml',
      'world.yaml',
    ]);
  });

  it('says where it is broken and what to do, and cannot be played then', async () => {
    await desk();
    const broken = read('de-natte-plek/scenario.yaml').replace('start: {scene: memo', 'start: {scene: mamo');
    await pick(new File([broken], 'stuk.yaml'));
    const line = broken.slice(0, broken.indexOf('mamo')).split('\n').length;
    const finding = find('.finding--error', 'mamo');
    expect(finding.textContent).toContain(`stuk.yaml, regel ${line}`);
    expect(finding.textContent).toMatch(/WD\d{3}/);
    expect(finding.textContent).toContain('Wat je doet:');
    expect(document.querySelector('.read-scenario__verdict button')).toBeNull();
    expect(find('h3', 'De natte plek')).toBeDefined();
    await expectAccessible();
  });

  it('uses the world that comes along', async () => {
    await desk({
      world: async () => {
        throw new Error('It is not asked for.');
      },
    });
    await pick(scenario, new File([world['world.yaml'] ?? ''], 'onze-wereld.yaml'));
    expect(words()).toContain('Dit scenario kan worden gespeeld.');
    expect(words()).not.toContain('komen uit Werkdag zelf');
  });

  it.each([
    ['twee scenario’s', [scenario, new File(['scenes: {}'], 'ander.yaml')], 'Er zijn twee scenario’s bij'],
    ['een vertaling alleen', [english], 'Er is geen scenario bij'],
    ['een poging en een scenario', [scenario, new File([attempt()], 'sam.json')], 'Open ze los van elkaar'],
    [
      'een hele map',
      Array.from({ length: 9 }, (_, index) => new File(['a: b'], `${index}.yaml`)),
      'Dit zijn 9 bestanden',
    ],
  ])('is not read where it is %s', async (_, files, told) => {
    await desk();
    await pick(...files);
    expect(find('[role=alert]', told)).toBeDefined();
  });

  it('says so where the world cannot be fetched', async () => {
    await desk({
      world: async () => {
        throw new Error('No network.');
      },
    });
    await pick(scenario);
    expect(find('[role=alert]', 'Het handboek van Werkdag kan nu niet')).toBeDefined();
  });
});

describe('the page', () => {
  it('takes files that are dropped on it, and shows where they may fall', async () => {
    const { came } = await desk();
    const drag = (type: string, files: readonly File[] = []): Event => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ['Files'], files }, relatedTarget: null });
      return event;
    };
    await act(async () => window.dispatchEvent(drag('dragover')));
    expect(find('.file-desk__over', 'Laat het bestand hier los')).toBeDefined();
    const drop = drag('drop', [new File([attempt()], 'sam.json')]);
    await act(async () => window.dispatchEvent(drop));
    await settle(50);
    expect(drop.defaultPrevented).toBe(true);
    expect(document.querySelector('.file-desk__over')).toBeNull();
    expect(came.opened).toEqual(['a1']);
  });
});
