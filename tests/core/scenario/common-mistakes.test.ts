import { describe, expect, it } from 'vitest';
import { example } from '../../../src/core/scenario/diagnostics/example.ts';
import { compileText } from './fakes.ts';

const findings = (...changes: readonly (readonly [string, string])[]) =>
  compileText(example(...changes).scenario).diagnostics;

describe('mistakes that everyone makes', () => {
  it('a comma inside { } is told as what it is, also where any name may stand', () => {
    const [found] = findings(['{noor: neutral}', '{noor: neutral, en ook winston}']);
    expect(found?.code).toBe('WD003');
    expect(found?.message.nl).toContain('knipt een komma');
  });

  it('a sentence with a colon is no person of that name', () => {
    const [found] = findings(['- noor: Mag ik het weten?', '- Let op: de koffie is heet.']);
    expect(found?.code).toBe('WD001');
    expect(found?.cure.nl).toContain('dubbele aanhalingstekens');
  });

  it('a file in UTF-16 is told to be saved as UTF-8', () => {
    const read = Buffer.from(`\ufeff${example().scenario}`, 'utf16le').toString('utf8');
    const [found, ...more] = compileText(read).diagnostics;
    expect(more).toEqual([]);
    expect(found?.code).toBe('WD001');
    expect(found?.cure.nl).toContain('UTF-8');
  });

  it('words with an accent and a face are no other encoding', () => {
    expect(findings(['- noor: Mag ik het weten?', '- noor: Mag één koe 🐄 het weten?'])).toEqual([]);
  });
});
