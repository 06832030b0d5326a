import type { ProfileText, TaskText } from '../text.ts';

const systems = 'digitale systemen, voor zo veel mogelijk van het werk';
const computer = 'een computer of laptop';
const software = "de programma's die bij het werk horen";
const means = 'moderne communicatiemiddelen, zoals chat, videobellen en sociale media';
const sharing = 'e-mail, gedeelde documenten en een klantportaal';
const printer = 'een printer';
const scanner = 'een scanner';
const cloud = 'documentbeheer in de cloud';
const supplies = 'gewone kantoorspullen';

const KT1: TaskText = {
  activities: {
    'KT1.a1': 'Je helpt je manager als er een communicatieplan of deelplan wordt gemaakt.',
    'KT1.a2': 'Je zoekt en levert wat dat plan nodig heeft, zoals uitkomsten van onderzoek dat jij of een ander deed.',
    'KT1.a3': 'Je leest het plan kritisch na als je leidinggevende dat vraagt, en stelt verbeteringen voor.',
    'KT1.a4': 'Je werkt op verzoek delen van het plan uit, in vaste stappen.',
    'KT1.a5': 'Je denkt en werkt mee aan nieuwe communicatieacties en campagnes.',
    'KT1.a6': 'Je maakt van ideeën een plan dat klaar is om uit te voeren.',
    'KT1.a7': "Je voert zo'n plan of project zelf uit als je daarvoor de opdracht krijgt.",
    'KT1.a8': 'Je coördineert het dan en let onder meer op geld en tijd.',
    'KT1.a9': 'Je kijkt na afloop hoe het ging.',
    'KT1.a10': 'Je helpt advies- en onderzoeksbureaus als een actie of campagne aan hen is uitbesteed.',
    'KT1.a11':
      'Je helpt om online activiteiten te ontwikkelen, zoals een community, livechat met een expert, een ' +
      'chatbot of een online cursus.',
    'KT1.a12': 'Je helpt bij communicatiemateriaal: je maakt het zelf, ook in beeld en geluid, of je besteedt het uit.',
    'KT1.a13': 'Je brengt de onderdelen van het materiaal samen tot een geheel.',
    'KT1.a14': 'Je zorgt ook dat het materiaal komt waar het moet zijn.',
    'KT1.a15':
      'Je helpt bij het beheer van de website (voor buiten) en het intranet (voor binnen), maar niet bij de techniek.',
    'KT1.a16': 'Je ondersteunt bij redactie en bij regelwerk.',
  },
  context: {
    'KT1.x1':
      'Je rol in het communicatiebeleid is helpen, bij het voorbereiden en bij het uitwerken. Soms gaat het ' +
      'om een nieuwe organisatie, soms om nieuw beleid, en soms om een aanpak voor een project, ' +
      'bijvoorbeeld over identiteit, bekendheid of imago. Het plan komt steeds ongeveer op dezelfde manier ' +
      'tot stand.',
    'KT1.x2':
      'Voor buiten is dat bijvoorbeeld een persbericht, een e-mailnieuwsbrief of een jaarverslag. Voor ' +
      'binnen is het een personeelsblad, een bericht in de personeelsapp of een overzicht van wat de ' +
      'media schrijven.',
  },
  role:
    'Je helpt je leidinggevende, de communicatiemanager, met het communicatieplan. Je kunt ideeën onder ' +
    'woorden brengen, bijvoorbeeld in een rapport of voorstel, en ze uitwerken tot een plan of project. Het ' +
    'praktische werk doe je zo veel mogelijk zelf, binnen de verantwoordelijkheid die je kreeg.',
  complexity:
    'Meedenken over een plan is soms abstract: je moet het geheel kunnen overzien. Het werk is ook lastig ' +
    'omdat het, direct of via een omweg, invloed heeft op hoe mensen over de organisatie denken en op de ' +
    'band met klanten.',
  stakeholders: {
    'KT1.s1': "naaste collega's op je afdeling",
    'KT1.s2': 'mensen van afdelingen voor wie jij de communicatie doet, intern of extern',
    'KT1.s3': 'mensen van adviesbureaus waaraan werk is uitbesteed',
  },
  tools: {
    'KT1.t1': systems,
    'KT1.t2': computer,
    'KT1.t3': software,
    'KT1.t4': means,
    'KT1.t5': sharing,
    'KT1.t6': printer,
    'KT1.t7': scanner,
    'KT1.t8': cloud,
    'KT1.t9': supplies,
  },
  quality: {
    'KT1.q1': 'Je kunt andere communicatiemensen helpen, ondersteunen en hun werk mogelijk maken.',
    'KT1.q2': 'Je bent precies, als je gegevens levert en als je plannen of projecten uitwerkt en uitvoert.',
    'KT1.q3': 'Je weet en begrijpt hoe communicatie wordt gepland; zonder dat lukt het praktische werk niet goed.',
    'KT1.q4':
      'Je volgt de vaste (kwaliteits)procedures en komt na wat je met je leidinggevende of opdrachtgever afspreekt.',
    'KT1.q5': 'Je ideeën zijn duidelijk; dat blijkt uit je plannen en uit hoe je ze uitlegt.',
    'KT1.q6': 'Je kunt je werk ook alleen aan.',
  },
};

