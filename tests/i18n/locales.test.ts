import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { enDebrief } from '../../src/i18n/en-debrief.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlDebrief } from '../../src/i18n/nl-debrief.ts';

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, path ? `${path}.${key}` : key));
}

const holes = (text: string): string[] => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();

describe('the texts of the interface', () => {
  const dutch = texts({ ...nl, ...nlDebrief });
  const english = new Map(texts({ ...en, ...enDebrief }));

  it('are there in both languages, key for key', () => {
    expect(dutch.length).toBeGreaterThan(100);
    expect([...english.keys()].sort()).toEqual(dutch.map(([key]) => key).sort());
  });

  it('are never empty', () => {
    for (const [key, text] of [...dutch, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('have the same holes to fill in both languages', () => {
    for (const [key, text] of dutch) expect(holes(english.get(key) ?? ''), key).toEqual(holes(text));
  });
});
