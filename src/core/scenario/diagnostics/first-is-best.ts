import type { Check } from './check.ts';
import type { Examples } from './example.ts';
import { type ExampleOption, withDecisions } from './example-scenes.ts';
import { sceneList } from './scene-list.ts';
import { bestWorth, differsInWorth, scoredDecisions } from './scored-options.ts';
import { tooOften } from './too-often.ts';

interface Detail {
  readonly hits: readonly string[];
  readonly total: number;
}

/** Where the order of the options is fixed, the best one stands first too often. */
export const firstIsBest: Check<Detail> = {
  code: 'WD038',
  severity: 'warning',
  message: {
    nl: ({ hits, total }) =>
      `In ${hits.length} van de ${total} scènes met een vaste volgorde staat de beste optie bovenaan: ${sceneList(hits)}.`,
    en: ({ hits, total }) =>
      `In ${hits.length} of the ${total} scenes with a fixed order the best option stands first: ${sceneList(hits)}.`,
  },
  cure: {
    nl: () => 'Haal `order: fixed` weg, of zet in een paar van deze scènes een andere optie bovenaan.',
    en: () => 'Take out `order: fixed`, or put another option first in some of these scenes.',
  },
  find({ scenario, places }, report) {
    const telling = scoredDecisions(scenario).filter((each) => each.scene.fixedOrder && differsInWorth(each));
    const hits = telling.filter((each) => each.options[0]?.worth === bestWorth(each)).map(({ scene }) => scene.id);
    if (tooOften(hits.length, telling.length)) report(places.key('scenes'), { hits, total: telling.length });
  },
};

const strong: ExampleOption = { text: 'Je vraagt het eerst.', points: 3, takes: 10 };
const sound: ExampleOption = { text: 'Je zegt alles.', points: 2, takes: 15 };
const weak: ExampleOption = { text: 'Je zegt niets en loopt weg.', points: 1 };
const first = [strong, sound, weak];
const last = [weak, sound, strong];

export const examples: Examples = {
  failing: withDecisions([first, last, first, last], 'fixed', ['\nscenes:', '\n⟦scenes⟧:']),
  nearlyFailing: withDecisions([first, last, last, last], 'fixed'),
  clean: withDecisions([first, first, first, first], 'any'),
};
