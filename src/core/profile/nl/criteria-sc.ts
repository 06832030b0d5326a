import type { CriterionId } from '../structure.ts';

export const criteriaSc = {
  'C15.p1': 'Je werkt mee, past je aan en helpt graag.',
  'C15.p2': 'Je ondersteunt de mensen van een extern adviesbureau als een project aan hen is uitbesteed.',
  'C15.r1': 'Door jou gaat de samenwerking met relaties binnen en buiten de organisatie beter.',
  'C15.r2': 'Relaties vinden dat je de organisatie goed vertegenwoordigt.',

  'C16.p1': 'Je bent bij (werk)overleg en doet mee.',
  'C16.p2': 'Je houding is actief: je wacht niet tot iemand iets vraagt.',
  'C16.p3': 'Je zegt je ideeën duidelijk en zo dat ze maar op één manier te begrijpen zijn.',
  'C16.p4': 'Je schrijft een kort verslag van het overleg of noteert de afspraken.',
  'C16.r1': 'Je hebt actief meegedaan in het overleg.',
  'C16.r2': 'Wat jij vertelde, klopte en hielp het overleg verder.',

  'C17.p1': 'Je volgt de huisregels als je belt en als je wordt gebeld.',
  'C17.p2':
    'Je voert ook speciale telefoongesprekken, zoals voor service, advies, slecht nieuws, een ' +
    'inventarisatie of een enquête.',
  'C17.p3': 'Je taal klopt als je spreekt, in het Nederlands en in minstens één andere moderne taal.',
  'C17.r1': 'Je brengt informatie goed over, zoals de kwaliteitsprocedures vragen.',

  'C18.p1': 'Je vraagt je opdrachtgever waarvoor een bericht is, wie het krijgt en wat de positie van die persoon is.',
  'C18.p2':
    'Je leest in een brief, e-mail of bericht wat de klant vraagt en wat die echt voelt, bijvoorbeeld frustratie.',
  'C18.p3': 'Je schrijft een concept in taal en stijl die passen bij doel en doelgroep.',
  'C18.p4': 'Je overlegt zo nodig met je opdrachtgever of laat die je concept zien.',
  'C18.p5': 'Je maakt de definitieve versie van het document.',
  'C18.p6': 'Je geeft het document aan je leidinggevende om te tekenen.',
  'C18.p7': 'Je taal klopt als je schrijft, in het Nederlands en in minstens één andere moderne taal.',
  'C18.r1': 'Je hebt het klantcontact goed afgehandeld, volgens de kwaliteitsprocedures en de afspraken.',

  'C19.p1': 'Je verwelkomt klanten, opdrachtgevers en bezoekers van een stand.',
  'C19.p2': 'Je praat correct met klanten en vertegenwoordigt de organisatie goed.',
  'C19.p3': 'Je leidt bezoekers rond.',
  'C19.p4': 'Je brengt of verwijst klanten zo nodig naar een collega die er verstand van heeft.',
  'C19.r1': 'Je hebt mensen goed ontvangen en begeleid, zoals de kwaliteitsprocedures vragen.',
  'C19.r2': 'Je hebt de klant geholpen zoals dat volgens gewone omgangsvormen hoort.',

  'C20.p1': 'Je praat correct met interne en externe klanten en vertegenwoordigt de organisatie goed.',
  'C20.p2': 'Je laat merken dat je begrijpt welke houding je gesprekspartner heeft en waarin die geïnteresseerd is.',
  'C20.p3': 'Je komt er zonder omwegen achter welke informatie iemand nodig heeft.',
  'C20.p4': 'Je geeft de bezoeker de informatie waar die om vraagt.',
  'C20.p5': 'Je stuurt een collega of klant zo nodig door naar een ander.',
  'C20.r1': "Je let op de cultuur waaruit klanten en collega's komen, en houdt er rekening mee.",
  'C20.r2': "Je gaat correct om met klanten en collega's.",
} satisfies Partial<Record<CriterionId, string>>;
