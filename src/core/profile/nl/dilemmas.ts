import type { DilemmaText, ProfileText } from '../text.ts';

/** The profile words these two the same way in several core tasks. */
const asItComes: DilemmaText = {
  text: 'Wat doe je het eerst: wat er net binnenkomt, of wat volgens je planning aan de beurt is?',
  poles: [
    { key: 'tussendoor', name: 'Tussendoor', text: 'Je doet eerst wat zich nu aandient.' },
    { key: 'plan', name: 'Volgens plan', text: 'Je houdt je aan je planning, ook als ander werk daarin voorgaat.' },
  ],
};
const taskOrMore: DilemmaText = {
  text: "Doe je precies wat je is gevraagd, of doe je ook iets extra's dat de service beter maakt?",
  poles: [
    { key: 'afmaken', name: 'Afmaken', text: 'Je doet de opdracht die je kreeg, niet meer en niet minder.' },
    { key: 'initiatief', name: 'Initiatief', text: 'Je doet of start ook iets dat de dienstverlening kan verbeteren.' },
  ],
};

export const dilemmas: ProfileText['dilemmas'] = {
  'KT1.D1': {
    text:
      'Ben jij degene die in het communicatieplan iets mag beslissen, of hoort dat bij een ander? En doe je ' +
      'het zelf, of bespreek je het eerst met je leidinggevende en andere afdelingen?',
    poles: [
      { key: 'zelf', name: 'Zelf beslissen', text: 'Je neemt de beslissing en doet de taak zelfstandig.' },
      { key: 'voorleggen', name: 'Voorleggen', text: 'Je bespreekt het eerst met wie erover gaat.' },
    ],
  },
  'KT1.D2': asItComes,
  'KT1.D3': taskOrMore,
  'KT2.D1': {
    text: 'Doe je het werk zelf, of laat je het over aan een collega of bureau dat er meer van weet?',
    poles: [
      { key: 'zelf', name: 'Zelf doen', text: 'Je voert het werk zelf uit.' },
      {
        key: 'uitbesteden',
        name: 'Uitbesteden',
        text: 'Je laat het werk aan een deskundige collega of een extern bureau.',
      },
    ],
  },
  'KT2.D2': asItComes,
  'KT2.D3': {
    text:
      'Er is een probleem met het evenement, of je ziet er een aankomen. Meld je het bij je leidinggevende? ' +
      'En mag je er zelf iets over beslissen?',
    poles: [
      { key: 'zelf', name: 'Zelf beslissen', text: 'Je beslist zelf over het probleem en gaat door.' },
      { key: 'melden', name: 'Melden', text: 'Je vertelt je leidinggevende wat er speelt, zodat die kan beslissen.' },
    ],
  },
  'KT3.D1': {
    text: 'Wanneer kan je eigen vondst of de tekst van een ander ermee door, en wanneer schaadt die de organisatie?',
    poles: [
      { key: 'creatief', name: 'Creatief', text: 'Je geeft een verrassend idee of een eigen toon de ruimte.' },
      { key: 'organisatie', name: 'Organisatie', text: 'Je kiest wat de organisatie niet kan schaden.' },
    ],
  },
  'KT3.D2': {
    text: 'Zet je iets in de tekst, of laat je het weg omdat dat beter is voor de organisatie?',
    poles: [
      {
        key: 'achterhouden',
        name: 'Achterhouden',
        text: 'Je laat de informatie weg in het belang van de organisatie.',
      },
      { key: 'openheid', name: 'Openheid', text: 'Je zet de informatie in de tekst.' },
    ],
  },
  'KT3.D3': {
    text: 'Gaat op tijd zijn voor, bijvoorbeeld voor drukker of publicatiemoment, of gaat een betere tekst voor?',
    poles: [
      { key: 'tijd', name: 'Tijd', text: 'Je levert op tijd, ook als de tekst nog beter kan.' },
      { key: 'kwaliteit', name: 'Kwaliteit', text: 'Je levert pas als de tekst goed genoeg is.' },
    ],
  },
  'KT4.D1': asItComes,
  'KT4.D2': taskOrMore,
  'KT4.D3': {
    text: 'Ga je mee in een bijzondere wens van de klant, of volg je de regels van de organisatie?',
    poles: [
      { key: 'klant', name: 'Klant', text: 'Je maakt voor de klant een uitzondering.' },
      { key: 'voorschrift', name: 'Voorschrift', text: 'Je houdt je aan de regels en procedures van de organisatie.' },
    ],
  },
  'KT4.D4': {
    text: 'Mag en kun jij dit beslissen, of is dat aan iemand anders in de organisatie?',
    poles: [
      { key: 'zelf', name: 'Zelf beslissen', text: 'Je neemt de beslissing zelf.' },
      { key: 'doorverwijzen', name: 'Doorverwijzen', text: 'Je laat de beslissing aan wie er meer van weet.' },
    ],
  },
  'KT5.D1': asItComes,
  'KT5.D2': taskOrMore,
  'KT5.D3': {
    text: 'Er is een probleem, of je ziet er een aankomen. Meld je het bij je leidinggevende of niet?',
    poles: [
      { key: 'zelf', name: 'Zelf oplossen', text: 'Je regelt het zelf en meldt het niet.' },
      { key: 'melden', name: 'Melden', text: 'Je vertelt je leidinggevende wat er speelt.' },
    ],
  },
  'KT5.D4': {
    text:
      'Bewaar je informatie of niet? Tijd en ruimte zijn beperkt, en persoonsgegevens mogen niet te lang ' +
      'blijven. Je schat in of iemand er later nog om vraagt.',
    poles: [
      { key: 'bewaren', name: 'Bewaren', text: 'Je houdt de informatie, omdat die later nog nodig kan zijn.' },
      {
        key: 'vernietigen',
        name: 'Vernietigen',
        text: 'Je gooit de informatie weg, omdat er straks geen vraag meer naar is.',
      },
    ],
  },
};
