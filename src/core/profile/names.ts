/** Short names for lists and headings, in both languages. The longer texts stand in `nl/` and `en/`. */
import type { Localised } from '../shared/language.ts';
import type { ChallengeId, ClusterId, CompetencyId, DilemmaId, TaskId } from './structure.ts';

export const taskNames: Readonly<Record<TaskId, Localised>> = {
  KT1: { nl: 'Werken aan het communicatieplan', en: 'Working on the communication plan' },
  KT2: { nl: 'Evenementen organiseren', en: 'Organising events' },
  KT3: { nl: 'Eenvoudige teksten schrijven en redigeren', en: 'Writing and editing simple texts' },
  KT4: { nl: 'Contacten en relaties onderhouden', en: 'Maintaining contacts and relations' },
  KT5: { nl: 'Informatie en gegevens beheren', en: 'Managing information and data' },
};

const asItComes: Localised = { nl: 'Tussendoor of volgens plan', en: 'As it comes or by the plan' };
const taskOrMore: Localised = { nl: 'Taak afmaken of initiatief nemen', en: 'Finish the task or take the initiative' };

export const dilemmaNames: Readonly<Record<DilemmaId, Localised>> = {
  'KT1.D1': { nl: 'Zelf beslissen of voorleggen', en: 'Decide or consult' },
  'KT1.D2': asItComes,
  'KT1.D3': taskOrMore,
  'KT2.D1': { nl: 'Zelf doen of uitbesteden', en: 'Do it yourself or outsource it' },
  'KT2.D2': asItComes,
  'KT2.D3': { nl: 'Zelf beslissen of melden', en: 'Decide or report' },
  'KT3.D1': { nl: 'Creatief of in het belang van de organisatie', en: "Creative or in the organisation's interest" },
  'KT3.D2': { nl: 'Achterhouden of open zijn', en: 'Hold back or be open' },
  'KT3.D3': { nl: 'Tijd of kwaliteit', en: 'Time or quality' },
  'KT4.D1': asItComes,
  'KT4.D2': taskOrMore,
  'KT4.D3': { nl: 'Wens van de klant of voorschrift', en: "Customer's wish or house rule" },
  'KT4.D4': { nl: 'Zelf beslissen of doorverwijzen', en: 'Decide or pass on' },
  'KT5.D1': asItComes,
  'KT5.D2': taskOrMore,
  'KT5.D3': { nl: 'Zelf oplossen of melden', en: 'Solve it yourself or report it' },
  'KT5.D4': { nl: 'Bewaren of vernietigen', en: 'Keep or destroy' },
};

export const challengeNames: Readonly<Record<ChallengeId, Localised>> = {
  KO1: { nl: 'Taken tegelijk doen', en: 'Doing tasks at the same time' },
  KO2: { nl: 'Klanten en relaties', en: 'Customers and contacts' },
  KO3: { nl: 'Geïntegreerde communicatie', en: 'Integrated communication' },
};

export const clusterNames: Readonly<Record<ClusterId, Localised>> = {
  VM: { nl: 'Vak en methode', en: 'Craft and method' },
  BOS: { nl: 'Organisatie en strategie', en: 'Organisation and strategy' },
  SC: { nl: 'Sociaal en communicatief', en: 'Social and communicative' },
  ON: { nl: 'Ontwikkeling', en: 'Development' },
};

export const competencyNames: Readonly<Record<CompetencyId, Localised>> = {
  C01: { nl: 'Helpen bij het communicatieplan', en: 'Helping with the communication plan' },
  C02: { nl: 'Communicatieactiviteiten ontwikkelen', en: 'Developing communication activities' },
  C03: { nl: 'Communicatieprojecten coördineren', en: 'Coordinating communication projects' },
  C04: { nl: 'Communicatiemiddelen maken', en: 'Making communication materials' },
  C05: { nl: 'Presenteren en demonstreren', en: 'Presenting and demonstrating' },
  C06: { nl: 'Informatie op website en intranet beheren', en: 'Managing website and intranet information' },
  C07: { nl: 'Promotionele evenementen organiseren', en: 'Organising promotional events' },
  C08: { nl: 'Begroten en uitgaven bijhouden', en: 'Budgeting and tracking spending' },
  C09: { nl: 'Teksten schrijven, redigeren en vormgeven', en: 'Writing, editing and styling texts' },
  C10: { nl: 'Informatie beheren en archiveren', en: 'Managing and archiving information' },
  C11: { nl: 'Verantwoordelijkheid en bevoegdheid', en: 'Responsibility and authority' },
  C12: { nl: 'Je eigen werk plannen', en: 'Planning your own work' },
  C13: { nl: 'Vertrouwelijke informatie beschermen', en: 'Protecting confidential information' },
  C14: { nl: 'Initiatief nemen binnen je taak', en: 'Taking the initiative within your job' },
  C15: { nl: 'Samenwerken, binnen en buiten', en: 'Working together, inside and outside' },
  C16: { nl: 'Meedoen in overleg', en: 'Taking part in meetings' },
  C17: { nl: 'Telefoneren', en: 'Handling phone calls' },
  C18: { nl: 'Schriftelijk en digitaal klantcontact', en: 'Written and digital customer contact' },
  C19: { nl: 'Klanten ontvangen en begeleiden', en: 'Receiving and guiding customers' },
  C20: { nl: 'Culturele verschillen', en: 'Cultural differences' },
  C21: { nl: 'Je eigen werk evalueren en bijstellen', en: 'Reviewing and adjusting your own work' },
  C22: { nl: 'Feedback vragen en krijgen', en: 'Asking for and receiving feedback' },
  C23: { nl: 'Je vak bijhouden', en: 'Keeping up with your field' },
};