const KT2: TaskText = {
  activities: {
    'KT2.a1': 'Je organiseert kleine evenementen als je daarvoor de opdracht krijgt.',
    'KT2.a2': 'Je helpt bij grotere evenementen.',
    'KT2.a3': "Je werkt een idee of plan voor zo'n project uit.",
    'KT2.a4': 'Je zorgt dat er doelen zijn, met mijlpalen voor onderweg en een voorstel voor het budget.',
    'KT2.a5': 'Je maakt vooraf checklists, draaiboeken en een overzicht van wie waar werkt.',
    'KT2.a6': 'Je stelt een programma samen.',
    'KT2.a7': 'Je maakt uitnodigingen en verstuurt ze.',
    'KT2.a8': 'Je besteedt werk uit, zoals drukwerk en catering.',
    'KT2.a9': 'Je huurt zo nodig diensten in, zoals standbouwers, personeel of artiesten.',
    'KT2.a10': 'Je regelt een briefing als het evenement gaat beginnen.',
    'KT2.a11': 'Je let tijdens het evenement, alleen of met anderen, op planning en budget.',
    'KT2.a12': 'Je steekt de handen uit de mouwen waar dat nodig is.',
    'KT2.a13': 'Je zorgt na afloop voor een goede evaluatie.',
    'KT2.a14': 'Je vertelt je opdrachtgever wat het heeft opgeleverd, bijvoorbeeld in een evaluatierapport.',
  },
  context: {
    'KT2.x1':
      'Denk aan een rondleiding, open dag, festival, tentoonstelling of feest voor het personeel. Denk ' +
      'ook aan een persconferentie, symposium, beurs of congres, en aan acties rond sponsors en giften.',
  },
  role:
    'Een klein evenement organiseer je zelf. Bij een groter evenement help je de opdrachtgever of de ' +
    'projectleider. Alle werk dat in deze kerntaak voorkomt, doe je zelfstandig, binnen de ' +
    'verantwoordelijkheid die je kreeg. Je legt rechtstreeks verantwoording af aan je opdrachtgever.',
  complexity:
    'Bij een evenement en bij contact met klanten kan er veel misgaan, en dat schaadt de organisatie. Je ' +
    'moet ook met verschil kunnen omgaan: klein of groot, eenvoudig of ingewikkeld.',
  stakeholders: {
    'KT2.s1': "naaste collega's op je afdeling",
    'KT2.s2': 'mensen van afdelingen voor wie je het evenement organiseert',
    'KT2.s3': 'mensen van adviesbureaus waaraan werk is uitbesteed',
    'KT2.s4': 'mensen die je inhuurt, bijvoorbeeld voor drukwerk, catering of optredens',
  },
  tools: {
    'KT2.t1': systems,
    'KT2.t2': computer,
    'KT2.t3': software,
    'KT2.t4': means,
    'KT2.t5': sharing,
    'KT2.t6': printer,
    'KT2.t7': scanner,
    'KT2.t8': cloud,
    'KT2.t9': supplies,
  },
  quality: {
    'KT2.q1': 'Je kunt allerlei kleine evenementen zelf organiseren.',
    'KT2.q2': 'Je draagt er bij een groot evenement de hele tijd aan bij dat het slaagt.',
    'KT2.q3': 'Je werkt volgens procedures, draaiboeken en planningen, en komt na wat je hebt afgesproken.',
    'KT2.q4': "Je kunt draaiboeken en programma's goed maken en goed uitleggen.",
  },
};

