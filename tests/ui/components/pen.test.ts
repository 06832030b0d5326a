import { expect, test } from 'vitest';
import { ink } from '../../../src/ui/icons/pen.ts';
import { signOf } from '../../../src/ui/icons/signs.ts';

const line = 'M2 2 L40 2 C60 2 60 30 40 30 Q20 30 20 40 Z';

test('a line is drawn the same every time', () => {
  expect(ink('M0 0 L6 0', 2)).toMatchInlineSnapshot(
    `"M1.5 0.73Q3 0.84 4.5 0.73Q6 0.62 6 0Q6 -0.62 4.5 -0.89Q3 -1.16 1.5 -0.89Q0 -0.61 0 0Q0 0.61 1.5 0.73Z"`,
  );
});

test('a line becomes closed shapes without a number that is none', () => {
  const shape = ink(`${line} M5 5 L9 9`, 2.4);
  expect(shape).not.toMatch(/NaN|Infinity/);
  expect(shape.match(/M/g)).toHaveLength(2);
  expect(shape.endsWith('Z')).toBe(true);
});

test('a person whom nobody knows has one sign, and it guesses nothing', () => {
  expect(signOf('rozema')).toEqual(signOf('rozema'));
  expect(signOf('rozema').hair).toBe('none');
});
