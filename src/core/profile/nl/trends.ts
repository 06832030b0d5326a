import type { TrendsText } from '../text.ts';

export const trends: TrendsText = {
  areas: {
    TR1: 'De markt',
    TR2: 'Wetten en regels',
    TR3: 'Techniek',
    TR4: 'Hoe organisaties werken',
    TR5: 'Internationaal',
  },
  items: {
    'TR1.1':
      'Het vak communicatie groeit. Klanten vragen veel: ze verwachten een professionele organisatie die ' +
      'aan hen denkt. Daarom krijgt service veel nadruk. Klanten willen je altijd kunnen bereiken, dus ' +
      'zetten organisaties hun website, sociale media, livechat en apps in.',
    'TR1.2':
      'Bij bedrijven en bij de overheid heeft communicatie een eigen plek, met een eigen afdeling, en die ' +
      'wordt steeds professioneler. In kleine bedrijven is het vaak een deeltaak, maar ook daar telt het ' +
      'steeds meer. Jouw werk is dus breed en heel verschillend.',
    'TR2.1':
      'In de communicatie werk je met regels over privacy, openbaarheid, media en het recht van makers op hun werk.',
    'TR3.1':
      'Steeds meer werk gaat met digitale systemen. Die maken zelf documenten en formulieren klaar. Een CRM ' +
      'houdt klantcontacten bij, waar en wanneer ook, en in een CMS beheer en vind je snel informatie. Je ' +
      'werkt vaak online en met de nieuwste middelen. Zonder die kennis red je het niet.',
    'TR4.1':
      'Aandacht voor de band met elke klant, met hulp van digitale systemen, groeit sterk. Veel ' +
      'organisaties werken met een vorm van CRM (customer relationship management).',
    'TR4.2': 'Er komen afdelingen die alle communicatie samen regelen: marketing, extern en intern.',
    'TR5.1':
      'Je kunt bij een organisatie werken die ook buiten Nederland actief is. Dan is het fijn als je een ' +
      'of meer vreemde talen spreekt en met verschillen in cultuur kunt omgaan.',
  },
  laws: [
    'AVG, met de Uitvoeringswet AVG: wat je mag doen met gegevens van mensen.',
    'Wet open overheid (Woo): wat de overheid openbaar moet maken. Deze wet geldt alleen voor de overheid.',
    'Mediawet 2008: regels voor omroepen, en ook voor video online.',
    'Auteurswet: van wie een tekst, foto of film is, en wat je ermee mag.',
    'Reprorecht, in de Auteurswet: een vergoeding voor kopieën op papier. Online let je vooral op ' +
      'licenties en portretrecht.',
  ],
  added: [
    'Voor reclame per e-mail of bericht heb je meestal eerst toestemming nodig, en afmelden moet altijd ' +
      'kunnen (Telecommunicatiewet).',
    'Voor veel cookies moet een bezoeker eerst toestemming geven.',
    'Digitale toegankelijkheid: websites en apps van de overheid moeten ook werken voor mensen met een beperking.',
    'Generatieve AI kan helpen bij tekst en beeld. Jij controleert wat eruit komt en blijft ervoor verantwoordelijk.',
  ],
};
