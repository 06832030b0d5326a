import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import { isToldElsewhere, linksIn } from './happens.ts';
import type { ExploredRule } from './rule.ts';

/** An ending that no play comes to. What comes of a part that never has its turn is told there. */
export const unreachableEnding: ExploredRule<{ readonly ending: string }> = {
  code: 'WD056',
  severity: 'warning',
  needsProof: true,
  message: {
    nl: ({ ending }) => `Het einde “${ending}” komt nooit.`,
    en: ({ ending }) => `The ending “${ending}” never comes.`,
  },
  cure: {
    nl: ({ ending }) => `Laat een keuze of een scène naar “${ending}” gaan, of haal dit einde weg.`,
    en: ({ ending }) => `Let a choice or a scene go to “${ending}”, or take this ending away.`,
  },
  find: ({ scenario, places, explored }, report) => {
    for (const ending of Object.keys(scenario.endings)) {
      if (explored.endings.get(ending)?.reached || isToldElsewhere(explored, [ending])) continue;
      const from = linksIn(explored).filter(({ to }) => to === ending);
      const onlyFromUnreached = from.length > 0 && from.every((link) => !explored.scenes.get(link.from)?.reached);
      if (!onlyFromUnreached) report(places.key('endings', ending), { ending });
    }
  },
};

const another = (name: string): readonly [string, string] => [
  '\nresults:',
  `\n  ${name}:\n    title: De krant belt\n    lines:\n      - Morgen staat het erin.\nresults:`,
];

export const examples: Examples = {
  failing: example(another('⟦krant⟧')),
  nearlyFailing: example(another('krant'), ['    go: eind', '    go: [{when: {klaar: true}, to: krant}, {to: eind}]']),
  clean: example(),
};
