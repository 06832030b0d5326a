import type { CriterionId } from '../structure.ts';

export const criteriaBos = {
  'C11.p1': 'Je bespreekt met je leidinggevende of opdrachtgever wat je van plan bent, voordat je het doet.',
  'C11.p2': "Je overlegt met collega's als je problemen in het werk ziet aankomen.",
  'C11.p3': 'Je tekent met zorg en alleen wat je mag, of laat zo nodig je leidinggevende tekenen.',
  'C11.r1': 'Wat je belooft of toezegt, is waar te maken.',
  'C11.r2': 'Werk waar jij niet over gaat, geef je door aan de collega of leidinggevende die er wel over gaat.',

  'C12.p1': 'Je weet steeds welk werk er (nog) moet gebeuren.',
  'C12.p2': 'Je speelt erop in als eisen of omstandigheden veranderen.',
  'C12.p3':
    'Je maakt je eigen planning: je schat hoeveel tijd nodig is en hoeveel er is, en splitst het werk in stappen.',
  'C12.p4': 'Je zet de projecten van je afdeling in overzichten per week en per maand.',
  'C12.p5': 'Je doet je werk zelfstandig en houdt je aan de planning.',
  'C12.r1': 'Je planning is haalbaar en verspilt geen tijd.',
  'C12.r2': 'Je werk is gedaan zoals het gepland was.',

  'C13.p1':
    'Je reageert stevig en discreet als een vraag of verzoek de belangen van de organisatie of iemands ' +
    'privacy kan bedreigen.',
  'C13.p2': 'Je bewaart vertrouwelijke documenten waar alleen bevoegde mensen erbij kunnen.',
  'C13.r1':
    'Je geeft geen persoon of organisatie gegevens waarmee de belangen van jouw organisatie of iemands ' +
    'privacy te schaden zijn.',
  'C13.r2': 'Je denkt aan wat jouw gedrag doet met de organisatie en met de band met de klant.',

  'C14.p1': 'Je staat open voor iedereen met wie de organisatie te maken heeft.',
  'C14.p2': 'Je wacht niet af, maar onderneemt uit jezelf iets.',
  'C14.p3': 'Je denkt vanuit klanten, bent vriendelijk en leeft je in.',
  'C14.p4': 'Je luistert, en merkt zo wat anderen nodig hebben.',
  'C14.p5': 'Je werkt aan relatiebeheer: je onderhoudt de contacten van de organisatie.',
  'C14.p6': 'Je zoekt uit waar het knelt en waardoor dat komt.',
  'C14.p7': 'Je stelt je werk bij als dat nodig is.',
  'C14.p8': 'Je stelt voor wat er op je afdeling anders kan.',
  'C14.r1': 'Je doet al iets voordat iemand erom vraagt en voordat de situatie je dwingt.',
} satisfies Partial<Record<CriterionId, string>>;