const KT3: TaskText = {
  activities: {
    'KT3.a1': 'Je helpt andere communicatiemensen met teksten en artikelen.',
    'KT3.a2': 'Je bedenkt en schrijft eenvoudige teksten in een format, voor binnen en voor buiten.',
    'KT3.a3':
      'Je schrijft voor je leidinggevende een concept, en gaat uit van wat bijvoorbeeld in de briefing is gevraagd.',
    'KT3.a4': 'Je zoekt eerst de informatie die je nodig hebt, en werkt dan je concept uit.',
    'KT3.a5': 'Je helpt bij gesprekken met vormgevers, van binnen of buiten, over wat er met de tekst kan en niet kan.',
    'KT3.a6': 'Je denkt mee over hoe het eruit komt te zien.',
    'KT3.a7': 'Je kijkt in de (digitale) drukproef of huisstijl, logo en dergelijke kloppen.',
    'KT3.a8':
      'Je laat je concept zien aan je leidinggevende of opdrachtgever, en aan mensen van andere ' +
      'afdelingen die het aangaat.',
    'KT3.a9': 'Je verandert je concept waar dat nodig is.',
    'KT3.a10': 'Je maakt er de definitieve versie van.',
    'KT3.a11': 'Je redigeert teksten die anderen klaar voor publicatie aanleveren.',
    'KT3.a12': 'Je kijkt of zulke teksten kloppen: huisregels, huisstijl, spelling, feiten, doel en doelgroep.',
    'KT3.a13': 'Je bereidt soms een toespraak of voorwoord voor je leidinggevende voor, of schrijft die uit.',
  },
  context: {
    'KT3.x1':
      'Het gaat vaak om (een deel van) een brochure, advertentie, mailing, folder, handleiding of ' +
      'persbericht, of een tekst voor intranet of website.',
    'KT3.x2': 'De opmaak van een tekst doe je niet.',
  },
  role:
    'Je voert vooral uit en ondersteunt. Je krijgt een opdracht en doet die zo zelfstandig mogelijk, binnen ' +
    'de verantwoordelijkheid die je kreeg. Je legt rechtstreeks verantwoording af aan je leidinggevende of ' +
    'opdrachtgever.',
  complexity:
    'Bedenken en schrijven vraagt creativiteit, en een tekst moet goed passen bij doel en doelgroep. Een ' +
    'tekst kan ook schade doen, bij klanten of in de publieke opinie.',
  stakeholders: {
    'KT3.s1': "collega's die je een opdracht geven",
    'KT3.s2': "naaste collega's op je afdeling",
    'KT3.s3': 'mensen van afdelingen voor wie je eenvoudige teksten maakt en verbetert',
  },
  tools: {
    'KT3.t1': systems,
    'KT3.t2': computer,
    'KT3.t3': software,
    'KT3.t4': means,
    'KT3.t5': sharing,
    'KT3.t6': printer,
    'KT3.t7': scanner,
    'KT3.t8': cloud,
    'KT3.t9': supplies,
  },
  quality: {
    'KT3.q1': 'Je schrijft eenvoudige teksten in een vast format.',
    'KT3.q2': 'Je schrijft correct, in het Nederlands en in moderne vreemde talen.',
    'KT3.q3': 'Je haalt zetfouten, tikfouten en taalfouten uit teksten van anderen.',
    'KT3.q4': 'Je schrijft en redigeert precies.',
    'KT3.q5': 'Je volgt (kwaliteits)procedures en let extra op huisstijl en spelling.',
    'KT3.q6':
      'Je bent creatief in je teksten, stemt ze af op doel en doelgroep, en maakt je ideeën duidelijk en eenduidig.',
    'KT3.q7': 'Je luistert (actief) naar wat je opdrachtgever wil.',
  },
};

