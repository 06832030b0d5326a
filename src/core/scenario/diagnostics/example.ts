/** Small whole scenarios for the examples of rules. `⟦` and `⟧` stand round the place that a finding must point at. */
export interface Example {
  readonly scenario: string;
  /** A translation beside it. */
  readonly en?: string;
  /** The folder in which the files stand. */
  readonly folder?: string;
}

/** The three examples that are a rule's test: it must find the first, and must find nothing in the others. */
export interface Examples {
  readonly failing: Example;
  readonly nearlyFailing: Example;
  readonly clean: Example;
}

/**
 * A scenario in which no rule finds anything: two decisions on every way through it, both poles on offer and each worth 3
 * somewhere, a look that is of use, a promise that can be kept and broken, and an interruption.
 */
const base = `format: 1
id: voorbeeld
language: nl
title: Een voorbeeld
summary: Iemand vraagt iets.
minutes: 2
profile:
  tasks: [KT3]
  dilemmas:
    KT3.D2: [achterhouden, openheid]
  targets: [C13]
debrief:
  fits:
    achterhouden: Achterhouden past als iets niet vaststaat.
    openheid: Openheid past als mensen het al zien.
  decided: Was het al te zien?
  ask:
    - Wat zou je nu zeggen?
  internship: Vraag op je stage wie bepaalt wat je zegt.
start: {scene: vraag, at: do 11.10}
variables:
  klaar: false
scenes:
  vraag:
    place: eiland
    channel: talk
    people: {noor: neutral}
    lines:
      - noor: Mag ik het weten?
    knew: Je wist wat mag, en wat nog niet vaststaat.
    choices:
      - id: ja
        text: Je zegt het.
        takes: 5
        leans: {KT3.D2: openheid}
        evidence:
          C13.p1: 3 Je zei wat mag.
        reply:
          - noor: Fijn, dank je.
        go: telefoon
      - id: nee
        text: Je zegt niets, en je loopt gewoon door.
        takes: 2
        evidence:
          C13.p1: 1 Je zei ook niet wat wel mag.
        reply:
          - noor: Nou zeg.
            mood: annoyed
        go: telefoon
      - id: eerst
        text: Je vraagt eerst of het mag.
        takes: 10
        leans: {KT3.D2: achterhouden}
        set: {klaar: true}
        evidence:
          C13.p1: 3 Je vroeg de eigenaar wat mag.
        reply:
          - noor: Dan wacht ik even.
        go: telefoon
  telefoon:
    place: eiland
    channel: phone
    at: do 11.30
    people: {wilma: worried}
    lines:
      - wilma: Wat is er met de dijk?
      - text: Je tekst ligt klaar.
        when: {klaar: true}
    looks:
      - id: kaart
        on: muur
        text: Je bekijkt de kaart.
        takes: 5
        lines:
          - Op de kaart staat een natte plek.
    knew: Je wist wat iedereen kan zien.
    choices:
      - id: stil
        text: ‘Daar zeg ik echt helemaal niets over.’
        takes: 1
        evidence:
          C13.p1: 0 Je hield achter wat iedereen kan zien.
        reply:
          - wilma: Dan niet.
            mood: annoyed
        go: middag
      - id: terug
        text: ‘Ik bel u terug.’
        takes: 5
        leans: {KT3.D2: achterhouden}
        promise: {id: bellen, to: wilma, before: do 12.00}
        evidence:
          C13.p1: 3 Je beloofde alleen je eigen werk.
        reply:
          - wilma: Goed, maar niet te laat.
        later:
          - at: do 11.50
            scene: beloofd
        go: middag
      - id: zien
        text: ‘Er is een natte plek.’
        takes: 5
        when: {looked: kaart}
        closed: Je hebt de kaart nog niet bekeken.
        leans: {KT3.D2: openheid}
        evidence:
          C13.p1: 3 Je zei wat iedereen kan zien.
        reply:
          - wilma: Dat zag ik ook.
        go: middag
  beloofd:
    place: eiland
    channel: phone
    people: {wilma: neutral}
    lines:
      - Je beloofde Wilma te bellen.
    knew: Je wist wat je mag zeggen.
    choices:
      - id: niet
        text: Je belt niet, want ze hoort het later toch.
        takes: 0
        evidence:
          C13.p1: 0 Haar vraag bleef liggen.
        reply:
          - De telefoon blijft stil.
        go: back
      - id: bel
        text: Je belt haar.
        takes: 5
        keeps: bellen
        evidence:
          C13.p1: 3 Je zei alles wat mag.
        reply:
          - wilma: Nu weet ik het.
        go: back
  middag:
    place: eiland
    channel: talk
    at: do 12.10
    lines:
      - De dag gaat door.
    go: eind
endings:
  eind:
    title: Het einde
    lines:
      - Het is klaar.
results:
  C13.r1:
    - when: {promise.bellen: broken}
      is: 1 Wilma wachtte op je.
    - is: 3 Er ging niets naar buiten.
`;

