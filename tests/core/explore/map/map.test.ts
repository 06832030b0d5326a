import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../../src/core/explore/map/layout.ts';
import { scenarioMap } from '../../../../src/core/explore/map/map.ts';
import { measure } from '../../../../src/core/explore/map/measure.ts';
import { margin } from '../../../../src/core/explore/map/page.ts';
import { routesOf } from '../../../../src/core/explore/map/routes.ts';
import { inset, roomy } from '../../../../src/core/explore/map/sizes.ts';
import type { Scenario } from '../../../../src/core/scenario/model.ts';
import { anyScenario } from '../../../fakes/random-scenario.ts';
import {
  again,
  at,
  back,
  fakeChoice,
  fakeEnding,
  fakeLook,
  fakeScenario,
  fakeScene,
  fakeTask,
  says,
  toEnding,
  toScene,
} from '../../../fakes/scenario.ts';
import { boxOf, longStory, overlaps, runsOver, wetPatch } from './fakes.ts';
import { readXml, type XmlElement } from './xml.ts';

const valuesOf = (elements: readonly XmlElement[], key: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes[key] ?? []).sort();
const wordsOn = (svg: string): string =>
  readXml(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('\n');
const spokenOn = (svg: string): string =>
  readXml(svg)
    .filter(({ name }) => name === 'title' || name === 'desc')
    .map(({ text }) => text)
    .join('\n');

const choicesOf = ({ scenes }: Scenario): readonly string[] =>
  Object.values(scenes)
    .flatMap(({ id, choices }) => choices.map((choice) => `${id}/${choice.id}`))
    .sort();

/** Everything that has to be on a map with rows, once. */
function expectWhole(scenario: Scenario, svg: string): void {
  const elements = readXml(svg);
  expect(valuesOf(elements, 'data-map-scene')).toEqual(Object.keys(scenario.scenes).sort());
  expect(valuesOf(elements, 'data-map-ending')).toEqual(Object.keys(scenario.endings).sort());
  expect(valuesOf(elements, 'data-map-choice')).toEqual(choicesOf(scenario));
}

describe('the map of De natte plek', () => {
  const scenarios = wetPatch();

  test.each(['nl', 'en'] as const)('holds every moment, choice and ending once, in %s', (language) => {
    expectWhole(scenarios[language], scenarioMap(scenarios[language]));
  });

  test('is one page, and says what it is about', () => {
    const svg = scenarioMap(scenarios.nl);
    expect(layOut(scenarios.nl).geometry.pages).toBe(1);
    for (const words of ['De natte plek', '18 momenten', 'achterhouden', 'openheid', 'Zo lees je de kaart'])
      expect(wordsOn(svg)).toContain(words);
    expect(wordsOn(scenarioMap(scenarios.en))).toContain('How to read the map');
  });

  test('gives hour and place, also of what breaks in', () => {
    const words = wordsOn(scenarioMap(scenarios.nl));
    expect(words).toContain('do 11.10 · Het Eiland');
    expect(words).toContain('wo 9.00 · Het Eiland');
    expect(words).toContain('14.50 · Het Eiland');
  });

  test('names the cases of a choice', () => {
    expect(wordsOn(scenarioMap(scenarios.nl))).toContain('als omweg: dijkweg');
    expect(spokenOn(scenarioMap(scenarios.nl))).toContain('als gelekt: ja naar D');
  });

  test('is the same every time', () => {
    expect(scenarioMap(scenarios.nl)).toBe(scenarioMap(scenarios.nl));
  });
});

describe('a map of any scenario', () => {
  test('is well-formed, whole, and has no card or line over a card', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expectWhole(scenario, scenarioMap(scenario));
        const layout = layOut(scenario);
        expect(overlaps(layout.placed)).toEqual([]);
        expect(runsOver(routesOf(layout), layout.placed)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('stays within the margins of its pages', () => {
    for (const scenario of [wetPatch().nl, longStory(30), longStory(200)]) {
      const { geometry, placed } = layOut(scenario);
      for (const { left, right, top, bottom } of placed.map(boxOf)) {
        const page = Math.floor(top / geometry.pageHeight);
        expect(left).toBeGreaterThanOrEqual(margin);
        expect(right).toBeLessThanOrEqual(geometry.width - margin);
        expect(top).toBeGreaterThanOrEqual(page * geometry.pageHeight + margin);
        expect(bottom).toBeLessThanOrEqual((page + 1) * geometry.pageHeight - margin);
      }
    }
  });

  test('has one line for each way to somewhere else, as long as they can be followed', () => {
    const layout = layOut(longStory(12));
    expect(layout.onlyNear).toBe(false);
    expect(layout.links).toHaveLength(36);
  });
});

describe('a long story', () => {
  test('of a hundred moments has no card or line over a card', () => {
    const layout = layOut(longStory(100));
    expect(overlaps(layout.placed)).toEqual([]);
    expect(runsOver(routesOf(layout), layout.placed)).toEqual([]);
  });

  test('has smaller cards with a sign to every goal where it has very many moments', () => {
    const scenario = longStory(400);
    const elements = readXml(scenarioMap(scenario));
    expect(valuesOf(elements, 'data-map-scene')).toEqual(Object.keys(scenario.scenes).sort());
    expect(valuesOf(elements, 'data-map-choice')).toEqual([]);
    const third = layOut(scenario).placed.find(({ card }) => card.id === 'm2');
    expect(third?.card.ways.map(({ mark }) => mark)).toEqual(['4', '6']);
  });

  test('may have two thousand moments', { timeout: 20_000 }, () => {
    expect(layOut(longStory(2000)).placed).toHaveLength(2001);
  });
});

describe('a scenario from outside', () => {
  const nasty = `</title><script>alert(1)</script>"' onload="x" & \u0000\u001b\ud800 ]]>`;
  const scenario = fakeScenario({
    id: nasty,
    title: nasty,
    summary: nasty,
    places: { island: nasty },
    profile: { tasks: [], poles: [{ id: nasty, poles: [nasty, nasty] }], targets: [] },
    scenes: [
      fakeScene({
        id: nasty,
        lines: [{ kind: 'speech', speaker: nasty, text: nasty }],
        looks: [fakeLook({ text: nasty })],
        choices: [
          fakeChoice({
            id: nasty,
            text: nasty,
            when: { op: 'chosen', of: [nasty] },
            leans: { [nasty]: nasty },
            promise: { id: nasty, to: nasty, in: 5 },
            later: [{ in: 5, scene: 'ring', when: { op: 'truth', is: [nasty] } }],
            go: toEnding(nasty),
          }),
        ],
      }),
      fakeScene({ id: 'ring', go: back }),
    ],
    endings: [fakeEnding({ id: nasty, title: nasty, lines: [says(nasty)] })],
  });

  test('puts no markup of its own on the map, whatever it says and whatever its ids are', () => {
    const elements = readXml(scenarioMap(scenario));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].sort()).toEqual(['defs', 'desc', 'g', 'path', 'pattern', 'rect', 'svg', 'text', 'title'].sort());
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|href/.test(key))).toEqual(
      [],
    );
  });

  test('makes the map fetch nothing', () => {
    const links = [...scenarioMap(scenario).matchAll(/url\(([^)]*)\)|https?:[^"]*/g)].map(([found]) => found);
    expect(new Set(links)).toEqual(new Set(['http://www.w3.org/2000/svg']));
  });

  test('cannot make a text run over its card', () => {
    const endless = 'w'.repeat(4000);
    const wide = fakeScenario({
      title: endless,
      scenes: [fakeScene({ id: endless, lines: [says(endless)], choices: [fakeChoice({ text: endless })] })],
      endings: [fakeEnding({ title: endless })],
    });
    const elements = readXml(scenarioMap(wide));
    const first = elements.findIndex(({ attributes }) => attributes['data-map-scene'] !== undefined);
    const widths = elements
      .slice(first)
      .filter(({ name }) => name === 'text')
      .map(({ text, attributes }) => measure(text, { size: Number(attributes['font-size']) }));
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.max(...widths)).toBeLessThan(roomy.card - 2 * inset);
  });
});

