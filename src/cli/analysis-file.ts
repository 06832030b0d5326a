import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ScenarioAnalysis } from '../core/explore/analysis.ts';
import { readAnalysis } from '../core/explore/read-analysis.ts';

/** Where the analysis of a scenario lies: beside it. */
export const analysisPath = (scenario: string): string => join(dirname(scenario), 'analysis.json');

/** The analysis that lies beside a scenario, of whatever version; nothing where there is none that can be read. */
export function analysisBeside(scenario: string): ScenarioAnalysis | undefined {
  const path = analysisPath(scenario);
  if (!existsSync(path)) return undefined;
  try {
    return readAnalysis(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
