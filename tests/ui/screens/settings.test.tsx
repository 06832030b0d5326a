// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createSettings } from '../../../src/session/settings.ts';
import { applySettings } from '../../../src/ui/screens/settings/apply-settings.ts';
import { SettingsDialog } from '../../../src/ui/screens/settings/SettingsDialog.tsx';
import { fakeSave } from './home-fakes.ts';
import { clear, expectAccessible, find, press, show } from './home-render.tsx';

async function open() {
  const settings = createSettings(fakeSave(), 'nl');
  await show(
    <main>
      <h1>Werkdag</h1>
      <SettingsDialog open settings={settings} onClose={() => undefined} footer={<a href="#/">Naar het begin</a>} />
    </main>,
  );
  return settings;
}

afterEach(clear);

describe('the settings', () => {
  it('can be found by everybody', async () => {
    await open();
    await expectAccessible();
    expect([...document.querySelectorAll('legend')].map((legend) => legend.textContent)).toEqual([
      'Kleuren',
      'Grootte van de letters',
      'Ruimte tussen de regels',
      'Soort letters',
      'Sneltoetsen',
    ]);
  });

  it('change at once', async () => {
    const settings = await open();
    await press('label', 'Donker');
    await press('label', 'Heel groot');
    await press('label', 'Ruim');
    await press('label', 'Atkinson');
    await press('button', 'English');
    expect(settings.getState()).toMatchObject({
      theme: 'dark',
      size: 'largest',
      spacing: 'wide',
      letters: 'plain',
      language: 'en',
    });
  });

  it('name only the keys that do something', async () => {
    const settings = await open();
    const keys = (): (string | null)[] => [...document.querySelectorAll('kbd')].map((key) => key.textContent);
    expect(keys()).toEqual(['1 – 9', 'Enter', 'N', 'Esc']);
    await press('label', 'Eén toets is genoeg');
    expect(settings.getState().singleKeys).toBe(false);
    expect(keys()).toEqual(['Enter', 'Esc']);
  });

  it('have room for a way out', async () => {
    await open();
    expect(find('footer a', 'Naar het begin')).toBeDefined();
  });

  it('are written on the root of the page, by the words of the style sheets', () => {
    const root = document.createElement('html');
    applySettings(root, { language: 'en', theme: 'contrast', size: 'large', spacing: 'wide', letters: 'plain' });
    expect(root.lang).toBe('en');
    expect({ ...root.dataset }).toEqual({ theme: 'contrast', size: 'l', spacing: 'wide', letters: 'hyperlegible' });
  });
});
