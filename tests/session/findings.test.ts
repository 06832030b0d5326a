import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, findingOf } from '../../src/session/findings.ts';

const diagnostic = {
  code: 'WD099',
  severity: 'warning',
  message: { nl: 'Mis.', en: 'Wrong.' },
  cure: { nl: 'Mend.', en: 'Mend.' },
} as const;

describe('the line of a finding', () => {
  it('is shown with the place in it, and without what it is indented by', () => {
    const text = 'scenes:\n    go: winstn  # naar hem\nend';
    const start = text.indexOf('winstn');
    expect(excerptOf(text, { start, end: start + 6 })).toEqual({
      before: 'go: ',
      marked: 'winstn',
      after: ' # naar hem',
    });
  });

  it('is cut on both sides where it is long', () => {
    const text = `${'a'.repeat(90)}|hier|${'b'.repeat(90)}`;
    const { before, marked, after } = excerptOf(text, { start: 90, end: 96 });
    expect({ before, marked, after }).toEqual({
      before: `…${'a'.repeat(32)}`,
      marked: '|hier|',
      after: `${'b'.repeat(48)}…`,
    });
  });

  it('is the first of a place that runs over several', () => {
    const text = 'choices:\n  - id: a\n  - id: b\n';
    expect(excerptOf(text, { start: 0, end: text.length })).toEqual({ before: '', marked: 'choices:', after: '' });
  });

  it('is a part of the file on one line without half a character, whatever stands there', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '🦫', ':'), maxLength: 120 });
    fc.assert(
      fc.property(part, part, part, (ahead, place, behind) => {
        const text = ahead + place + behind;
        const excerpt = excerptOf(text, { start: ahead.length, end: ahead.length + place.length });
        for (const shown of [excerpt.before, excerpt.marked]) expect(text).toContain(shown.replaceAll('…', ''));
        const whole = excerpt.before + excerpt.marked + excerpt.after;
        expect(whole).not.toContain('\n');
        expect(whole.length).toBeLessThan(160);
        expect(() => encodeURIComponent(whole), 'half a character').not.toThrow();
      }),
    );
  });
});

describe('a finding', () => {
  const file = { name: 'scenario.yaml', text: 'id: a\ntitle: Mijn dag\n' };

  it('has its line and column, both from 1', () => {
    const found = findingOf({ ...diagnostic, range: { file: file.name, start: 13, end: 21 } }, [file]);
    expect(found).toMatchObject({ file: 'scenario.yaml', line: 2, column: 8, excerpt: { marked: 'Mijn dag' } });
    expect(found).not.toHaveProperty('play');
  });

  it('has no line to show where the file is not there', () => {
    const found = findingOf({ ...diagnostic, range: { file: 'elders.yaml', start: 3, end: 4 } }, [file]);
    expect(found).toMatchObject({ file: 'elders.yaml', line: 1 });
    expect(found).not.toHaveProperty('excerpt');
  });
});
