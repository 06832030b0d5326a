/** One scenario with every key that a scenario file can have, and its translation. */
export const wholeScenario = `format: 1
id: alles
language: nl
title: Alles bij elkaar
summary: Een zin over wat er gebeurt.
minutes: 8
profile:
  tasks: [KT3, KT5]
  dilemmas:
    KT3.D2: [achterhouden, openheid]
  challenges:
    KO1: [plan, bereikbaar]
  targets: [C09, C13]
teacher:
  goal: Wat je leert.
  discuss:
    - Een vraag?
    - Nog een vraag?
  misreading: Wat men denkt.
  level3: Voor niveau 3.
  level4: Voor niveau 4.
debrief:
  fits:
    achterhouden: Als het niet vaststaat.
    openheid: Als mensen het zien.
    plan: Als het af moet.
    bereikbaar: Als een ander wacht.
  decided: Was het waar?
  luck:
    - one-of:
        - text: Het was de dijk.
          when: {truth: dijk}
        - Het was een buis.
  ask: Welke zin verdedig je?
  internship: Vraag wie beslist.
start: {scene: begin, at: do 4 juni 11.10}
truth:
  start: buis
  others:
    dijk: Stel dat het de dijk was.
cast:
  ruben:
    name: Ruben Vos
    age: 24
    role: stagiair
    place: foyer
    figure: jongen-met-rugzak
  mevrouw-vos:
    name: Mevrouw Vos
variables:
  klaar: false
  gesprekken: {start: 0, min: 0, max: 3}
  omweg: {start: kerkpad, values: [kerkpad, dijkweg]}
tables:
  prijzen:
    title: Prijzen
    columns:
      uren: Uren
      geld: Euro
    rows:
      geluid: Geluid | 8 | 350
      eten: Eten | 6 | 400
scenes:
  begin:
    place: eiland
    channel: talk
    at: do 11.15
    until: do 11.30
    takes: 2
    people: {ruben: neutral, noor: happy}
    weight: half
    order: fixed
    set: {klaar: false}
    later:
      - in: 30
        add: {gesprekken: 1}
    lines:
      - De telefoon gaat.
      - ruben: Er zijn {gesprekken} gesprekken geweest.
        mood: worried
        when: {klaar: false}
      - text: Het regent.
        when: {not: {looked: kaart}}
      - one-of:
          - noor: Dit is de eerste.
            when: {gesprekken: at least 1}
          - noor: Dit is de tweede.
      - document: Aan de muur
        text: 0,92
      - document: Prijzen
        table: prijzen
    looks:
      - id: kaart
        on: muur
        text: Je bekijkt de kaart.
        takes: 5
        when: {omweg: kerkpad}
        set: {omweg: dijkweg}
        lines:
          - Een kaart.
    knew: Je wist wat er hing.
    choices:
      - id: beloof
        text: ‘U hoort het {gesprekken} keer van mij.’
        takes: 3
        leans: {KT3.D2: openheid, KO1: plan}
        habit: [ask, cautious]
        evidence:
          C13.p1: 3 Je zei wat mag.
          C09.p1: 2 Je schreef het op.
        promise: {id: terug, to: ruben, before: do 15.00}
        reply:
          - ruben: Goed.
            mood: happy
        later:
          - at: do 14.50
            scene: bellen
            when: {promise.terug: open}
          - in: 10
            when: {not: {klaar: true}}
            set: {klaar: true}
            add: {gesprekken: 1}
        also:
          - when: {looked: kaart}
            add: {gesprekken: 1}
          - set: {klaar: true}
        go: schrijf
      - id: snel
        text: Je doet het snel.
        when: {all: [{klaar: true}, {any: [{gesprekken: 2 to 3}, {omweg: [kerkpad, dijkweg]}]}]}
        closed: Je bent nog niet klaar.
        unlawful: true
        set: {klaar: true}
        add: {gesprekken: -1}
        promise: {id: snel-terug, to: noor, in: 20}
        cases:
          - when: {gesprekken: under 2}
            text: Je doet het heel snel.
            takes: 1
            evidence:
              C13.p1: 0 Je zei te veel.
            reply: Stilte.
            go: eind
          - takes: 2
            unlawful: false
            leans: {KT3.D2: achterhouden}
        go: [{when: {klaar: true}, to: schrijf}, {to: again}]
  schrijf:
    place: glazen-kamer
    channel: document
    at: vr 09.00
    task:
      kind: mark
      ask: Wat blijft staan?
      takes: 10
      items:
        - id: dicht
          text: Het pad is dicht.
        - id: om
          text: Fiets om via het Kerkpad.
          cases:
            - when: {omweg: dijkweg}
              text: Fiets om via de Dijkweg.
        - id: later
          text: Later lees je meer.
          offered: false
      base:
        C09.p1: 3 Elke zin helpt.
      set: {klaar: false}
      rules:
        - unless: {kept: dicht}
          refuse:
            - noor: Wat is er dicht?
        - if: {count: at least 2, not: {kept: [om, later]}}
          when: {klaar: true}
          minus:
            C09.p1: 1 Dat is te veel.
        - if: {kept: om}
          leans: {KT3.D2: openheid}
          set: {omweg: kerkpad}
      remember: bericht
      reply:
        - noor: Ik zet het klaar.
      later:
        - at: vr 10.00
          writes: bericht/later
      promise: {id: mail, to: mevrouw-vos, in: 60}
      go: na
  na:
    place: molenkade
    channel: event
    strikes: [bericht/om, bericht/dicht]
    writes: bericht/later
    keeps: terug
    lines:
      - document: Het hek
        show: bericht
      - noor: Het staat er.
        when: {kept: bericht/om, stands: [bericht/om, bericht/later], promises.broken: at most 1}
    go:
      - {when: {chosen: [begin/beloof, begin/snel]}, to: eind}
      - {to: eind}
  bellen:
    place: eiland
    channel: phone
    people: {ruben: annoyed}
    choices:
      - id: lees
        text: Je leest het voor.
        keeps: terug
        go: back
endings:
  eind:
    title: Het einde van {gesprekken} gesprekken
    lines:
      - Het is klaar.
    after:
      - place: eiland
        people: {noor: surprised}
        lines:
          - noor: Dag!
      - place: depot
        lines: Een leeg depot.
results:
  C13.r1:
    - when: {promise.terug: [broken, open]}
      is: 1 Je belde niet.
    - is: 3 Je belde.
silence:
  WD014: Hier gaat het om de sleutels.
  WD021: Hier gaat het om de sleutels.
  WD022: Hier gaat het om de sleutels.
  WD027: Hier gaat het om de sleutels.
`;
