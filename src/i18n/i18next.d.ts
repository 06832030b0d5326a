import 'i18next';
import type { nl } from './nl.ts';
import type { nlDebrief } from './nl-debrief.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof nl & typeof nlDebrief;
    returnNull: false;
  }
}
