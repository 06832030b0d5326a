import type { Settings } from '../../../session/settings.ts';

type Shown = Pick<Settings, 'language' | 'theme' | 'size' | 'spacing' | 'letters'>;

const sizes: Readonly<Record<Settings['size'], string>> = { normal: 'm', large: 'l', largest: 'xl' };
const letters: Readonly<Record<Settings['letters'], string>> = { drawn: 'standard', plain: 'hyperlegible' };

/** Shows the settings: writes the attributes by which the style sheets know them on the root of the page. */
export function applySettings(root: HTMLElement, settings: Shown): void {
  root.lang = settings.language;
  root.dataset.theme = settings.theme;
  root.dataset.size = sizes[settings.size];
  root.dataset.spacing = settings.spacing;
  root.dataset.letters = letters[settings.letters];
}
