import { about, type SimulationWords } from './simulation-words.ts';

export const nl: SimulationWords = {
  heading: (players, seed) =>
    `Gespeeld door bedachte spelers: ${players} van elke soort. Met dezelfde seed (${seed}) krijg je dezelfde cijfers.`,
  players: {
    best: 'doet steeds het beste',
    careful: 'is zorgvuldig: 8 van de 10 keer het beste',
    traits: 'is sterk in het een en zwak in het ander',
    careless: 'is slordig: 3 van de 10 keer het beste',
    ask: 'vraagt altijd na of geeft het door',
    cautious: 'doet altijd het voorzichtigste',
    longest: 'kiest altijd de langste tekst',
    shortest: 'kiest altijd de kortste tekst',
    first: 'kiest altijd de eerste in het bestand',
    random: 'klikt zomaar wat',
    worst: 'doet steeds het slechtste',
  },
  sides: {
    pole: (pole) => `kiest altijd voor ${pole}`,
    'best-pole': (pole) => `doet het beste, liefst ${pole}`,
  },
  columns: { player: 'Deze speler …', points: 'Punten', minutes: 'Minuten', endings: 'Waar het eindigt' },
  noEnding: 'nergens',
  goals: {
    heading: 'Per doel',
    counts: 'Telt mee',
    random: 'Klikt',
    careless: 'Slordig',
    careful: 'Zorgvuldig',
    d: 'Verschil',
    trait: 'Samenhang',
  },
  meaningHeading: 'Wat staat hier?',
  meaning: [
    'Punten: hoeveel iemand haalt van alles wat meetelt. 100% is steeds de sterkste keuze.',
    'Minuten: hoeveel werktijd de keuzes en het rondkijken kosten. Wachten telt niet.',
    'Telt mee: hoe vaak een doel in één keer spelen meetelt.',
    'Verschil: hoe ver zorgvuldige en slordige spelers uit elkaar liggen (Cohens d). Bij 0 zijn ze gelijk. Vanaf 1 zie je het goed.',
    'Samenhang: of wie sterker is in een doel, daar ook meer haalt. 0 is helemaal niet, 1 is altijd. Na één scenario is 0,4 gewoon.',
    'Iedere speler bekijkt ongeveer de helft van wat er te zien is. Wie vaste gewoonten heeft, kiest willekeurig als de gewoonte niets zegt.',
  ],
  verdictsHeading: 'Hoe staat het ervoor?',
  close: 'Dit ligt dicht bij de grens, dus toeval speelt mee. Speel het met meer spelers: --players 10000.',
  passed: {
    'rule-of-thumb': (_, { figure, limit, player }) =>
      `Geen vaste gewoonte wint. De hoogste haalt ${figure} (hoogstens ${limit}): ‘${player}’.`,
    random: ({ competency }, { figure, limit }) =>
      `Zomaar klikken levert bij geen enkel doel veel op. Het meest bij ${competency}: ${figure} (onder ${limit}).`,
    'ending-by-chance': ({ ending }, { figure, limit }) =>
      `Wie zomaar klikt, komt niet steeds op dezelfde plek uit. Het vaakst bij ${ending}: ${figure} (onder ${limit}).`,
    'told-apart': ({ competency }, { figure, limit }) =>
      `Zorgvuldig en slordig zijn bij elk doel goed te onderscheiden. Het kleinste verschil is er bij ${competency}: ${figure} (minstens ${limit}).`,
    'ending-reached': ({ ending }, { figure, limit, player }) =>
      `Wie met verstand speelt, kan bij elke afloop komen. Het minst bij ${ending}: ${figure} van ‘${player}’ (minstens ${limit}).`,
    'full-points': ({ pole }) => `Wie het beste doet, kan kiezen voor ${pole} en toch alle punten halen.`,
    stuck: () => 'Iedere speler komt bij een afloop.',
  },
  failed: {
    'rule-of-thumb': (_, { figure, limit, player, where }) => [
      `‘${player}’ haalt ${figure} (hoogstens ${limit}). Zo hoef je niet te lezen.`,
      `Maak dit minstens één keer de zwakste keuze.${about(where, (it) => `Het levert nu het meest op in ${it}.`)}`,
    ],
    random: ({ competency }, { figure, limit, where }) => [
      figure === ''
        ? `${competency} is een doel, maar telt nooit mee.`
        : `Wie zomaar klikt, haalt bij ${competency} ${figure} (onder ${limit}).`,
      figure === ''
        ? 'Geef minstens twee beslissingen een keuze van 3 punten en een keuze van 0 of 1 punt, of haal het doel weg.'
        : `Geef meer keuzes 0 of 1 punt.${about(where, (it) => `Het meest haal je zomaar in ${it}.`)}`,
    ],
    'ending-by-chance': ({ ending }, { figure, limit }) => [
      `Wie zomaar klikt, eindigt ${figure} van de keren bij ${ending} (onder ${limit}).`,
      'Maak de voorwaarde voor deze afloop strenger, of laat meer keuzes naar een andere afloop gaan.',
    ],
    'told-apart': ({ competency }, { figure, limit, where }) => [
      `Zorgvuldige en slordige spelers lijken bij ${competency} op elkaar: het verschil is ${figure} (minstens ${limit}).`,
      `Laat dit doel bij meer beslissingen meetellen, of maak de zwakke keuzes minder punten waard.${about(where, (it) => `Slordige spelers halen het meest in ${it}.`)}`,
    ],
    'ending-reached': ({ ending }, { figure, limit, player }) => [
      figure === '0%'
        ? `Wie met verstand speelt, komt nooit bij ${ending}.`
        : `Wie met verstand speelt, komt bijna nooit bij ${ending}. Het vaakst komt ‘${player}’ er: ${figure} (minstens ${limit}).`,
      'Laat ook een keuze die een verstandige starter zou maken naar deze afloop gaan.',
    ],
    'full-points': ({ pole }, { figure }) => [
      figure === ''
        ? `Wie steeds het beste doet, kan nergens kiezen voor ${pole}.`
        : `Wie het beste doet en kiest voor ${pole}, haalt hoogstens ${figure}.`,
      `Geef een keuze die leunt naar ${pole} 3 punten: beide kanten moeten sterk kunnen zijn.`,
    ],
    stuck: (_, { figure, player, where }) => [
      `‘${player}’ komt ${figure} van de keren nergens uit.`,
      `Zorg dat je altijd verder kunt.${about(where, (it) => `Kijk in ${it}.`)}`,
    ],
  },
  summary: (failed) =>
    failed === 0 ? 'Alles is in orde.' : failed === 1 ? 'Eén ding kan beter.' : `${failed} dingen kunnen beter.`,
};
