import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInFolder, readScenario } from '../../src/cli/scenario-files.ts';
import type { Action } from '../../src/core/engine/actions.ts';
import { promiseOf } from '../../src/core/engine/facts.ts';
import { replay } from '../../src/core/engine/replay.ts';
import type { Attempt } from '../../src/core/records/attempt.ts';
import { compile, compileWorld } from '../../src/core/scenario/compile.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import { reportOf } from '../../src/core/scoring/report.ts';
import { whatIf } from '../../src/core/scoring/whatif.ts';
import { beatsOf } from '../../src/plan/beats.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { variablesOf } from '../fakes/play.ts';

/** Nothing of De natte plek: another dilemma, its own people, and every construct once. */
const text = `
format: 1
id: sleutels
language: nl
title: De sleutels
summary: Kofi is weg, en iemand staat voor de deur.
minutes: 3
profile:
  tasks: [KT2]
  dilemmas:
    KT2.D3: [zelf, melden]
  targets: [C11, C07]
debrief:
  fits:
    zelf: Zelf doen past als je het zelf kunt herstellen.
    melden: Melden past als een ander de schade heeft.
  luck:
    - one-of:
        - text: De deur was kapot, en dat kon niemand zien.
          when: {truth: kapot}
        - De deur was heel.
  ask: [Wie had je gebeld?]
  internship: Vraag op je stage wie de sleutels heeft.
start: {scene: deur, at: vr 5 juni 9.00}
truth:
  start: heel
  others:
    kapot: Stel dat de deur kapot was.
cast:
  rik:
    name: Rik Blom
    role: chauffeur
variables:
  wachters: {start: 1, min: 0, max: 4}
  open: false
scenes:
  deur:
    place: foyer
    channel: talk
    people: {rik: worried}
    until: vr 9.10
    order: fixed
    lines:
      - rik: Ik heb twintig stoelen, en de deur zit dicht.
      - text: Er wachten er {wachters}.
        when: {wachters: at least 1}
    looks:
      - id: rooster
        on: muur
        text: Je leest het rooster.
        takes: 5
        lines:
          - document: Rooster
            text: Kofi is er om half elf.
      - id: lang
        on: gang
        text: Je loopt de hele gang af.
        takes: 30
        lines: [Niets.]
    choices:
      - id: bellen
        text: ‘Ik bel Kofi, en u hoort het voor half tien.’
        takes: 5
        leans: {KT2.D3: melden}
        promise: {id: rik-hoort, to: rik, in: 20}
        evidence:
          C11.p2: 3 Je meldde het aan wie erover gaat.
        reply:
          - rik: Half tien dan.
            mood: neutral
        later:
          - in: 10
            scene: kofi-belt
          - at: vr 9.40
            add: {wachters: 2}
        go: wachten
      - id: zelf
        text: Je haalt de sleutel uit de kast.
        takes: 5
        leans: {KT2.D3: zelf}
        evidence:
          C11.p2: 1 Je deed het zelf, en niemand wist het.
        cases:
          - when: {looked: rooster}
            text: Je haalt de sleutel, want Kofi komt pas om half elf.
            evidence:
              C11.p2: 2 Je wist dat Kofi er niet was, en deed het zelf.
        set: {open: true}
        also:
          - when: {looked: rooster}
            add: {wachters: 1}
        go: wachten
      - id: slopen
        text: Je breekt de deur open.
        when: {looked: lang}
        closed: Je weet niet of er een andere deur is.
        takes: 1
        unlawful: true
        go: klaar
  wachten:
    place: foyer
    channel: chat
    at: vr 9.30
    weight: half
    lines:
      - noor: Staat er iemand?
    choices:
      - id: ja
        text: Je zegt wie er staat.
        takes: 2
        keeps: rik-hoort
        evidence:
          C07.p3: 3 Je zei het voordat iemand ernaar vroeg.
        go: [{when: {promise.rik-hoort: broken}, to: boos}, {to: klaar}]
      - id: nee
        text: Je zegt niets.
        takes: 1
        evidence:
          C07.p3: 0 Je hield het voor je.
        go: [{when: {promise.rik-hoort: broken}, to: boos}, {to: klaar}]
  kofi-belt:
    place: foyer
    channel: phone
    people: {kofi: neutral}
    lines:
      - kofi: Ik ben er over een uur.
    choices:
      - id: door
        text: Je zegt het meteen tegen Rik.
        takes: 3
        keeps: rik-hoort
        go: back
      - id: later
        text: Je zegt het straks.
        takes: 1
        go: back
  klaar:
    place: turbinehal
    channel: event
    at: vr 10.00
    lines:
      - one-of:
          - text: De deur valt uit zijn scharnier.
            when: {truth: kapot}
          - De deur gaat open.
    go: [{when: {truth: kapot}, to: scheef}, {to: binnen}]
endings:
  binnen:
    title: Twintig stoelen
    lines: [De stoelen staan.]
  scheef:
    title: Een scheve deur
    lines: [De stoelen staan in de regen.]
  boos:
    title: Rik is weg
    lines: [Er zijn geen stoelen.]
results:
  C11.r1:
    - when: {promises.broken: at least 1}
      is: 0 Je hield je woord niet.
    - is: 3 Je beloofde wat je kon.
silence:
  WD017: Het gaat hier om de sleutels van het bestand.
  WD022: Het gaat hier om de sleutels van het bestand.
  WD025: Het gaat hier om de sleutels van het bestand.
  WD026: Het gaat hier om de sleutels van het bestand.
  WD027: Het gaat hier om de sleutels van het bestand.
`;

