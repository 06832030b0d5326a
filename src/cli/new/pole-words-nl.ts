import type { AxisWords, PoleWords, WordsByAxis } from './pole-words.ts';

const plan: PoleWords = {
  act: 'Je maakt eerst de mail af, en Noor zegt dat je om 13.45 uur komt.',
  reason: 'Je hield je planning heel, en zei wanneer je wel tijd had.',
  reply: 'noor: Twee wachten er, en één gaat naar huis.',
  fits: 'Je plan volgen past beter als veel mensen rekenen op wat je aan het doen bent.',
  title: 'Dertig mails',
  ends: 'De mail was op tijd bij alle dertig. Eén wandelaar vond dat jij hem liet wachten.',
};

const asItComes: PoleWords = {
  act: 'Je loopt eerst naar de receptie, want die drie staan er nu.',
  reason: 'Je hielp wie er stond, en schoof de rest van je dag op.',
  reply: 'noor: Ze lachten toen ze weggingen. Je mail gaat nu wel later.',
  fits: 'Helpen wie er staat past beter als het kort duurt, en wachten iemand kwaad doet.',
  title: 'Drie blije mensen',
  ends: 'De drie van de receptie stonden zaterdag vooraan. De mail ging een uur later weg.',
};

const waiting: readonly string[] = [
  'Bij de receptie staan drie wandelaars. Ze willen weten hoe het nu zit met hun auto.',
  'Op jouw planning staat nu de mail aan alle dertig.',
];

const exception: AxisWords = {
  situation: [
    'Een moeder mailt dat ze haar zoon vergat aan te melden. Aanmelden kon tot gisteren.',
    'Er zijn drie plaatsen over. Vanmorgen zei je twee anderen dat het niet meer kon.',
  ],
  poles: [
    {
      act: 'Je zet haar zoon erbij, want er zijn drie plaatsen over.',
      reason: 'Je keek waar de regel voor is, en hielp haar binnen die ruimte.',
      reply: 'noor: Aardig. Bel je die twee anderen dan ook?',
      fits: 'Een uitzondering past beter als de regel alleen het werk regelt, en niemand er last van heeft.',
      title: 'Eén wandelaar erbij',
      ends: 'De jongen liep vooraan. Een van de twee anderen belde en vroeg waarom hij niet mocht.',
    },
    {
      act: 'Je schrijft dat het niet meer kan, en noemt de volgende wandeling.',
      reason: 'Je hield je aan wat voor iedereen geldt, en bood iets anders aan.',
      reply: 'noor: Eerlijk. Leuk vindt ze het niet.',
      fits: 'Je aan de regel houden past beter als anderen op dezelfde regel rekenen.',
      title: 'De volgende keer',
      ends: 'De moeder schreef dat ze het jammer vond. De twee anderen hadden niets te klagen.',
    },
  ],
};

