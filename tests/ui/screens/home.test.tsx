// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSettings } from '../../../src/session/settings.ts';
import type { ShelfItem } from '../../../src/session/shelf.ts';
import { HomeScreen, type HomeScreenProps } from '../../../src/ui/screens/home/HomeScreen.tsx';
import { Trouble } from '../../../src/ui/screens/home/Trouble.tsx';
import { whenAsked } from '../../../src/ui/screens/when-asked.tsx';
import * as fake from './home-fakes.ts';
import { appears, clear, expectAccessible, find, press, settle, show } from './home-render.tsx';

async function home(
  items: readonly ShelfItem[],
  { names = ['Sam'], ...more }: Partial<HomeScreenProps> & { readonly names?: readonly string[] } = {},
): Promise<HomeScreenProps> {
  const files = fake.fakeFiles();
  const { players, save } = await fake.fakePlayers(names, { files });
  const props: HomeScreenProps = {
    shelf: fake.fakeShelf(items),
    players,
    settings: createSettings(save, 'nl'),
    files,
    explorer: fake.fakeExplorer(),
    locks: fake.fakeLocks(true),
    lasting: true,
    loadWorld: () => new Promise(() => undefined),
    builtInWorld: async () => ({}),
    links: { play: (id) => `#/play/${id}`, debrief: (id) => `#/debrief/${id}` },
    onBegin: () => undefined,
    onDownload: () => undefined,
    onOpenAttempt: () => undefined,
    onViewAttempt: () => undefined,
    onPlayFiles: () => undefined,
    onTryOut: () => undefined,
    ...more,
  };
  await show(<HomeScreen {...props} />);
  await settle();
  return props;
}

const library = (count: number): readonly ShelfItem[] =>
  fake.wholeLibrary.slice(0, count).map((card) => fake.fakeItem(card));
const [first] = fake.wholeLibrary;
if (!first) throw new Error('The library has a first scenario.');
const words = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const links = (): string[] => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

afterEach(clear);

describe('home on a first visit', () => {
  it('leads to the first scenario with one link, and asks for no name', async () => {
    await home(library(1), { names: [] });
    expect(links()).toEqual(['#/play/de-natte-plek']);
    expect(words()).toContain('Je eerste dag');
    expect(document.querySelector('input[type=text]')).toBeNull();
  });

  it('tells how a day goes where there is one scenario', async () => {
    await home(library(1), { names: [] });
    expect(find('h2', 'Zo gaat je dag').tagName).toBe('H2');
  });

  it('says so where there is no scenario at all, and what to do', async () => {
    await home([], { names: [] });
    expect(words()).toContain('Hier staat nog geen werk');
    expect(find('button', 'Bestand openen')).toBeDefined();
  });
});

describe('home for somebody who played', () => {
  const played = fake.fakeItem(first, [
    fake.unfinished('u1', { mode: 'practice' }),
    fake.fakeAttempt('a1', { ending: { id: 'x', title: 'Twee zinnen' }, mode: 'practice' }),
    fake.fakeAttempt('a2', { ending: { id: 'x', title: 'Twee zinnen' } }),
  ]);

  it('goes on where one was: day, time, place and what was said', async () => {
    await home([played]);
    const panel = find('a', 'Verder waar je was');
    expect(panel.getAttribute('href')).toBe('#/play/de-natte-plek');
    for (const part of ['De natte plek', 'donderdag, 12.20 uur', 'Het Eiland', 'Wilma hangt nog aan de lijn.']) {
      expect(panel.textContent).toContain(part);
    }
  });

  it('shows each ending once with how often, and every finished attempt with its debrief', async () => {
    await home([played]);
    expect(find('.play-log__endings li', 'Twee zinnen').textContent).toContain('2×');
    expect(links().filter((href) => href.startsWith('#/debrief'))).toEqual(['#/debrief/a1', '#/debrief/a2']);
    expect(words()).toContain('eerste keer, telt mee');
    expect(words()).toContain('oefening');
  });

  it('can begin anew beside what was left off', async () => {
    const begun: string[] = [];
    await home([played], { onBegin: (id) => begun.push(id) });
    await press('button', 'Begin opnieuw');
    expect(begun).toEqual(['de-natte-plek']);
  });

  it('says why an attempt cannot be shown, and offers it as a file', async () => {
    const lost = fake.fakeAttempt('a3', { problem: { code: 'version-lost', id: 'de-natte-plek' } });
    const downloads: string[] = [];
    await home([fake.fakeItem(first, [lost])], { onDownload: (id) => downloads.push(id) });
    expect(words()).toContain('de versie die je speelde staat niet op dit apparaat');
    await press('button', 'Download');
    expect(downloads).toEqual(['a3']);
  });

  it('asks who plays where several people do and nobody said who', async () => {
    const { players } = await fake.fakePlayers(['Sam', 'Noor'], { present: false });
    await home(library(1), { players });
    expect(links()).toEqual([]);
    await press('section button', 'Noor');
    expect(players.getState().present?.name).toBe('Noor');
    expect(links()).toContain('#/play/de-natte-plek');
  });
});

