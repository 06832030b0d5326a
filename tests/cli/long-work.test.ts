import { expect, test, vi } from 'vitest';
import { doLongWork, type Progress } from '../../src/cli/long-work.ts';

/** Work of so many steps, each of some milliseconds. */
function* fakeWork(steps: number, milliseconds: number, atStep: (step: number) => void = () => {}) {
  for (let done = 1; done <= steps; done += 1) {
    const until = Date.now() + milliseconds;
    while (Date.now() < until);
    atStep(done);
    yield { done, of: steps };
  }
  return 'the outcome';
}

const describeIt = ({ done, of }: Progress): string => `${done} of ${of}`;

test('long work shows how far it is, wipes that out, and gives its outcome', async () => {
  const showProgress = vi.fn();
  expect(await doLongWork(fakeWork(40, 20), { showProgress }, describeIt)).toBe('the outcome');
  const shown = showProgress.mock.calls.map(([text]) => text);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown[0]).toMatch(/^\d+ of 40$/);
  expect(shown.at(-1)).toBe('');
});

test('short work shows nothing', async () => {
  const showProgress = vi.fn();
  expect(await doLongWork(fakeWork(3, 1), { showProgress }, describeIt)).toBe('the outcome');
  expect(showProgress.mock.calls.flat().join('')).toBe('');
});

test('Ctrl-C stops it between two steps, and nothing comes of it', async () => {
  const listening = process.listeners('SIGINT');
  const begun: number[] = [];
  const work = fakeWork(100, 1, (step) => {
    begun.push(step);
    // The signal itself would reach whoever runs the tests too.
    if (step === 3)
      for (const listener of process.listeners('SIGINT')) if (!listening.includes(listener)) listener('SIGINT');
  });
  expect(await doLongWork(work, {}, describeIt)).toBeUndefined();
  expect(begun.length).toBeLessThan(6);
  expect(process.listeners('SIGINT')).toEqual(listening);
});
