import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, attemptLimits, readAttempt, writeAttempt } from '../../../src/core/records/attempt.ts';
import { describeProblem } from '../../../src/core/records/problems.ts';
import { fakeAttempt } from './fakes.ts';

const problemOf = (value: unknown) => {
  const result = readAttempt(value);
  return result.ok ? undefined : result.problem;
};
const withPart = (part: Record<string, unknown>) => ({ ...fakeAttempt(), ...part });

describe('an attempt', () => {
  test('reads back as it was written', () => {
    const attempt = fakeAttempt({
      parent: { attempt: 'a-1', actions: 4 },
      notes: [{ id: 'prediction', actions: 2, text: 'Ze belt terug.' }],
      source: { files: { 'world.yaml': 'cast: {}', 'de-natte-plek/scenario.yaml': 'format: 1' } },
    });
    expect(readAttempt(JSON.parse(writeAttempt(attempt)))).toEqual({ ok: true, value: attempt });
  });

  test('gives the same bytes, however its keys were ordered', () => {
    const attempt = fakeAttempt();
    const backwards = Object.fromEntries(Object.entries(attempt).reverse()) as unknown as Attempt;
    expect(writeAttempt(backwards)).toBe(writeAttempt(attempt));
  });

  test('may leave out its notes, or have none', () => {
    const { notes: _, ...without } = fakeAttempt();
    for (const value of [without, withPart({ notes: {} }), withPart({ notes: null })]) {
      expect(readAttempt(value)).toEqual({ ok: true, value: fakeAttempt() });
    }
  });

  test('keeps nothing that it does not know', () => {
    const result = readAttempt(withPart({ score: 100, actions: [{ do: 'continue', scene: 'memo', cheat: true }] }));
    expect(result).toEqual({ ok: true, value: fakeAttempt({ actions: [{ do: 'continue', scene: 'memo' }] }) });
  });
});

describe('a file from outside', () => {
  test('of another format is named, before anything else', () => {
    const problem = problemOf({ format: 'werkdag-attempt/2', actions: 'new' });
    expect(problem).toEqual({
      code: 'unknown-format',
      path: ['format'],
      found: 'werkdag-attempt/2',
      known: ['werkdag-attempt/1'],
    });
    expect(problem && describeProblem(problem).message.nl).toContain('werkdag-attempt/2');
  });

  test.each([
    ['no object', [], 'wrong-type', ''],
    ['no format', {}, 'unknown-format', 'format'],
    ['no scenario', withPart({ scenario: undefined }), 'missing', 'scenario'],
    [
      'a scenario that is a path',
      withPart({ scenario: { id: '../x', version: '1', logicHash: 'f' } }),
      'wrong-type',
      'scenario.id',
    ],
    ['an id with a space', withPart({ id: 'a b' }), 'wrong-type', 'id'],
    ['no hash', withPart({ scenario: { id: 'x', version: '1' } }), 'missing', 'scenario.logicHash'],
    ['other rules of scoring', withPart({ scoring: 2 }), 'unknown-scoring', 'scoring'],
    ['a mode that is none', withPart({ mode: 'exam' }), 'unknown-word', 'mode'],
    ['a language that is none', withPart({ language: 'de' }), 'unknown-word', 'language'],
    ['a date without a time', withPart({ startedAt: '4 juni' }), 'wrong-type', 'startedAt'],
    ['actions that are no list', withPart({ actions: {} }), 'wrong-type', 'actions'],
    ['an act that is none', withPart({ actions: [{ do: 'win', scene: 'memo' }] }), 'unknown-word', 'actions.0.do'],
    ['an act without its scene', withPart({ actions: [{ do: 'continue' }] }), 'missing', 'actions.0.scene'],
    [
      'a scene that is no id',
      withPart({ actions: [{ do: 'continue', scene: 'A b' }] }),
      'wrong-type',
      'actions.0.scene',
    ],
    [
      'the scene __proto__',
      withPart({ actions: [{ do: 'continue', scene: '__proto__' }] }),
      'wrong-type',
      'actions.0.scene',
    ],
    [
      'the scene constructor',
      withPart({ actions: [{ do: 'continue', scene: 'constructor' }] }),
      'wrong-type',
      'actions.0.scene',
    ],
    [
      'half an action in the parent',
      withPart({ parent: { attempt: 'a', actions: 0.5 } }),
      'wrong-type',
      'parent.actions',
    ],
    ['a file above its folder', withPart({ source: { files: { '../x.yaml': '' } } }), 'forbidden-key', 'source.files'],
  ])('with %s is refused', (_, value, code, where) => {
    const problem = problemOf(value);
    expect([problem?.code, problem?.path.join('.')]).toEqual([code, where]);
  });

  test('with more than 5,000 actions is refused', () => {
    const actions = Array.from({ length: attemptLimits.actions + 1 }, () => ({ do: 'continue', scene: 'memo' }));
    expect(problemOf(withPart({ actions }))).toMatchObject({ code: 'too-many', limit: 5000 });
    expect(problemOf(withPart({ actions: actions.slice(1) }))).toBeUndefined();
  });

  test('cannot reach what every object inherits', () => {
    const submit = `{"do":"submit","scene":"memo","response":{"__proto__":{"polluted":true}}}`;
    expect(problemOf(withPart({ actions: [JSON.parse(submit)] }))).toMatchObject({ code: 'forbidden-key' });
    expect(problemOf(Object.create(fakeAttempt()))).toMatchObject({ code: 'wrong-type' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('with an answer that has no end is refused', () => {
    let response: unknown = 'a';
    for (let depth = 0; depth < 100_000; depth += 1) response = { a: response };
    expect(problemOf(withPart({ actions: [{ do: 'submit', scene: 'memo', response }] }))?.code).toBe('too-deep');
    expect(problemOf({ format: response })?.code).toBe('unknown-format');
  });

  test('never makes the reader throw, and every problem has words in both languages', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(fakeAttempt()), 'source'),
          fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        ),
        (part) => {
          const problem = problemOf(withPart(part));
          if (!problem) return;
          for (const text of Object.values(describeProblem(problem)).flatMap((each) => Object.values(each))) {
            expect(text).not.toMatch(/\{(where|found|known|expected|limit)\}/);
          }
        },
      ),
    );
  });
});
