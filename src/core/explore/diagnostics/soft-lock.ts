import { type Examples, example } from '../../scenario/diagnostics/example.ts';
import type { Localised } from '../../shared/language.ts';
import { playInWords } from './play-words.ts';
import type { ExploredRule } from './rule.ts';

interface Detail {
  readonly scene: string;
  readonly task: boolean;
  readonly way: Localised;
}

/** A decision where nothing is open: everything is shut, or no answer is accepted. */
export const softLock: ExploredRule<Detail> = {
  code: 'WD052',
  severity: 'error',
  needsProof: false,
  message: {
    nl: ({ scene, task, way }) =>
      `In “${scene}” ${task ? 'wordt soms geen enkel antwoord goedgekeurd' : 'is soms geen enkele keuze open'}. Zo kom je er: ${way.nl}.`,
    en: ({ scene, task, way }) =>
      `In “${scene}” ${task ? 'no answer at all is accepted at times' : 'no choice at all is open at times'}. This is the way to it: ${way.en}.`,
  },
  cure: {
    nl: ({ task }) =>
      task
        ? 'Laat een van de regels minder vaak weigeren (refuse).'
        : 'Laat hier altijd één keuze open: een zonder when.',
    en: ({ task }) =>
      task ? 'Let one of the rules refuse less often.' : 'Leave one choice open here at all times: one without when.',
  },
  find: ({ scenario, places, explored }, report) => {
    for (const { kind, scene, play } of explored.stuck) {
      if (kind !== 'soft-lock') continue;
      const task = scenario.scenes[scene]?.task !== undefined;
      const at = places.key('scenes', scene, task ? 'task' : 'choices');
      report(at, { scene, task, way: playInWords(play) }, play);
    }
  },
};

const onlyIfReady = ['        takes: 0\n', '        takes: 0\n        when: {klaar: true}\n'] as const;

export const examples: Examples = {
  failing: example(
    onlyIfReady,
    ['        takes: 5\n        keeps', '        takes: 5\n        when: {klaar: true}\n        keeps'],
    ['    choices:\n      - id: niet', '    ⟦choices⟧:\n      - id: niet'],
  ),
  nearlyFailing: example(
    onlyIfReady,
    ['        takes: 5\n        keeps', '        takes: 5\n        when: {klaar: false}\n        keeps'],
    ['        evidence:\n          C13.p1: 0 Haar vraag bleef liggen.\n', ''],
    ['        evidence:\n          C13.p1: 3 Je zei alles wat mag.\n', ''],
  ),
  clean: example(),
};
