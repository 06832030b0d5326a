import { alwaysTrue } from './always-true.ts';
import { choiceNeverOpen } from './choice-never-open.ts';
import { deadEnd } from './dead-end.ts';
import { dominatedChoice } from './dominated-choice.ts';
import { evidenceTwice } from './evidence-twice.ts';
import { fewDecisions } from './few-decisions.ts';
import { laterNeverComes } from './later-never-comes.ts';
import { longPlay } from './long-play.ts';
import { lookHidesStrong } from './look-hides-strong.ts';
import { lookNeverTaken } from './look-never-taken.ts';
import { neverTrue } from './never-true.ts';
import { noOpportunity } from './no-opportunity.ts';
import { noWayOut } from './no-way-out.ts';
import { notProved } from './not-proved.ts';
import { poleNeverStrong } from './pole-never-strong.ts';
import { promiseNeverBroken } from './promise-never-broken.ts';
import { promiseNeverKept } from './promise-never-kept.ts';
import type { AnyExploredRule } from './rule.ts';
import { sameResults } from './same-results.ts';
import { softLock } from './soft-lock.ts';
import { unreachableEnding } from './unreachable-ending.ts';
import { unreachableScene } from './unreachable-scene.ts';

/** The rules that read what exploring found out. One file each. */
export const exploredRules: readonly AnyExploredRule[] = [
  alwaysTrue,
  choiceNeverOpen,
  deadEnd,
  dominatedChoice,
  evidenceTwice,
  fewDecisions,
  laterNeverComes,
  longPlay,
  lookHidesStrong,
  lookNeverTaken,
  neverTrue,
  noOpportunity,
  noWayOut,
  notProved,
  poleNeverStrong,
  promiseNeverBroken,
  promiseNeverKept,
  sameResults,
  softLock,
  unreachableEnding,
  unreachableScene,
];
