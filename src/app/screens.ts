import type { i18n } from 'i18next';
import { lazy } from 'react';
import type { Language } from '../core/shared/language.ts';
import { addDebriefTexts } from '../i18n/start.ts';
import type { Route } from './route.ts';

const loadHome = () => import('./HomeRoute.tsx');

export const HomeRoute = lazy(async () => ({ default: (await loadHome()).HomeRoute }));
export const Trouble = lazy(async () => ({ default: (await import('../ui/screens/home/Trouble.tsx')).Trouble }));

/** The debrief comes when it is asked for, with its texts. */
export const debriefWith = (i18n: i18n, language: Language) =>
  lazy(async () => {
    const [module] = await Promise.all([import('./DebriefRoute.tsx'), addDebriefTexts(i18n, language)]);
    return { default: module.DebriefRoute };
  });

/** Starts to fetch the screen that the address names, before there is anything to show it with. */
export function fetchScreen(route: Route): void {
  if (route.at === 'home') void loadHome();
}
