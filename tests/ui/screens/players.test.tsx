// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlayersDialog } from '../../../src/ui/screens/players/PlayersDialog.tsx';
import { fakeFiles, fakePlayers } from './home-fakes.ts';
import { clear, expectAccessible, find, press, settle, show, submit, type } from './home-render.tsx';

async function open(...names: readonly string[]) {
  const files = fakeFiles();
  const { players } = await fakePlayers(names, { files });
  await show(
    <main>
      <h1>Werkdag</h1>
      <PlayersDialog open players={players} onClose={() => undefined} />
    </main>,
  );
  return { files, players: () => players.getState() };
}

const words = (): string => (document.querySelector('dialog')?.textContent ?? '').replace(/\s+/g, ' ');

afterEach(clear);

describe('the players of a device', () => {
  it('are there by name, and one of them plays now', async () => {
    await open('Sam', 'Noor');
    expect(document.querySelector('[aria-current=true]')?.textContent).toContain('Sam');
    await expectAccessible();
  });

  it('change places: another one plays on', async () => {
    const { players } = await open('Sam', 'Noor');
    await press('button', 'Speel verder Noor');
    expect(players().present?.name).toBe('Noor');
    expect(words()).toContain('Noor speelt nu.');
  });

  it('get one more, who plays at once', async () => {
    const { players } = await open('Sam');
    await type('Naam', '  Bo  ');
    await submit('Naam');
    expect(players().players.map(({ name }) => name)).toEqual(['Sam', 'Bo']);
    expect(players().present?.name).toBe('Bo');
  });

  it.each([
    ['', 'Vul een naam in.'],
    ['sam', 'Deze naam is er al.'],
  ])('do not get one named “%s”, and hear why', async (name, told) => {
    const { players } = await open('Sam');
    await type('Naam', name);
    await submit('Naam');
    expect(players().players).toHaveLength(1);
    expect(find('.text-field__error', told)).toBeDefined();
    expect(document.activeElement?.tagName).toBe('INPUT');
    await expectAccessible();
  });

  it('can have another name', async () => {
    const { players } = await open('Speler', 'Noor');
    await press('button', 'Andere naam Speler');
    await type('Nieuwe naam voor Speler', 'Sam');
    await submit('Nieuwe naam voor Speler');
    expect(players().players.map(({ name }) => name)).toEqual(['Sam', 'Noor']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Spelers op dit apparaat');
  });

  it('are exported as one file each', async () => {
    const { files } = await open('Sam', 'Noor Aït');
    await press('button', 'Exporteer Noor Aït');
    await vi.waitFor(() => expect(files.downloads.map(({ name }) => name)).toEqual(['werkdag-noor-ait.json']));
  });

  it('go only after a second step that says what goes, with the name typed', async () => {
    const { players } = await open('Sam', 'Noor');
    await press('button', 'Wis Noor');
    expect(words()).toContain('alle pogingen van Noor');
    expect(document.activeElement?.textContent).toBe('Alles van Noor wissen?');
    await submit('Typ Noor om te wissen');
    expect(players().players).toHaveLength(2);
    await type('Typ Noor om te wissen', 'noor');
    await expectAccessible();
    await submit('Typ Noor om te wissen');
    expect(players().players.map(({ name }) => name)).toEqual(['Sam']);
    expect(words()).toContain('Alles van Noor is gewist.');
  });

  it('stay when one thinks better of it', async () => {
    const { players } = await open('Sam', 'Noor');
    await press('button', 'Wis Noor');
    await press('button', 'Annuleren');
    await settle();
    expect(players().players).toHaveLength(2);
    expect(document.activeElement?.tagName).toBe('UL');
  });
});
