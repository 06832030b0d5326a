import { readAction } from '../engine/read-action.ts';
import type { ScenarioAnalysis } from './analysis.ts';

type Reader = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Reader = (value) => typeof value === 'string';
const isFlag: Reader = (value) => typeof value === 'boolean';
const isCount: Reader = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isShare: Reader = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isAction: Reader = (value) => readAction(value) !== undefined;

const optional =
  (reader: Reader): Reader =>
  (value) =>
    value === undefined || reader(value);

const listOf =
  (reader: Reader): Reader =>
  (value) =>
    Array.isArray(value) && value.every(reader);

/** Any names, each with such a value. */
const byName =
  (reader: Reader): Reader =>
  (value) =>
    isRecord(value) && Object.values(value).every(reader);

/** These keys, each with such a value; others are passed over. */
const withKeys =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (value) =>
    isRecord(value) && Object.entries(readers).every(([key, reader]) => reader(own(value, key)));

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isSpread = withKeys({ shortest: isCount, median: isCount, longest: optional(isCount) });

const isAnalysis = withKeys({
  format: (value) => value === 'werkdag-analysis/1',
  scenario: isText,
  logicHash: isText,
  proved: isFlag,
  states: isCount,
  moves: isCount,
  results: byName(withKeys({ least: isCount, most: isCount, proved: isFlag })),
  scenes: byName(isCount),
  choices: byName(isCount),
  looks: byName(isCount),
  endings: byName(
    withKeys({
      states: isCount,
      share: isShare,
      play: optional(withKeys({ truth: optional(isText), actions: listOf(isAction) })),
    }),
  ),
  minutes: optional(isSpread),
  words: byName(isSpread),
  criteria: byName(withKeys({ decisions: isCount, opportunities: isCount, least: isCount, most: isCount })),
  chance: byName(byName(isShare)),
});

/**
 * Reads an analysis from parsed JSON that may come from anywhere; `undefined` where it is none. Whether it is of the scenario
 * at hand is for `analysisOf` to say.
 */
export const readAnalysis = (value: unknown): ScenarioAnalysis | undefined =>
  isAnalysis(value) ? (value as ScenarioAnalysis) : undefined;
