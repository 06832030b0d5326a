import type { CriterionId } from '../structure.ts';

export const criteriaVm = {
  'C01.p1': 'Je levert wat het communicatieplan nodig heeft, bijvoorbeeld uitkomsten van communicatieonderzoek.',
  'C01.p2': 'Je stelt een doelgroep, doelen en andere uitgangspunten voor.',
  'C01.p3': 'Je kijkt een bepaald deel van het communicatieplan na als iemand dat vraagt, zoals is afgesproken.',
  'C01.p4': 'Je werkt een bepaald onderdeel van het communicatieplan uit als dat gevraagd wordt.',
  'C01.p5': 'Je past goed toe wat je weet over theorieën, processen en werkterreinen van communicatie.',
  'C01.p6': 'Je denkt ook aan vakgebieden die dicht bij communicatie liggen en ertoe doen.',
  'C01.r1': 'Jouw hulp heeft waarde voor het communicatieplan.',
  'C01.r2': 'Jouw bijdrage volgt de richtlijnen die voor een communicatieplan gelden.',

  'C02.p1':
    "Je helpt programma's en campagnes te ontwikkelen, bijvoorbeeld voor trouwe klanten, met direct " +
    'marketing of in de media.',
  'C02.p2': 'Je zet naast klassieke middelen ook moderne in, zoals het web, e-mail, sociale media en berichtenapps.',
  'C02.p3':
    'Je kiest een passend medium, omdat je weet hoe communicatie verschilt per sector, ' +
    'organisatiefunctie, doelgroep en specialisme.',
  'C02.r1': "Jouw programma's en campagnes passen bij het doel en de doelgroep.",

  'C03.p1': 'Je coördineert een eenvoudig communicatieproject: je zorgt dat alle taken op elkaar aansluiten.',
  'C03.p2':
    'Je helpt mee in communicatieprojecten, ook ingewikkelde, bijvoorbeeld bij een briefing of bij het ' +
    'uitbesteden aan een bureau.',
  'C03.p3': 'Je zoekt vooraf de informatie bij elkaar die het project nodig heeft.',
  'C03.p4': 'Je maakt van een projectidee of projectvoorstel een concreet doel.',
  'C03.p5': 'Je legt het budget, de planning en de middelen van het project vast.',
  'C03.p6': 'Je werkt in een uitvoeringsplan uit hoe het project stap voor stap verloopt.',
  'C03.p7': 'Je let er tijdens het project op dat geld en tijd binnen de afspraken blijven.',
  'C03.p8': 'Je kijkt terug op het project en beoordeelt het, met of zonder verslag.',
  'C03.p9': "Je gebruikt digitale systemen en programma's op de juiste manier.",
  'C03.r1': 'Je project is goed voorbereid: geld en tijd liggen vast en het uitvoeringsplan is uitgewerkt.',
  'C03.r2': 'Je project is goed uitgevoerd: de begeleiding was goed en je schatting van geld, tijd en middelen klopte.',
  'C03.r3': 'Je evaluatie is bruikbaar voor een volgend project.',

  'C04.p1': 'Je helpt bij het maken van communicatiemiddelen en producten, ook als die ingewikkeld zijn.',
  'C04.p2': 'Je maakt middelen waarmee de organisatie zich laat zien, zoals folders, persberichten en jaarverslagen.',
  'C04.p3':
    "Je maakt middelen voor collega's, zoals nieuwsbrieven, een personeelsblad of berichten in de personeelsapp.",
  'C04.p4': 'Je werkt naast klassieke hulpmiddelen ook met beeld, geluid en nieuwe media.',
  'C04.r1': 'Jouw communicatiemateriaal en middelen passen bij het doel en bij de doelgroep.',

  'C05.p1': 'Je maakt vooraf alles klaar voor een presentatie of demonstratie, bijvoorbeeld van een product.',
  'C05.p2': 'Je bent duidelijk en overtuigend, als je spreekt en als je schrijft.',
  'C05.p3': 'Je gebruikt je stem en je taal goed.',
  'C05.p4': 'Je communiceert ook zonder woorden: met je houding, gebaren, gezicht en blik.',
  'C05.p5':
    'Je werkt goed met ICT en met presentatiemiddelen, zoals een scherm, gedeelde slides of een digitaal whiteboard.',
  'C05.r1': 'Jouw presentatie of demonstratie past bij het doel en de doelgroep.',

  'C06.p1': 'Je helpt om mensen via website en intranet van informatie te voorzien.',
  'C06.p2': 'Je zoekt de informatie bij elkaar die ertoe doet.',
  'C06.p3': 'Je zet informatie op de website of het intranet.',
  'C06.p4': 'Je ondersteunt anderen met redactiewerk en regelwerk.',
  'C06.p5': 'Je let erop dat de informatie op website en intranet actueel blijft.',
  'C06.r1': 'Door jouw werk is de informatie op website en intranet actueel.',
  'C06.r2': 'Je hebt website en intranet zo ingezet dat ze hun doel dienen.',

  'C07.p1':
    'Je organiseert bijvoorbeeld een open dag, bedrijfsbezoek, feest, symposium, beurs of congres, of ' +
    'iets rond sponsors of giften.',
  'C07.p2':
    'Je bespreekt op tijd met je opdrachtgever wat voor evenement het wordt, met welke inhoud, waarvoor en voor wie.',
  'C07.p3': 'Je bespreekt met iedereen die meedoet of de activiteiten compleet en haalbaar zijn.',
  'C07.p4': 'Je schat wat er nodig is en wat er is, aan tijd, geld en dergelijke.',
  'C07.p5': 'Je schrijft een draaiboek.',
  'C07.p6': 'Je leidt het evenement in goede banen en let onder meer op planning en budget.',
  'C07.p7':
    'Je evalueert, bijvoorbeeld met een enquête, schrijft een evaluatieverslag en deelt de uitkomsten met ' +
    'je leidinggevende of opdrachtgever.',
  'C07.r1': 'Jouw evenement is goed verlopen, ook technisch.',
  'C07.r2': 'Je hebt het draaiboek en de afspraken gevolgd en bent binnen het budget gebleven.',

  'C08.p1': 'Je rekent precies uit wat de inzet van mensen kost.',
  'C08.p2': 'Je vraagt anderen om een offerte voor wat je bij hen moet inkopen.',
  'C08.p3': 'Je maakt een begroting die sluit: voor alle kosten is geld.',
  'C08.p4': 'Je vraagt je opdrachtgever om de begroting vast te stellen.',
  'C08.p5': 'Je legt vast hoeveel uren mensen echt hebben gewerkt en bewaakt die registratie.',
  'C08.p6': 'Je legt facturen naast de offertes en naast wat er geleverd is.',
  'C08.p7': 'Je laat facturen goedkeuren door wie dat mag.',
  'C08.r1': 'Alle kosten die je kon voorzien, staan in de begroting, zijn vastgelegd en zijn goedgekeurd.',
  'C08.r2': 'Alle kosten en uitgaven die je echt had, zijn precies beoordeeld, goedgekeurd, geboekt en vastgelegd.',
  'C08.r3': 'Met jouw cijfers kun je de echte uitgaven naast de begroting leggen.',

  'C09.p1': 'Je schrijft een eerste versie van een tekst.',
  'C09.p2': 'Je redigeert wat anderen hebben geschreven, in concept of in een (digitale) drukproef.',
  'C09.p3': 'Je overlegt met je opdrachtgever en met vormgevers als dat nodig is.',
  'C09.p4': 'Je schrijft de definitieve tekst.',
  'C09.p5': 'Je registreert en verspreidt teksten, en bewaart ze zo dat mensen erbij kunnen blijven komen.',
  'C09.p6': 'Je gebruikt de hulpmiddelen die er zijn, zonder tijd te verspillen.',
  'C09.p7': 'Je houdt je aan de officiële spelling, de huisregels en de kwaliteitsprocedures.',
  'C09.r1': 'Jouw teksten kloppen in taal en inhoud, en passen bij doel en doelgroep.',
  'C09.r2': 'Jouw teksten zien eruit zoals de huisstijl voorschrijft.',

  'C10.p1': 'Je archiveert informatie en gegevens op de vaste plek, zoals een database of een (digitale) map.',
  'C10.p2': 'Je vraagt regelmatig na wat de gebruikers van de informatie nodig hebben.',
  'C10.p3': 'Je let erop dat documenten actueel blijven en kloppen.',
  'C10.p4': 'Je ruimt dossiers op en houdt je daarbij aan de bewaartermijnen.',
  'C10.r1': 'Je hebt informatie opgeslagen zoals de kwaliteitsprocedures dat vragen.',
  'C10.r2': 'De informatie die je beheert, is bruikbaar, actueel en toegankelijk.',
} satisfies Partial<Record<CriterionId, string>>;
