// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { World } from '../../../src/core/scenario/world.ts';
import { HandbookDialog } from '../../../src/ui/screens/handbook/HandbookDialog.tsx';
import { pieces, searchWorld } from '../../../src/ui/screens/handbook/search.ts';
import { clear, expectAccessible, find, press, settle, show, type } from './home-render.tsx';

const world: World = {
  year: 2026,
  organisation: { name: 'Waterschap', about: 'Een waterschap zorgt voor water.' },
  cast: {
    marit: { name: 'Marit Hoekstra', age: 47, role: 'manager', about: 'Zij is je baas.' },
    tomasz: { name: 'Tomasz Zieliński', role: 'ontwerper', about: 'Hij maakt foto’s mooi.' },
  },
  places: { eiland: { name: 'Het Eiland', about: 'Hier werk je.' } },
  handbook: [
    { id: 'H1', title: 'Akkoord', lines: ['Zwijgen is geen akkoord.'] },
    { id: 'H9', title: 'Vertrouwelijk', lines: ['Een stuk met een V blijft in de V-map.'] },
    { id: 'H10', title: 'Bewaren', lines: ['Foto’s bewaar je tot de toestemming stopt.'] },
  ],
};

async function open(loadWorld: () => Promise<World> = async () => world, rule?: string): Promise<void> {
  await show(
    <main>
      <h1>Werkdag</h1>
      <HandbookDialog open language="nl" loadWorld={loadWorld} rule={rule} onClose={() => undefined} />
    </main>,
  );
  await settle();
}

const words = (): string => (document.querySelector('dialog')?.textContent ?? '').replace(/\s+/g, ' ');

afterEach(clear);

describe('the handbook', () => {
  it('shows the house rules first, then who is who and the places', async () => {
    await open();
    expect([...document.querySelectorAll('.rule h4')].map((rule) => rule.textContent)).toEqual([
      'H1 Akkoord',
      'H9 Vertrouwelijk',
      'H10 Bewaren',
    ]);
    await expectAccessible();
    await press('label', 'Wie is wie');
    expect(find('.person', 'Marit Hoekstra').textContent).toContain('manager, 47 jaar');
    await expectAccessible();
    await press('label', 'Plekken');
    expect(words()).toContain('Hier werk je.');
    await expectAccessible();
  });

  it('opens at one rule, which gets the focus', async () => {
    await open(undefined, 'H9');
    expect(document.activeElement?.textContent).toBe('H9 Vertrouwelijk');
    expect(document.querySelectorAll('.rule--open')).toHaveLength(1);
  });

  it('searches everything, and marks what was found', async () => {
    await open();
    await type('Zoek in het handboek', 'FOTO');
    expect(words()).toContain('2 gevonden');
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Huisregels',
      'Wie is wie',
    ]);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Foto', 'foto']);
    await expectAccessible();
  });

  it('says that nothing was found, and shows everything again', async () => {
    await open();
    await type('Zoek in het handboek', 'kameel');
    expect(find('[role=alert]', 'Niets gevonden voor ‘kameel’')).toBeDefined();
    await press('button', 'Toon alles');
    expect(document.querySelectorAll('.rule')).toHaveLength(3);
  });

  it('says that it is on its way', async () => {
    await open(() => new Promise(() => undefined));
    expect(words()).toContain('Het handboek komt eraan');
  });

  it('says that it cannot be fetched, and tries again', async () => {
    let tries = 0;
    await open(async () => {
      tries += 1;
      if (tries === 1) throw new Error('No network.');
      return world;
    });
    expect(find('[role=alert]', 'Kijk of je internet hebt')).toBeDefined();
    await expectAccessible();
    await press('button', 'Probeer opnieuw');
    expect(document.querySelectorAll('.rule')).toHaveLength(3);
  });
});

describe('a search', () => {
  it('finds a rule by its number and not by the beginning of one', () => {
    expect(searchWorld(world, 'h1').rules.map(({ id }) => id)).toEqual(['H1']);
  });

  it('finds names without their accents', () => {
    expect(searchWorld(world, 'zielinski').people.map(({ id }) => id)).toEqual(['tomasz']);
  });

  it('asks for every word', () => {
    expect(searchWorld(world, 'foto toestemming').rules.map(({ id }) => id)).toEqual(['H10']);
    expect(searchWorld(world, 'foto akkoord').rules).toEqual([]);
  });

  it('marks words also where accents stand', () => {
    expect(
      pieces('Eén café', 'cafe')
        .filter(({ found }) => found)
        .map(({ text }) => text),
    ).toEqual(['café']);
  });
});
