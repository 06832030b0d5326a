import { lookup } from '../../shared/ids.ts';
import type { Condition, Scenario } from '../model.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';
import { askedIn, partsOf } from './parts.ts';
import { decides, deciding, reach, waysOf } from './ways.ts';

/** What nobody could know is read while there is still something to decide: then luck decides what one can choose. */
export const truthTooEarly: Check<Record<never, never>> = {
  code: 'WD024',
  severity: 'error',
  message: {
    nl: () => 'Hier wordt truth gelezen, en daarna valt er nog iets te kiezen.',
    en: () => 'This reads truth, and there is still something to choose after it.',
  },
  cure: {
    nl: () => 'Lees truth pas na de laatste keuze: in een scène zonder keuzes, of in een einde.',
    en: () => 'Read truth only after the last choice: in a scene without choices, or in an ending.',
  },
  find: ({ scenario, places }, report) => {
    const early = beforeDecision(scenario);
    for (const { when, path } of partsOf(scenario).conditions) {
      const [part, scene] = path;
      if (part !== 'scenes' || typeof scene !== 'string') continue;
      if (readsTruth(when) && early(scene)) report(places.at(...path), {});
    }
  },
};

function readsTruth(when: Condition): boolean {
  for (const { op } of askedIn(when)) if (op === 'truth') return true;
  return false;
}

/** Whether a scene is one from which a decision can be reached, its own included. */
function beforeDecision(scenario: Scenario): (scene: string) => boolean {
  const { comesFrom, broughtBy, onward, breaksIn } = waysOf(scenario);
  const early = reach(deciding(scenario), comesFrom, broughtBy);
  /** What breaks in and goes back does so before each decision that only opens later. */
  const returnsToDecision = (scene: string): boolean =>
    partsOf(scenario).later.some(({ later, scene: from }) => {
      const { at } = later;
      if (later.scene !== scene || at === undefined) return false;
      return [...reach([from], onward, breaksIn)].some((id) => {
        const ahead = lookup(scenario.scenes, id);
        return ahead?.at !== undefined && ahead.at > at && decides(ahead);
      });
    });
  return (scene) => early.has(scene) || returnsToDecision(scene);
}

const truth: readonly (readonly [string, string])[] = [
  ['variables:', 'truth:\n  start: buis\n  others:\n    dijk: Stel dat het de dijk was.\nvariables:'],
  [
    '  decided:',
    `  luck:
    - one-of:
        - text: Het was de dijk.
          when: {truth: dijk}
        - Het was een buis.
  decided:`,
  ],
];

export const examples: Examples = {
  failing: example(...truth, ['when: {klaar: true}', 'when: ⟦{klaar: true, truth: dijk}⟧']),
  nearlyFailing: example(...truth, [
    '- De dag gaat door.',
    '- De dag gaat door.\n      - text: De dijk lekt.\n        when: {truth: dijk}',
  ]),
  clean: example(),
};
