import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/core/shared/sha256.ts';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('the hash of nothing and of abc are those of FIPS 180-4', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('every text has the hash that the platform gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(reference(text));
    }),
  );
});

test('every length up to three blocks is padded right', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
    expect(sha256(text)).toBe(reference(text));
  }
});

test('half of a surrogate pair has a hash too', () => {
  expect(sha256('\ud800')).toMatch(/^[0-9a-f]{64}$/);
  expect(sha256('\ud800')).not.toBe(sha256('\udc00'));
});
