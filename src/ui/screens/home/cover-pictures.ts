/** What is on the cover of each dilemma and challenge: its colours, and the things that lie on them. */
import type { CoverThing } from './cover-things.ts';

/** A thing in a box of 220 by 260: where its middle is, how large, turned by degrees. */
export type Laid = readonly [thing: CoverThing, x: number, y: number, size?: number, turn?: number];

export interface CoverPlan {
  readonly wall: string;
  readonly floor: string;
  /** Letters in cream where the wall is dark. */
  readonly night?: true;
  /** How high the floor comes, in hundredths. */
  readonly horizon: number;
  readonly laid: readonly Laid[];
}

const plan = (wall: string, floor: string, horizon: number, ...laid: readonly Laid[]): CoverPlan => ({
  wall,
  floor,
  horizon,
  laid,
});
const night = (wall: string, floor: string, horizon: number, ...laid: readonly Laid[]): CoverPlan => ({
  ...plan(wall, floor, horizon, ...laid),
  night: true,
});

export const coverPlans: Readonly<Record<string, CoverPlan>> = {
  'KT1.D1': plan('#f0d9a0', '#d9b872', 34, ['plan', 104, 178, 1.25, -5], ['stamp', 158, 118, 0.9, 14]),
  'KT1.D2': plan(
    '#a9c4c6',
    '#7fa3a8',
    26,
    ['window', 130, 112, 0.86, 5],
    ['window', 78, 156, 0.98, -6],
    ['window', 128, 206, 1.05, 3],
  ),
  'KT1.D3': plan('#dfe3cf', '#b5c19b', 30, ['sheet', 100, 172, 1.3, -6], ['loupe', 138, 180, 1.1]),
  'KT2.D1': plan('#8fb0b8', '#5f8791', 22, ['umbrella', 110, 152, 1.18, -9]),
  'KT2.D2': night('#3d2f52', '#6d4a63', 28, ['light', 110, 76, 0.86], ['microphone', 110, 150, 0.92]),
  'KT2.D3': plan(
    '#e3d3b4',
    '#c7ab80',
    40,
    ['chair', 40, 150, 0.8],
    ['chair', 110, 150, 0.8],
    ['chair', 180, 150, 0.8],
    ['chair', 70, 208, 1.05],
    ['chair', 154, 208, 1.05],
  ),
  'KT3.D1': plan('#ecb75c', '#d99a3c', 30, ['sheet', 116, 200, 1.15, 7], ['helmet', 106, 140, 1.15, -7]),
  'KT3.D2': plan('#c3d6d2', '#86a861', 38, ['puddle', 112, 222, 1.2], ['folder', 108, 152, 1.28, -5]),
  'KT3.D3': plan('#e8d9b8', '#d5c29a', 16, ['inks', 110, 150, 1.16], ['clock', 158, 214, 0.74, 8]),
  'KT4.D1': plan(
    '#9dbbbf',
    '#c9a77a',
    30,
    ['balloon', 52, 106, 0.72, -6],
    ['balloon', 116, 84, 0.72, 3],
    ['balloon', 176, 116, 0.72, 7],
    ['bell', 110, 196, 1.2],
  ),
  'KT4.D2': plan('#dfb59b', '#b9805f', 26, ['ring', 104, 150, 1.1], ['phone', 110, 204, 1.1, -3]),
  'KT4.D3': plan('#e9d8b4', '#b4705a', 30, ['rope', 110, 170, 1.25]),
  'KT4.D4': plan('#dce7cf', '#7fa05a', 44, ['reeds', 110, 204, 1.25], ['board', 110, 128, 1.12, -4]),
  'KT5.D1': plan('#d5dfe0', '#9fb5b8', 28, ['envelope', 146, 202, 1.05, 9], ['list', 92, 156, 1.2, -6]),
  'KT5.D2': plan(
    '#f1c9a5',
    '#d99b77',
    24,
    ['photo', 62, 150, 1, -19],
    ['photo', 158, 150, 1, 17],
    ['photo', 110, 172, 1.15, -2],
  ),
  'KT5.D3': plan('#cdd9c0', '#96ae86', 26, ['card', 122, 138, 1.14, 7], ['card', 98, 188, 1.14, -5]),
  'KT5.D4': night('#74423a', '#5a332d', 12, ['shelf', 110, 168, 1.14]),
  KO1: night(
    '#a84a37',
    '#84372a',
    30,
    ['sheet', 46, 118, 0.56, -22],
    ['sheet', 112, 92, 0.5, 6],
    ['sheet', 178, 122, 0.58, 24],
    ['list', 30, 190, 0.5, -14],
    ['envelope', 190, 196, 0.52, 18],
    ['phone', 110, 200, 1.08, -2],
  ),
  KO2: plan(
    '#f0dca4',
    '#dcb560',
    22,
    ['balloon', 60, 100, 0.86, -8],
    ['balloon', 160, 108, 0.86, 8],
    ['balloon', 108, 150, 0.96, -2],
    ['balloon', 54, 204, 0.9, 6],
    ['balloon', 164, 206, 0.9, -6],
  ),
  KO3: plan(
    '#b9cfd4',
    '#89a9b1',
    26,
    ['flag', 152, 116, 0.9, 22],
    ['flag', 124, 98, 0.9, 6],
    ['flag', 176, 148, 0.9, 38],
    ['megaphone', 92, 190, 1.2, -14],
  ),
};

const known = Object.keys(coverPlans);

/** The picture of a scenario: that of what it is about, else one that its id decides. */
export function coverPlanOf(id: string, subject: string | undefined): CoverPlan {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const plan = coverPlans[subject ?? ''] ?? coverPlans[known[sum % known.length] ?? ''];
  if (plan === undefined) throw new Error('There is always a cover.');
  return plan;
}
