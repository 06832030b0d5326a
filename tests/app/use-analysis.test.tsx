// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useAnalysis } from '../../src/app/useAnalysis.ts';
import type { ScenarioAnalysis } from '../../src/core/explore/analysis.ts';
import { fail, succeed } from '../../src/core/shared/result.ts';
import type { SourceFiles } from '../../src/session/ports.ts';
import { type FakeExplorer, fakeExplorer } from '../ui/screens/home-fakes.ts';
import { clear, press, settle, show } from '../ui/screens/home-render.tsx';

const analysis: ScenarioAnalysis = {
  ...{ format: 'werkdag-analysis/1', scenario: 'voorbeeld', logicHash: 'h', proved: true, states: 7, moves: 9 },
  ...{ results: {}, scenes: {}, choices: {}, looks: {}, endings: {}, words: {}, criteria: {}, chance: {} },
};

interface PageProps {
  readonly explorer: FakeExplorer;
  readonly hash?: string;
  readonly files?: SourceFiles;
}

function Page({ explorer, hash, files }: PageProps) {
  return <p>{useAnalysis(explorer, hash, files)?.logicHash ?? 'unknown'}</p>;
}

const told = (): string | null | undefined => document.querySelector('p')?.textContent;

afterEach(clear);

describe('what exploring finds out about a scenario from outside', () => {
  it('comes when it is known', async () => {
    const explorer = fakeExplorer();
    await show(<Page explorer={explorer} hash="h" files={{ a: 'b' }} />);
    expect(told()).toBe('unknown');
    explorer.end(succeed({ analysis, findings: [] }));
    await settle();
    expect(told()).toBe('h');
  });

  it('is not asked for where the scenario is built in, or not there yet', async () => {
    const explorer = fakeExplorer();
    await show(<Page explorer={explorer} hash="h" />);
    expect(explorer.asked).toEqual([]);
  });

  it('stays unknown where it cannot be found out', async () => {
    const explorer = fakeExplorer();
    await show(<Page explorer={explorer} hash="h" files={{ a: 'b' }} />);
    explorer.end(fail('failed'));
    await settle();
    expect(told()).toBe('unknown');
  });

  it('is not asked for any more when the page is left', async () => {
    const explorer = fakeExplorer();
    await show(<Page explorer={explorer} hash="h" files={{ a: 'b' }} />);
    expect(explorer.stopped).toBe(false);
    await clear();
    expect(explorer.stopped).toBe(true);
  });

  it('is asked for once, also where the same files are read again', async () => {
    const explorer = fakeExplorer();
    const Reading = () => {
      const [turn, setTurn] = useState(0);
      return (
        <>
          <button type="button" onClick={() => setTurn(turn + 1)}>
            again
          </button>
          <Page explorer={explorer} hash="h" files={{ a: 'b' }} />
        </>
      );
    };
    await show(<Reading />);
    await press('button', 'again');
    expect(explorer.asked).toHaveLength(1);
    expect(explorer.stopped).toBe(false);
  });
});
