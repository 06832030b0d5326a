import { describe, expect, it } from 'vitest';
import { exploreFiles } from '../../src/session/explore-files.ts';
import type { ExploredFiles, SourceFiles } from '../../src/session/ports.ts';
import { cleanText, lineOf, stuckText, warnedText, world } from './small-files.ts';

function run(files: SourceFiles, maxStates = 10_000) {
  const told: number[] = [];
  const work = exploreFiles({ files, maxStates });
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { told, result: step.value };
    told.push(step.value);
  }
}

function explored(text: string, maxStates?: number): ExploredFiles {
  const { result } = run({ ...world, 'scenario.yaml': text }, maxStates);
  if (!result.ok) throw new Error('It was not explored.');
  return result.value;
}

describe('exploring files', () => {
  it('finds nothing in what is clean, and proves it', () => {
    expect(explored(cleanText)).toMatchObject({ findings: [], analysis: { scenario: 'voorbeeld', proved: true } });
  });

  it('gives a dead end with its line and the way to it', () => {
    const { findings } = explored(stuckText);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ...{ code: 'WD051', severity: 'error', file: 'scenario.yaml', excerpt: { before: 'go: ', marked: 'back' } },
      line: lineOf(stuckText, '      - Je hangt op.') + 1,
      play: {
        actions: [
          { do: 'choose', scene: 'vraag', id: 'ja' },
          { do: 'continue', scene: 'vraag' },
        ],
      },
    });
  });

  it('gives the shortest way to the scene of what shows without exploring', () => {
    const [found] = explored(warnedText).findings;
    expect(found?.excerpt?.marked).toBe('stil');
    const scenes = found?.play?.actions.map(({ scene }) => scene);
    expect(scenes).toEqual(['vraag', 'vraag']);
  });

  it('says how far it is, and stops where it is told', () => {
    const { told, result } = run({ ...world, 'scenario.yaml': cleanText }, 5);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeGreaterThanOrEqual(5);
    expect(result.ok && result.value.analysis.proved).toBe(false);
    expect(result.ok && result.value.findings.map(({ code }) => code)).toContain('WD050');
  });

  it('gives plain data, which can be sent from a worker', () => {
    const all = explored(stuckText);
    expect(structuredClone(all)).toEqual(all);
  });

  it.each([
    ['broken', { ...world, 'scenario.yaml': 'scenes: [' }],
    ['not there', world],
    ['without a world', { 'scenario.yaml': cleanText }],
  ])('fails where the scenario is %s', (_, files) => {
    expect(run(files).result).toEqual({ ok: false, problem: 'failed' });
  });
});
