/** Small whole scenarios for the examples of rules. `⟦` and `⟧` stand round the place that a finding must point at. */
export interface Example {
  readonly scenario: string;
  /** A translation beside it. */
  readonly en?: string;
}

/** The three examples that are a rule's test: it must find the first, and must find nothing in the others. */
export interface Examples {
  readonly failing: Example;
  readonly nearlyFailing: Example;
  readonly clean: Example;
}

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
    choices:
      - id: ja
        text: Je zegt het.
        takes: 5
        leans: {KT3.D2: openheid}
        evidence:
          C13.p1: 3 Je zei wat mag.
        go: eind
      - id: nee
        text: Je zegt niets.
        takes: 5
        evidence:
          C13.p1: 1 Je zei ook niet wat wel mag.
        go: eind
endings:
  eind:
    title: Het einde
    lines:
      - Het is klaar.
results:
  C13.r1:
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
scenes:
  vraag:
    lines:
      - noor: May I know?
    choices:
      - id: ja
        text: You tell.
        evidence:
          C13.p1: You said what you may.
      - id: nee
        text: You say nothing.
        evidence:
          C13.p1: Nor did you say what you may.
endings:
  eind:
    title: The end
    lines:
      - It is done.
results:
  C13.r1:
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