const KT4: TaskText = {
  activities: {
    'KT4.a1': 'Je belt en neemt de telefoon op.',
    'KT4.a2': 'Je handelt vragen van klanten af, op papier en digitaal.',
    'KT4.a3': 'Je verzorgt standaardbrieven en standaardmails.',
    'KT4.a4': 'Je verwelkomt klanten en begeleidt ze.',
    'KT4.a5': 'Je staat bijvoorbeeld op een beurs in de stand.',
    'KT4.a6': 'Je helpt andere communicatiemensen bij hun contact met de pers.',
    'KT4.a7': 'Je helpt ook bij projecten die aan een extern bureau zijn uitbesteed.',
    'KT4.a8': 'Je stuurt persberichten op als je daarvoor de opdracht krijgt.',
    'KT4.a9': 'Je regelt of plant afspraken, bijvoorbeeld met journalisten.',
    'KT4.a10': 'Je geeft op allerlei manieren voorlichting, bijvoorbeeld met een rondleiding.',
    'KT4.a11':
      'Je werkt voor externe communicatie samen met afdelingen als marketing en verkoop, bijvoorbeeld aan ' +
      'informatie over producten voor de website.',
    'KT4.a12': "Je vraagt collega's om een interview, bijvoorbeeld voor het personeelsblad of intranet.",
    'KT4.a13': 'Je doet mee aan (werk)overleg.',
  },
  context: {
    'KT4.x1': 'Je hebt contacten binnen en buiten de organisatie.',
    'KT4.x2': 'Soms biedt de organisatie zelf iets aan, en soms vraagt de ander erom. Beide horen erbij.',
    'KT4.x3':
      'Je benadert de pers in principe nooit uit jezelf om een artikel of interview geplaatst te krijgen. ' +
      'Ook bij mensen van ingehuurde bureaus is jouw rol alleen ondersteunend.',
  },
  role:
    'Alle werk dat in deze kerntaak voorkomt, doe je zelfstandig, binnen de verantwoordelijkheid die je ' +
    'kreeg. Je legt rechtstreeks verantwoording af aan je leidinggevende.',
  complexity:
    'Relaties met klanten en anderen zijn niet te voorspellen en makkelijk te beschadigen. Ook is het werk ' +
    'heel afwisselend.',
  stakeholders: {
    'KT4.s1': "collega's die ook communicatie doen",
    'KT4.s2': 'mensen van andere afdelingen',
    'KT4.s3': 'soms mensen van de pers',
    'KT4.s4': 'soms mensen van bureaus voor reclame of pr',
  },
  tools: {
    'KT4.t1': systems,
    'KT4.t2': computer,
    'KT4.t3': software,
    'KT4.t4': sharing,
    'KT4.t5': printer,
    'KT4.t6': scanner,
    'KT4.t7': cloud,
    'KT4.t8': supplies,
    'KT4.t9': means,
    'KT4.t10': 'internet en wat daar nieuw is',
  },
  quality: {
    'KT4.q1':
      "Je spreekt en schrijft zo goed dat samenwerken, met collega's en met organisaties buiten, uitstekend gaat.",
    'KT4.q2':
      'Je staat open voor relaties, denkt vanuit de klant en houdt altijd in het oog wat goed is voor de organisatie.',
    'KT4.q3': 'Je vertegenwoordigt de organisatie volgens de kwaliteitsprocedures, bijvoorbeeld die in het handboek.',
  },
};

const KT5: TaskText = {
  activities: {
    'KT5.a1': 'Je helpt om een goed informatiesysteem te bouwen en in stand te houden.',
    'KT5.a2': 'Je legt de juiste gegevens vast in dat systeem.',
    'KT5.a3': 'Je zorgt dat de hele organisatie bij die gegevens kan.',
    'KT5.a4': 'Je haalt informatie op, in de eigen organisatie.',
    'KT5.a5': 'Je zet die informatie in het systeem of de database die daarvoor bedoeld is.',
    'KT5.a6': 'Je houdt lijsten bij, zoals van de pers en van mensen die jullie zelf benaderen.',
    'KT5.a7': 'Je gebruikt informatie die erbij komt om de website actueel te houden.',
    'KT5.a8': 'Je werkt daarvoor met (verschillende) systemen om informatie te beheren en te archiveren.',
    'KT5.a9': 'Je volgt de vaste kwaliteitsprocedures, bijvoorbeeld die in het handboek.',
  },
  context: {
    'KT5.x1': 'Zonder een goed informatiesysteem kan het communicatiebeleid niet slagen.',
    'KT5.x2':
      'Zo heeft de organisatie snel de informatie die de leiding nodig heeft. Besluiten over het beleid ' +
      'worden daarop gebaseerd, en daar hangt het succes van de organisatie van af.',
  },
  role:
    'Je bent mede verantwoordelijk voor goed informatiebeheer: je verzamelt en archiveert informatie van de ' +
    'organisatie. Meer afdelingen werken daaraan mee, elk met een eigen deel: ICT de techniek, verkoop de ' +
    'informatie over verkoop, en zo verder. Het praktische werk doe je zo veel mogelijk zelf, binnen de ' +
    'verantwoordelijkheid die je kreeg. Je legt rechtstreeks verantwoording af aan je leidinggevende.',
  complexity: 'Je moet heel precies zijn, en vaak streng volgens de kwaliteitsprocedures werken.',
  stakeholders: {
    'KT5.s1': "naaste collega's op je afdeling",
    'KT5.s2': 'mensen van marketing, verkoop en ICT',
    'KT5.s3': "soms collega's die buiten werken",
  },
  tools: {
    'KT5.t1': systems,
    'KT5.t2': computer,
    'KT5.t3': software,
    'KT5.t4': printer,
    'KT5.t5': sharing,
    'KT5.t6': scanner,
    'KT5.t7': cloud,
    'KT5.t8': supplies,
  },
  quality: {
    'KT5.q1': 'Je bent zorgvuldig als je (marketing)informatie verwerkt, vastlegt, archiveert en beheert.',
    'KT5.q2':
      'Je volgt de vaste kwaliteitsprocedures en denkt aan wat je met je leidinggevende of interne ' +
      'opdrachtgever hebt afgesproken.',
  },
};

export const tasks: ProfileText['tasks'] = { KT1, KT2, KT3, KT4, KT5 };