const translation = `format: 1
of: voorbeeld
language: en
title: An example
summary: Somebody asks something.
debrief:
  fits:
    achterhouden: Holding back fits when something is not certain.
    openheid: Openness fits when people already see it.
  decided: Could it be seen already?
  ask:
    - What would you say now?
  internship: Ask at your internship who decides what you say.
scenes:
  vraag:
    lines:
      - noor: May I know?
    knew: You knew what you may say, and what is not certain yet.
    choices:
      - id: ja
        text: You tell.
        evidence:
          C13.p1: You said what you may.
        reply:
          - noor: Good, thank you.
      - id: nee
        text: You say nothing, and you just walk on.
        evidence:
          C13.p1: Nor did you say what you may.
        reply:
          - noor: Well then.
      - id: eerst
        text: You ask first whether you may.
        evidence:
          C13.p1: You asked the owner what you may say.
        reply:
          - noor: Then I will wait.
  telefoon:
    lines:
      - wilma: What is wrong with the dike?
      - text: Your text is ready.
    looks:
      - id: kaart
        text: You look at the map.
        lines:
          - There is a wet patch on the map.
    knew: You knew what everybody can see.
    choices:
      - id: stil
        text: ‘I will not say anything at all about that.’
        evidence:
          C13.p1: You held back what everybody can see.
        reply:
          - wilma: Never mind, then.
      - id: terug
        text: ‘I will ring you back.’
        evidence:
          C13.p1: You promised your own work alone.
        reply:
          - wilma: Good, but not too late.
      - id: zien
        text: ‘There is a wet patch.’
        closed: You have not looked at the map yet.
        evidence:
          C13.p1: You said what everybody can see.
        reply:
          - wilma: I saw that too.
  beloofd:
    lines:
      - You promised Wilma to ring.
    knew: You knew what you may say.
    choices:
      - id: niet
        text: You do not ring, for she will hear it later.
        evidence:
          C13.p1: Her question was left alone.
        reply:
          - The telephone stays silent.
      - id: bel
        text: You ring her.
        evidence:
          C13.p1: You said all that you may.
        reply:
          - wilma: Now I know.
  middag:
    lines:
      - The day goes on.
endings:
  eind:
    title: The end
    lines:
      - It is done.
results:
  C13.r1:
    - is: Wilma waited for you.
    - is: Nothing got out.
`;

function change(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The example has no “${from}”`);
    return changed.replace(from, () => to);
  }, text);
}

/** The small scenario with pieces of its text replaced. */
export const example = (...changes: readonly (readonly [string, string])[]): Example => ({
  scenario: change(base, changes),
});

/** The small scenario and its translation with pieces of the translation replaced. */
export const translated = (...changes: readonly (readonly [string, string])[]): Example => ({
  scenario: base,
  en: change(translation, changes),
});
