import { describe, expect, it } from 'vitest';
import { analysisBeside } from '../../src/cli/analysis-file.ts';
import { analyse } from '../../src/core/explore/analyse.ts';
import { exploreAll } from '../../src/core/explore/explore.ts';
import { compiledOf, readLibrary } from './load.ts';

describe.each(readLibrary())('what exploring found out about $folder', ({ folder, loaded }) => {
  it('lies beside it, is proved, and is of today (else run: npm run analyses)', { timeout: 300_000 }, () => {
    const scenarios = compiledOf({ folder, loaded, playthroughs: [] });
    const scenario = loaded.compiled.subject?.scenario;
    if (!scenario) throw new Error(`${folder} does not compile`);
    const explored = exploreAll(scenario, { languages: [scenarios.nl, scenarios.en] });
    expect(explored.proved).toBe(true);
    expect(analysisBeside(loaded.path)).toEqual(JSON.parse(JSON.stringify(analyse(explored))));
  });
});
