import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../../src/core/scenario/source/sections.ts';
import { changed, compileText, findingsIn, inShort, s08, s08English } from '../fakes.ts';

/** S08 with a piece replaced in each of some places. */
const broken = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => changed(text, from, to), s08.text);

const colon = ['text: Je opent het memo.', 'text: Je opent: het memo.'] as const;
const quote = ['title: Een half verhaal', 'title: "Een half verhaal'] as const;
const tab = ['    channel: event\n', '\tchannel: event\n'] as const;
const hyphen = ['  goal: Je weegt', '  goal: [Je weegt'] as const;

describe('of a file that is not YAML in several places', () => {
  test('each scene and each ending has its first mistake told', () => {
    const text = broken(
      colon,
      ['    place: molenkade\n    channel: event', '    place: molenkade\n    channel event'],
      quote,
    );
    expect(findingsIn(text).map((each) => each.slice(0, 5))).toEqual(['WD001', 'WD001', 'WD001']);
  });

  test('the places are those in the whole file', () => {
    const text = broken(colon, quote);
    expect(findingsIn(text)).toEqual(['WD001 J', 'WD001 "']);
  });

  test('what follows from a mistake in the same scene is not told', () => {
    expect(findingsIn(broken(colon, ['text: Je zoekt het bericht', 'text: Je zoekt: het bericht']))).toHaveLength(1);
  });

  test.each([
    ['a colon', colon],
    ['a quote that is not closed', quote],
    ['a bracket that is not closed', hyphen],
    ['a tab', tab],
  ])('%s alone is one finding', (_, change) => {
    expect(findingsIn(broken(change))).toHaveLength(1);
  });

  test('a translation is read in the same way', () => {
    const english = changed(
      changed(s08English.text, 'noor: 0.92 what?', 'noor: 0.92: what?'),
      'title: 0.92',
      'title: "0.92',
    );
    const { diagnostics } = compileText(s08.text, english);
    expect(diagnostics.map((each) => inShort(each, english))).toEqual(['WD001 0', 'WD001 "']);
  });
});

test('the sections of a file are whole, and follow on each other', () => {
  const sections = sectionsOf(s08.text);
  expect(sections.map(({ text }) => /^ *([\w-]+):/.exec(text)?.[1])).toEqual(
    expect.arrayContaining(['format', 'debrief', 'memo', 'wilma-bellen', 'woensdag', 'krant', 'cijfer', 'results']),
  );
  for (const { start, text } of sections) expect(s08.text.startsWith(text, start)).toBe(true);
});

test('a whole scenario has no finding in any of its sections, however its lines are broken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sectionsOf(s08.text)), fc.boolean(), ({ text }, windows) => {
      const { diagnostics } = compileText(windows ? text.replaceAll('\n', '\r\n') : text);
      expect(diagnostics.filter(({ code }) => code === 'WD001')).toEqual([]);
    }),
  );
});
