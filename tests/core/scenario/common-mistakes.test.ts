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
});
