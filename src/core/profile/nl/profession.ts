import type { ProfileText } from '../text.ts';

export const profession: ProfileText['profession'] = {
  context: {
    PC1:
      'Je werkt meestal op een afdeling communicatie, pr of voorlichting: bij een bedrijf, een ' +
      'organisatie zonder winstdoel, de overheid of een adviesbureau. Communicatie is de naam voor alles ' +
      "samen: marketing, contact met de buitenwereld en contact met collega's.",
    PC2:
      'In een grote organisatie doe je alleen communicatie. In een klein of middelgroot bedrijf hoort er ' +
      'vaak ander werk bij, zoals marketing.',
    PC3: 'Je helpt vooral anderen: je assisteert, ondersteunt en maakt hun werk mogelijk.',
    PC4:
      'Je helpt je manager met het communicatieplan of met delen ervan. Wat in het plan staat, voer je in ' +
      'opdracht uit: je denkt mee over pr-campagnes en helpt ze uit te werken en uit te voeren.',
    PC5: 'Een klein evenement organiseer je zelf, in opdracht. Bij een groter evenement help je mee.',
    PC6:
      'Je helpt bij teksten en artikelen. Eenvoudige teksten schrijf je zelf, in een vast format: voor ' +
      "collega's, zoals in het personeelsblad, en voor buiten, zoals op de website.",
    PC7:
      'Je hebt vaak met mensen te maken. Je ontvangt gasten en opdrachtgevers, helpt bij briefings en geeft ' +
      'informatie in eenvoudige situaties, mondeling en op schrift. Ook het relatiebeheer is voor een deel ' +
      'aan jou toevertrouwd.',
    PC8: 'Je helpt bij het beheer van informatie en gegevens.',
    PC9: 'Wat je ook doet, het is altijd communicatie: je ondersteunt, voert uit, regelt, redigeert of administreert.',
  },
  role:
    'Je helpt en ondersteunt vooral andere communicatiemensen. Praktisch werk uit het plan en het beleid ' +
    'doe je in opdracht, en zelf waar dat kan. Je krijgt daarvoor een deel van de verantwoordelijkheid van ' +
    'een ander. Hoe groot dat deel is, hangt af van je afdeling. Soms zijn communicatie en pr aparte ' +
    'afdelingen, soms horen ze bij marketing of verkoop. Zo heb je één vaste taak, of juist heel veel ' +
    'verschillende.',
  complexity:
    'Helpen bij communicatiebeleid is lastig werk. Alles wat je doet, heeft meteen invloed op het imago ' +
    'van de organisatie of op de band met klanten, en kan dus veel schade doen. Het werk is vrij ' +
    'afwisselend en niet altijd te voorspellen.',
  attitude: {
    A1: 'Je werkt nauwkeurig.',
    A2: 'Je communiceert correct en gaat correct met anderen om.',
    A3: 'Je past je makkelijk aan en helpt graag.',
    A4: 'Je blijft rustig als het druk of spannend wordt.',
    A5: 'Je kunt je werk zelfstandig aan.',
    A6: 'Je durft kritisch te kijken naar hoe je het doet.',
  },
};
