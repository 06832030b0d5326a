import type { Look, Scenario } from '../model.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { askedIn, partsOf } from './parts.ts';
import { decides, deciding, reach, waysOf } from './ways.ts';

interface Detail {
  readonly look: string;
  readonly why: 'empty' | 'late';
}

/** A look of which nothing can be made: it shows and changes nothing, or there is nothing left to decide with what it shows. */
export const uselessLook: Check<Detail> = {
  code: 'WD019',
  severity: 'warning',
  message: {
    nl: ({ look, why }) =>
      why === 'empty'
        ? `Wie naar “${look}” kijkt, ziet niets, en er verandert niets.`
        : `Wie naar “${look}” kijkt, heeft er niets meer aan: hierna valt er niets te kiezen.`,
    en: ({ look, why }) =>
      why === 'empty'
        ? `Looking at “${look}” shows nothing and changes nothing.`
        : `Looking at “${look}” is of no use any more: there is nothing left to choose after this.`,
  },
  cure: {
    nl: ({ look, why }) =>
      why === 'empty'
        ? 'Zeg bij lines wat er te zien is.'
        : `Zet dit kijken vóór een keuze, of laat een latere scène of het einde ernaar vragen: {looked: ${look}}.`,
    en: ({ look, why }) =>
      why === 'empty'
        ? 'Say under lines what can be seen.'
        : `Put this look before a choice, or let a later scene or the ending ask for it: {looked: ${look}}.`,
  },
  find: ({ scenario, places }, report) => {
    const { back, comesFrom, broughtBy } = waysOf(scenario);
    const asked = looksAsked(scenario);
    // What a scene that goes back returns to, may still ask something.
    const beforeDecision = reach([...deciding(scenario), ...back], comesFrom, broughtBy);
    for (const scene of Object.values(scenario.scenes)) {
      for (const [index, look] of scene.looks.entries()) {
        if (asked.has(look.id) || changes(look)) continue;
        const late = !decides(scene) && !beforeDecision.has(scene.id);
        if (!late && look.lines.length > 0) continue;
        const why = late ? 'late' : 'empty';
        report(places.at('scenes', scene.id, 'looks', index, 'id'), { look: look.id, why });
      }
    }
  },
};

const changes = ({ effects }: Look): boolean => Object.keys(effects).length > 0;

/** The looks that a condition asks after. */
function looksAsked(scenario: Scenario): ReadonlySet<string> {
  const looks = new Set<string>();
  for (const { when } of partsOf(scenario).conditions) {
    for (const asked of askedIn(when)) if (asked.op === 'looked') for (const look of asked.of) looks.add(look);
  }
  return looks;
}

const lateLook = (asks: string): readonly [string, string] => [
  '    lines:\n      - De dag gaat door.',
  `    looks:
      - id: ${asks}
        on: muur
        text: Je kijkt op de klok.
        takes: 1
        lines:
          - Het is tien over twaalf.
    lines:
      - De dag gaat door.`,
];

export const examples: Examples = {
  failing: example(lateLook('⟦klok⟧')),
  nearlyFailing: example(lateLook('klok'), [
    '- Het is klaar.',
    '- Het is klaar.\n      - text: Je keek nog op de klok.\n        when: {looked: klok}',
  ]),
  clean: example(),
};