describe('what exploring found', () => {
  const scenario = fakeScenario({
    scenes: [
      fakeScene({
        choices: [
          fakeChoice({ id: 'left', evidence: { 'C13.p1': { points: 3, reason: 'Good.' } } }),
          fakeChoice({ id: 'right', go: toScene('other') }),
        ],
      }),
      fakeScene({ id: 'other' }),
    ],
  });

  test('is not spoken of where it is not known', () => {
    const words = wordsOn(scenarioMap(scenario)) + spokenOn(scenarioMap(scenario));
    expect(words).not.toMatch(/%|niemand|geen speler|telt niet mee/);
    expect(words).toContain('telt voor C13');
    expect(scenarioMap(scenario, { scenes: { start: {} }, choices: {}, endings: {} })).toBe(scenarioMap(scenario));
  });

  test('stands on cards and rows as a share', () => {
    const svg = scenarioMap(scenario, {
      scenes: { other: { reached: true, share: 0.5 } },
      choices: { 'start/left': { share: 0.004 } },
      endings: { end: { share: 1 } },
    });
    expect(wordsOn(svg)).toContain('50%');
    expect(wordsOn(svg)).toContain('<1% kiest dit');
    expect(wordsOn(svg)).toContain('100%');
  });

  test('says in words where nobody comes, and hatches it', () => {
    const svg = scenarioMap(scenario, {
      scenes: { other: { reached: false, share: 0 } },
      choices: { 'start/right': { reached: false } },
      endings: { end: { reached: false } },
    });
    expect(wordsOn(svg).match(/hier komt niemand/g)).toHaveLength(3);
    expect(svg.match(/url\(#map-hatching\)/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('tells a decision that never counts', () => {
    const words = wordsOn(scenarioMap(scenario, { scenes: { start: { counts: [] } } }));
    expect(words).toContain('telt niet mee');
    expect(words).not.toContain('telt voor');
  });
});

describe('the marks on a card', () => {
  const scenario = fakeScenario({
    cast: { wilma: { id: 'wilma', name: 'Wilma Dekker' } },
    profile: { tasks: [], poles: [{ id: 'KT3.D2', poles: ['achterhouden', 'openheid'] }], targets: [] },
    scenes: [
      fakeScene({
        looks: [fakeLook(), fakeLook({ id: 'map' })],
        weight: 0.5,
        later: [{ at: at('14.50'), scene: 'ring' }],
        choices: [
          fakeChoice({
            id: 'first',
            leans: { 'KT3.D2': 'openheid' },
            evidence: { 'C13.p1': { points: 2, reason: 'Sound.' } },
            promise: { id: 'call', to: 'wilma', in: 30 },
            cases: [{ when: { op: 'looked', of: ['memo'] }, takes: 25, go: toScene('task') }, { go: again }],
          }),
          fakeChoice({ id: 'second', unlawful: true, when: { op: 'looked', of: ['map'] }, go: toScene('task') }),
        ],
      }),
      fakeScene({
        id: 'task',
        task: fakeTask({ base: { 'C09.p1': { points: 3, reason: 'Whole.' } }, go: toScene('start') }),
      }),
      fakeScene({ id: 'ring', choices: [fakeChoice({ id: 'call', keeps: 'call', go: back })] }),
      fakeScene({ id: 'island', go: toEnding() }),
    ],
  });
  const svg = scenarioMap(scenario);
  const words = wordsOn(svg);

  test('tell minutes, promises, conditions and what is not allowed', () => {
    for (const each of ['10–25 min', 'belooft Wilma iets', 'komt belofte na', 'mag niet', 'alleen als bekeken: map'])
      expect(words).toContain(each);
  });

  test('tell what it counts for, and that it weighs half', () => {
    expect(words).toContain('telt voor C13 (half)');
    expect(words).toContain('telt voor C09');
  });

  test('tell when another way is taken, and what breaks in at what hour', () => {
    expect(words).toContain('als bekeken: memo');
    expect(words).toContain('breekt in 14.50');
    expect(words).toContain('14.50 · island');
  });

  test('tell a screen reader everything, the poles by their names', () => {
    const spoken = spokenOn(svg);
    expect(spoken).toContain('neigt naar openheid');
    expect(spoken).toContain('C13.p1 2 van 3');
    expect(spoken).toContain('2 dingen om te bekijken');
    expect(spoken).toContain('anders nog een keer');
  });

  test('tell of loops and of what nothing leads to', () => {
    const styles = layOut(scenario).links.map(({ style, from, to }) => `${style} ${from.card.id} ${to.card.id}`);
    expect(styles).toContain('loop task start');
    expect(styles).toContain('again start start');
    expect(styles).toContain('later start ring');
    expect(words).toContain('geen weg hierheen');
  });
});