describe('the covers', () => {
  it('are all there, each with its dilemma and minutes', async () => {
    await home(library(8));
    const cover = find('.scenario-cover', 'Zes tabbladen open');
    expect(cover.textContent).toContain('Tussendoor of volgens plan');
    expect(cover.textContent).toContain('12 min');
    expect(document.querySelectorAll('.scenario-cover')).toHaveLength(8);
  });

  it('are grouped by core task where there are many, and one group can be shown', async () => {
    await home(library(20));
    expect([...document.querySelectorAll('.covers__group h3')].map((heading) => heading.textContent)).toEqual([
      'Werken aan het communicatieplan 3 situaties',
      'Evenementen organiseren 3 situaties',
      'Eenvoudige teksten schrijven en redigeren 3 situaties',
      'Contacten en relaties onderhouden 4 situaties',
      'Informatie en gegevens beheren 4 situaties',
      'Grote werkdagen 3 situaties',
    ]);
    await press('.segments__option', 'Informatie en gegevens');
    expect(document.querySelectorAll('.scenario-cover')).toHaveLength(4);
  });
});

describe('what one has to know', () => {
  it('says that nothing lasts, and offers the work as a file', async () => {
    const files = fake.fakeFiles();
    const { players } = await fake.fakePlayers(['Sam'], { files });
    await home(library(1), { lasting: false, players, files });
    expect(find('[role=alert]', 'Deze browser bewaart niets').textContent).toContain('niet privé');
    await press('button', 'Download mijn werk');
    await vi.waitFor(() => expect(files.downloads.map(({ name }) => name)).toEqual(['werkdag-sam.json']));
  });

  it('says that a second tab only reads, until it may write', async () => {
    const locks = fake.fakeLocks(false);
    await home(library(1), { locks });
    expect(words()).toContain('Werkdag staat al open in een ander tabblad');
    await act(async () => locks.give());
    expect(words()).not.toContain('ander tabblad');
  });

  it('says that what was played cannot be read, and still lets one begin', async () => {
    await home([], { shelf: fake.fakeShelf(library(3), { fails: true }) });
    expect(words()).toContain('Er is niets weg');
    expect(find('a.waiting', 'De natte plek')).toBeDefined();
  });

  it('offers a row that cannot be read as it is', async () => {
    const row = { key: 'abcdef1234', raw: '{"half":', problem: { code: 'missing' as const, path: ['id'] } };
    const files = fake.fakeFiles();
    await home([], { files, shelf: fake.fakeShelf(library(1), { damaged: [row] }) });
    await press('button', 'Download abcdef12');
    expect(files.downloads).toEqual([{ name: 'werkdag-abcdef1234.json', text: '{"half":' }]);
  });

  it('puts a scenario that cannot be fetched in words, with a way on and a way home', async () => {
    let again = 0;
    await show(<Trouble code="unreachable" homeHref="#/" onAgain={() => again++} />);
    expect(words()).toContain('Kijk of je internet hebt');
    await press('button', 'Probeer opnieuw');
    expect(again).toBe(1);
    expect(links()).toEqual(['#/']);
    await expectAccessible();
  });
});

describe('home for everybody', () => {
  it.each([0, 1, 3, 8, 20])('has one name and nothing for axe to find, with %i scenarios', async (count) => {
    await home(library(count));
    expect([...document.querySelectorAll('h1')].map((heading) => heading.textContent)).toEqual(['Werkdag']);
    await expectAccessible();
  });

  it('puts the focus on its name when one comes from another screen', async () => {
    await home(library(1), { arriving: true });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('switches the language with one press, and says which one it is', async () => {
    const { settings } = await home(library(1));
    expect(find('.language-switch button', 'Nederlands').getAttribute('aria-pressed')).toBe('true');
    await press('.language-switch button', 'English');
    expect(settings.getState().language).toBe('en');
    expect(find('.language-switch button', 'English').getAttribute('aria-pressed')).toBe('true');
  });

  it('has players, settings and handbook within reach', async () => {
    await home(library(1));
    for (const [tool, title] of [
      ['Sam', 'Wie speelt er?'],
      ['Instellingen', 'Instellingen'],
      ['Handboek', 'Handboek'],
    ] as const) {
      await press('nav button', tool);
      expect(await appears('dialog h2', title)).toBeDefined();
      await press('dialog button', 'Sluiten');
      expect(document.querySelector('dialog')).toBeNull();
    }
  });
});

describe('a part that is fetched when it is asked for', () => {
  it('says what to do where it cannot be fetched, and comes when it is tried again', async () => {
    let tries = 0;
    const Part = whenAsked(async () => {
      tries += 1;
      if (tries === 1) throw new Error('No network.');
      return () => <p>Daar is het.</p>;
    });
    await show(<Part />);
    await settle();
    expect(find('[role=alert]', 'Kijk of je internet hebt')).toBeDefined();
    await press('button', 'Probeer opnieuw');
    expect(words()).toBe('Daar is het.');
  });
});
