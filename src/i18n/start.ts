import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/shared/language.ts';

const load = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
} as const;

const loadDebrief = {
  nl: async () => (await import('./nl-debrief.ts')).nlDebrief,
  en: async () => (await import('./en-debrief.ts')).enDebrief,
} as const;

/** Makes the texts of one language ready; the other is loaded when it is first asked for. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance().use(initReactI18next);
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: ['common', 'home', 'play', 'debrief'],
    defaultNS: 'common',
    resources: { [language]: await load[language]() },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** Changes the language of the interface, at any moment. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  add(instance, language, await load[language]());
  const debriefing = ['nl', 'en'].some((each) => instance.hasResourceBundle(each, 'debrief'));
  if (debriefing) await addDebriefTexts(instance, language);
  if (instance.language !== language) await instance.changeLanguage(language);
}

/** Fetches what the debrief says, before it is shown. */
export async function addDebriefTexts(instance: i18n, language: Language): Promise<void> {
  add(instance, language, await loadDebrief[language]());
}

function add(instance: i18n, language: Language, texts: object): void {
  for (const [namespace, resources] of Object.entries(texts)) {
    if (!instance.hasResourceBundle(language, namespace)) instance.addResourceBundle(language, namespace, resources);
  }
}
