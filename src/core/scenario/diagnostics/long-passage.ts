import type { Ending, Line, Scene } from '../model.ts';
import type { SourcePath } from '../source/places.ts';
import { countWords } from '../words/words.ts';
import type { Check } from './check.ts';
import { type Examples, example } from './example.ts';

/** Words that a person reads at one go. */
const mostWords = 70;

const things = {
  scene: { nl: 'Deze scène', en: 'This scene' },
  look: { nl: 'Deze blik', en: 'This look' },
  reply: { nl: 'Dit antwoord', en: 'This reply' },
  ending: { nl: 'Dit einde', en: 'This ending' },
  shot: { nl: 'Dit beeld', en: 'This shot' },
} as const;

interface Passage {
  readonly what: keyof typeof things;
  readonly lines: readonly Line[];
  /** Down to the key that stands over the lines. */
  readonly path: SourcePath;
}

/** More words than fit in one panel: what is told at one go in a scene, a look, a reply, an ending or a shot. */
export const longPassage: Check<{ readonly what: keyof typeof things; readonly words: number }> = {
  code: 'WD030',
  severity: 'warning',
  message: {
    nl: ({ what, words }) =>
      `${things[what].nl} heeft ${words} woorden, en ${mostWords} is genoeg voor één keer lezen.`,
    en: ({ what, words }) => `${things[what].en} has ${words} words, and ${mostWords} are enough to read at one go.`,
  },
  cure: {
    nl: () =>
      'Maak het korter, of verdeel het over twee scènes. Zet regels die nooit samen te zien zijn onder `one-of`.',
    en: () => 'Make it shorter, or divide it over two scenes. Put lines that are never seen together under `one-of`.',
  },
  find({ scenario, places }, report) {
    const measure = ({ what, lines, path }: Passage): void => {
      const words = wordsAtOnce(lines);
      if (words > mostWords) report(places.key(...path), { what, words });
    };
    for (const scene of Object.values(scenario.scenes)) for (const each of passagesOfScene(scene)) measure(each);
    for (const ending of Object.values(scenario.endings)) for (const each of passagesOfEnding(ending)) measure(each);
  },
};

/**
 * The most words that these lines can show together: of `one-of` the longest, and a line with a condition as if it holds. What
 * stands in a remembered answer is the player's own and is not counted.
 */
function wordsAtOnce(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => {
    if (line.kind === 'one-of') return sum + line.lines.reduce((most, each) => Math.max(most, wordsAtOnce([each])), 0);
    return sum + countWords(line.text ?? '') + (line.kind === 'document' ? countWords(line.title) : 0);
  }, 0);
}

function* passagesOfScene({ id, lines, looks, choices, task }: Scene): Generator<Passage> {
  const scene = ['scenes', id];
  yield { what: 'scene', lines, path: scene };
  for (const [index, look] of looks.entries()) {
    yield { what: 'look', lines: look.lines, path: [...scene, 'looks', index, 'lines'] };
  }
  for (const [index, { reply = [], cases = [] }] of choices.entries()) {
    const path = [...scene, 'choices', index];
    yield { what: 'reply', lines: reply, path: [...path, 'reply'] };
    for (const [at, each] of cases.entries()) {
      yield { what: 'reply', lines: each.reply ?? [], path: [...path, 'cases', at, 'reply'] };
    }
  }
  yield { what: 'reply', lines: task?.reply ?? [], path: [...scene, 'task', 'reply'] };
  for (const [index, { refuse = [] }] of (task?.rules ?? []).entries()) {
    yield { what: 'reply', lines: refuse, path: [...scene, 'task', 'rules', index, 'refuse'] };
  }
}

function* passagesOfEnding({ id, lines, after }: Ending): Generator<Passage> {
  yield { what: 'ending', lines, path: ['endings', id] };
  for (const [index, shot] of after.entries()) {
    yield { what: 'shot', lines: shot.lines, path: ['endings', id, 'after', index, 'lines'] };
  }
}

/** `count` words, in sentences of five. */
const words = (count: number): string => {
  const sentences = Array.from({ length: count / 5 }, () => 'Op het pad staat water.');
  return `      - ${sentences.join(' ')}`;
};

export const examples: Examples = {
  failing: example(['  middag:', '  ⟦middag⟧:'], ['      - De dag gaat door.', words(75)]),
  nearlyFailing: example([
    '      - De dag gaat door.',
    `      - one-of:
          - text: De dag gaat door, en het is stil.
            when: {klaar: true}
          - De dag gaat door.
${words(60)}`,
  ]),
  clean: example(),
};