/** The sentences of each dilemma in Dutch. */
export const poleWordsNl: WordsByAxis = {
  'decide-or-consult': {
    situation: [
      'In het communicatieplan staat nog de wei van Wilma. Dat stuk is van jou, en Marit stelt het plan vast.',
      'Marit zit tot 15.00 uur in overleg.',
    ],
    poles: [
      {
        act: 'Je verandert de plek meteen, want dit stuk van het plan is van jou.',
        reason: 'Je paste je eigen stuk aan zodra er iets veranderde.',
        reply: 'noor: Dan klopt het plan weer. Marit leest het straks.',
        fits: 'Zelf beslissen past beter als het jouw stuk is, en je het nog kunt terugdraaien.',
        title: 'Het plan klopt',
        ends: 'Om half twee klopte het plan. Marit las het om half vier, en had het liever eerder gehoord.',
      },
      {
        act: 'Je schrijft de nieuwe plek op en legt hem om 15.00 uur aan Marit voor.',
        reason: 'Je maakte een voorstel en bracht het bij wie erover gaat.',
        reply: 'noor: Dan klopt het tot drie uur even niet.',
        fits: 'Voorleggen past beter als een ander erover gaat, en er tijd is om te wachten.',
        title: 'Marit zegt ja',
        ends: 'Marit zei ja in één minuut. Tot die tijd las iedereen de oude plek.',
      },
    ],
  },
  'as-it-comes-or-plan': { situation: waiting, poles: [asItComes, plan] },
  'plan-or-reachable': { situation: waiting, poles: [plan, asItComes] },
  'finish-or-initiative': {
    situation: [
      'noor: Waar je bij ons kunt parkeren, staat nergens op de site. Dat vragen mensen het hele jaar.',
      'Geert-Jan vroeg daar niet om.',
    ],
    poles: [
      {
        act: 'Je maakt af wat Geert-Jan vroeg, en zet Noors punt op je lijst voor maandag.',
        reason: 'Je maakte af wat vandaag moest, en legde de rest vast.',
        reply: 'noor: Maandag dan. Ik zet het in je agenda.',
        fits: 'Afmaken past beter als iemand op je werk wacht, en er weinig tijd is.',
        title: 'Alles af',
        ends: 'Geert-Jan had om 15.00 uur wat hij vroeg. Over parkeren staat nog niets op de site.',
      },
      {
        act: 'Je schrijft nu meteen een stukje over parkeren, en laat het Noor lezen.',
        reason: 'Je zag wat er ontbrak, en maakte een voorstel voor wie erover gaat.',
        reply: 'noor: Eindelijk. Is je lijst dan ook af?',
        fits: 'Initiatief past beter als iets vaker misgaat, en jij het nu snel beter kunt maken.',
        title: 'Een stukje erbij',
        ends: 'Noor zette het stukje maandag op de site. Geert-Jan kreeg zijn antwoord een half uur te laat.',
      },
    ],
  },
  'solve-or-report': {
    situation: [
      'Op je lijst met namen staan vier mensen dubbel. Om 14.00 uur gaat de mail naar iedereen die erop staat.',
      'Het is jouw lijst, en Marit is in gesprek.',
    ],
    poles: [
      {
        act: 'Je haalt de vier dubbele namen eruit, want het is jouw lijst.',
        reason: 'Je herstelde op tijd wat van jou is.',
        reply: 'noor: Vier minder. En het waren echt dubbele?',
        fits: 'Zelf doen past beter als het jouw werk is, en je een fout nog kunt herstellen.',
        title: 'Vier namen minder',
        ends: 'De mail was op tijd. Twee van de vier bleken vader en zoon, met dezelfde naam.',
      },
      {
        act: 'Je klopt bij Marit aan en zegt dat er vier namen dubbel staan.',
        reason: 'Je zei op tijd wat er mis kon gaan, tegen wie kan beslissen.',
        reply: 'noor: Ze komt haar gesprek uit. De mail moet nu wachten.',
        fits: 'Melden past beter als anderen er last van krijgen, of als je niet weet hoe het kwam.',
        title: 'Een uur later',
        ends: 'Marit zag dat twee van de vier vader en zoon zijn. De mail ging een uur later weg.',
      },
    ],
  },
  'decide-or-pass-on': {
    situation: [
      'Een wandelaar belt en vraagt of zijn hond mee mag. Op onze site staat dat honden op de dijk aan de lijn moeten.',
      'Geert-Jan kent de dijk, en hij is tot vier uur buiten.',
    ],
    poles: [
      {
        act: '‘Ja, aan de lijn. Zo staat het op onze site.’',
        reason: 'Je gaf zelf antwoord, met wat al openbaar was.',
        reply: 'noor: Snel geholpen. Lopen er zaterdag ook koeien?',
        fits: 'Zelf beslissen past beter als het antwoord vaststaat, en iedereen het mag weten.',
        title: 'Een hond erbij',
        ends: 'De hond liep mee, aan de lijn. Geert-Jan bleef de hele weg tussen de hond en de koeien.',
      },
      {
        act: '‘Daar gaat Geert-Jan over. Ik geef hem nu uw vraag en uw nummer.’',
        reason: 'Je bracht de vraag bij wie de dijk kent, en beloofde niets voor hem.',
        reply: 'noor: Hij is buiten. Dat kan even duren.',
        fits: 'Doorverwijzen past beter als het om deze plek en deze dag gaat, en een ander die kent.',
        title: 'Geen hond',
        ends: 'Geert-Jan belde om vijf uur dat het door de koeien niet kan. De man had al een oppas geregeld.',
      },
    ],
  },
  'do-or-outsource': {
    situation: [
      'Er moeten borden komen voor de auto’s. Ze moeten er zaterdag om 9.00 uur staan.',
      'Kofi en zijn mensen doen dat vaker. Maar dan staat de tekst vandaag vast.',
    ],
    poles: [
      {
        act: 'Je maakt de borden zelf, dan kun je morgen nog iets veranderen.',
        reason: 'Je deed wat je zelf kunt, en hield ruimte voor een verandering.',
        reply: 'noor: Karton is er genoeg. Wie zet ze neer?',
        fits: 'Zelf doen past beter als je het kunt, en er nog iets kan veranderen.',
        title: 'Borden van karton',
        ends: 'Vrijdag draaide je nog één pijl om. Zaterdag was het karton nat, en twee borden lagen plat.',
      },
      {
        act: 'Je vraagt Kofi om de borden, en geeft hem nu de juiste tekst.',
        reason: 'Je liet het aan wie het vaker doet, en gaf hem wat hij nodig had.',
        reply: 'noor: Kofi telt ze twee keer. Veranderen kan nu niet meer.',
        fits: 'Uitbesteden past beter als het niet mis mag gaan, en een ander het beter kan.',
        title: 'Borden die blijven staan',
        ends: 'De borden stonden recht in de regen. Eén pijl wees naar een pad dat vrijdag dichtging.',
      },
    ],
  },
  'creative-or-organisation': {
    situation: [
      'noor: Voor boven je bericht heb ik ‘Neem je snorkel mee’. Met een bever erbij.',
      'Het water staat bij Wilma in de wei.',
    ],
    poles: [
      {
        act: 'De snorkel blijft staan, want zo leest iedereen het bericht.',
        reason: 'Je koos een toon die opvalt, en zei erbij wat er veranderd is.',
        reply: 'noor: Mooi. Dan teken ik de bever.',
        fits: 'Creatief past beter als de lezer niets verliest, en anders niemand kijkt.',
        title: 'De snorkel',
        ends: 'Iedereen las het bericht, en twee kinderen hadden een snorkel mee. Wilma keek er even naar.',
      },
      {
        act: 'De snorkel gaat eruit, want voor Wilma is dat water geen grap.',
        reason: 'Je hield rekening met wie er last van heeft, en schreef wat nodig is.',
        reply: 'noor: Saai. Maar ik snap het.',
        fits: 'Kiezen voor de organisatie past beter als iemand er net last van heeft.',
        title: 'Zonder snorkel',
        ends: 'Wilma had koffie voor iedereen. Vier mensen hadden het bericht niet gelezen.',
      },
    ],
  },
  'hold-back-or-open': {
    situation: [
      'Je schrijft aan de wandelaars dat de auto’s ergens anders moeten staan. Waarom, staat er nog niet in.',
      'Wilma wil niet dat het hele dorp over haar wei praat.',
    ],
    poles: [
      {
        act: 'Je laat het water weg, want de lezer moet alleen weten waar hij staat.',
        reason: 'Je gaf wat de lezer nodig heeft, en liet weg wat niet van jou is.',
        reply: 'noor: Kort. Ze gaan wel vragen waarom.',
        fits: 'Achterhouden past beter als het niet van jou is, en de lezer het niet mist.',
        title: 'Zonder uitleg',
        ends: 'Niemand in het dorp praatte over de wei. Bij de receptie vroegen negen mensen waarom.',
      },
      {
        act: 'Je schrijft dat er water staat, want zaterdag ziet iedereen het.',
        reason: 'Je zei wat iedereen kan zien, en wat de lezer ermee moet.',
        reply: 'noor: Dan hoeft niemand het te vragen.',
        fits: 'Openheid past beter als mensen het al zien, en er iets mee moeten.',
        title: 'Met uitleg',
        ends: 'Niemand vroeg waarom. In de winkel vroegen ze Wilma de hele week naar haar wei.',
      },
    ],
  },
  'time-or-quality': {
    situation: [
      'Om 14.00 uur gaat het blad voor de wandelaars naar de drukker. De tekst klopt, en het kaartje is moeilijk te lezen.',
      'Wat later komt, is er pas zaterdag.',
    ],
    poles: [
      {
        act: 'Je stuurt het blad nu weg, want de tekst klopt.',
        reason: 'Je leverde op tijd, en wist welke fout geen kwaad kon.',
        reply: 'noor: Op tijd. Ik zie alleen niet waar de dijk is.',
        fits: 'Op tijd zijn past beter als een fout niemand de verkeerde kant op stuurt.',
        title: 'Vrijdag in de bus',
        ends: 'Iedereen had het blad vrijdag in de bus. Drie mensen belden over het kaartje.',
      },
      {
        act: 'Je tekent het kaartje opnieuw, en deelt het blad zaterdag zelf uit.',
        reason: 'Je maakte het blad eerst goed, en regelde hoe het er toch kwam.',
        reply: 'noor: Mooi kaartje. Jammer dat niemand het morgen heeft.',
        fits: 'Kwaliteit past beter als mensen door een fout verkeerd rijden.',
        title: 'Een helder kaartje',
        ends: 'Zaterdag kreeg iedereen een helder kaartje. Vier mensen hadden het vrijdag al willen zien.',
      },
    ],
  },
  'customer-or-rule': exception,
  'room-or-rules': exception,
  'keep-or-destroy': {
    situation: [
      'In de map zitten drie oude routes, met de wei van Wilma erop. De nieuwe route is opgeslagen.',
      'Geert-Jan kijkt soms hoe het vroeger liep. Joyce tekent straks de lijst van wat weg mag.',
    ],
    poles: [
      {
        act: 'Je bewaart ze in een map ‘oud’, want Geert-Jan zoekt er nog in.',
        reason: 'Je keek wie het nog gebruikt, en hield oud en nieuw uit elkaar.',
        reply: 'noor: Netjes. Nu nog onthouden welke de nieuwe is.',
        fits: 'Bewaren past beter als iemand er echt nog naar vraagt.',
        title: 'Een map met oud',
        ends: 'Geert-Jan vond er vrijdag een sloot in terug. Een vrijwilliger pakte bijna de verkeerde route.',
      },
      {
        act: 'Je zet ze op de lijst van Joyce, want een oude route stuurt mensen verkeerd.',
        reason: 'Je ruimde op zoals het hoort, zodat er één juiste route is.',
        reply: 'noor: Dan is er nog maar één. Hopelijk de goede.',
        fits: 'Vernietigen past beter als de laatste versie is opgeslagen, en de oude kwaad kan.',
        title: 'Eén route',
        ends: 'Iedereen had zaterdag dezelfde route. Geert-Jan zocht vrijdag een uur naar een oude sloot.',
      },
    ],
  },
  'one-voice-or-own-voice': {
    situation: [
      'Wat er veranderd is, komt op de site, in de mail en op een bord.',
      'noor: Op sociale media schrijf ik het liever op mijn manier.',
    ],
    poles: [
      {
        act: 'Je gebruikt overal dezelfde zin, dan leest niemand iets anders.',
        reason: 'Je zorgde dat overal hetzelfde staat, nu er iets veranderd is.',
        reply: 'noor: Saai, maar het klopt overal.',
        fits: 'Eén stem past beter als een verschil mensen de verkeerde kant op stuurt.',
        title: 'Drie keer dezelfde zin',
        ends: 'Niemand las iets anders dan de rest. Op sociale media las bijna niemand het.',
      },
      {
        act: 'Je geeft de feiten, en Noor schrijft ze op haar eigen manier.',
        reason: 'Je hield de feiten gelijk, en liet de toon passen bij de lezer.',
        reply: 'noor: Dan wordt het gelezen. Kijk jij de feiten na?',
        fits: 'Een eigen stem past beter als de feiten gelijk blijven, en de lezers niet.',
        title: 'Drie stemmen',
        ends: 'Het bericht van Noor werd honderd keer gedeeld. Twee mensen dachten dat het een grap was.',
      },
    ],
  },
};
