import '../ui/styles/styles.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { startI18n } from '../i18n/start.ts';
import { App } from './App.tsx';
import { readRoute } from './route.ts';
import { fetchScreen } from './screens.ts';
import { openServices } from './services.ts';

/** Builds everything, shows it, and only then fetches the letters. */
async function start(): Promise<void> {
  fetchScreen(readRoute(window.location.hash));
  const services = await openServices();
  const i18n = await startI18n(services.settings.getState().language);
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the game.');
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <App services={services} i18n={i18n} />
    </I18nextProvider>,
  );
  await import('../ui/styles/letters.css');
}

void start();