function scenarioOf(): Scenario {
  const built = readScenario(`${builtInFolder}/de-natte-plek/scenario.yaml`, dirname(builtInFolder));
  const { worlds } = compileWorld(built.world);
  if (!worlds) throw new Error('The world does not compile.');
  const compiled = compile({ scenario: { name: 'sleutels.yaml', text }, translations: [] }, worlds);
  expect(compiled.diagnostics.map((each) => each.message.en)).toEqual([]);
  if (!compiled.scenarios) throw new Error('The scenario does not compile.');
  return compiled.scenarios.nl;
}

/** `scene/choice`, `look scene/look`, or a scene to go on from. */
const actionsOf = (moves: readonly string[]): Action[] =>
  moves.flatMap((move): Action[] => {
    const [scene = '', id = ''] = move.replace('look ', '').split('/');
    if (move.startsWith('look ')) return [{ do: 'look', scene, id }];
    const goOn: Action = { do: 'continue', scene };
    return id ? [{ do: 'choose', scene, id }, goOn] : [goOn];
  });

const kept = ['look deur/rooster', 'deur/bellen', 'kofi-belt/door', 'wachten/ja', 'klaar'];
const broken = ['deur/bellen', 'kofi-belt/later', 'wachten/ja'];
const alone = ['look deur/rooster', 'deur/zelf', 'wachten/nee', 'klaar'];

describe('a scenario of which the product knows nothing', () => {
  const scenario = scenarioOf();
  const play = (moves: readonly string[]) => replay(scenario, { seed: 'a', actions: actionsOf(moves) });

  it('is played to its ending, with a promise kept in the middle of waiting', () => {
    const { steps, refusal } = play(kept);
    const state = steps.at(-1)?.state;
    expect(refusal).toBeUndefined();
    expect(state?.ending).toBe('binnen');
    expect(state && promiseOf(scenario, state, 'rik-hoort')?.status).toBe('kept');
    expect(state && variablesOf(scenario, state)).toEqual({ wachters: 3, open: false });
    expect(
      steps.flatMap(({ events }) => events).filter((event) => event.type === 'entered' && event.interrupts),
    ).toHaveLength(1);
  });

  it('breaks the promise where nobody rings back in time', () => {
    expect(play(broken).steps.at(-1)?.state.ending).toBe('boos');
    const report = reportOf(scenario, { seed: 'a', actions: actionsOf(broken) });
    expect(report.competencies.find(({ competency }) => competency === 'C11')?.result?.judged[0]?.points).toBe(0);
  });

  it('lies a case over the plain keys, and lets what was looked at add up', () => {
    const report = reportOf(scenario, { seed: 'a', actions: actionsOf(alone) });
    expect(report.decisions[0]?.act).toEqual({
      choice: 'zelf',
      text: 'Je haalt de sleutel, want Kofi komt pas om half elf.',
    });
    expect(report.decisions[0]?.evidence[0]).toMatchObject({
      criterion: 'C11.p2',
      points: 2,
      counted: false,
      why: 'no-opportunity',
    });
    expect(report.decisions[1]?.evidence[0]).toMatchObject({
      criterion: 'C07.p3',
      points: 0,
      weight: 0.5,
      counted: true,
    });
    const state = play(alone).steps.at(-1)?.state;
    expect(state && variablesOf(scenario, state)).toEqual({ wachters: 2, open: true });
  });

  it('ends otherwise with the other truth, by the same acts', () => {
    const other = whatIf(scenario, { seed: 'a', actions: actionsOf(kept) }, 'kapot');
    expect(other.ok && other.value.ending.title).toBe('Een scheve deur');
  });

  it('has a debrief in which every sentence is its own', () => {
    const attempt: Attempt = {
      format: 'werkdag-attempt/1',
      id: 'a',
      player: 'Sam',
      scoring: 1,
      scenario: { id: scenario.id, version: '1', logicHash: scenario.logicHash },
      language: 'nl',
      seed: 'a',
      mode: 'first',
      startedAt: '2026-06-04T09:00:00Z',
      actions: actionsOf(kept),
      notes: [],
    };
    const model = debriefOf(scenario, attempt);
    expect(model.ending?.title).toBe('Twintig stoelen');
    expect(model.stops).toHaveLength(3);
    expect(model.others.map(({ question }) => question)).toEqual(['Stel dat de deur kapot was.']);
    expect(model.internship).toBe('Vraag op je stage wie de sleutels heeft.');
  });

  it('tells its lines in order, filled in', () => {
    const lines = beatsOf(scenario, play(kept).steps).flatMap((beat) => beat.lines);
    expect(lines).toContainEqual({ kind: 'narration', text: 'Er wachten er 1.' });
    expect(lines.at(-1)).toEqual({ kind: 'narration', text: 'De deur gaat open.' });
  });
});
