import { alwaysHolds } from './always-holds.ts';
import { backToNothing } from './back-to-nothing.ts';
import type { AnyCheck } from './check.ts';
import { choiceWithoutEffect } from './choice-without-effect.ts';
import { conditionalLastCase } from './conditional-last-case.ts';
import { firstIsBest } from './first-is-best.ts';
import { hardDutch } from './hard-dutch.ts';
import { interruptionWithoutBack } from './interruption-without-back.ts';
import { longOption } from './long-option.ts';
import { longPassage } from './long-passage.ts';
import { longReason } from './long-reason.ts';
import { longSentence } from './long-sentence.ts';
import { longSentences } from './long-sentences.ts';
import { longestIsBest } from './longest-is-best.ts';
import { lostSpeaker } from './lost-speaker.ts';
import { manyOptions } from './many-options.ts';
import { manyScenes } from './many-scenes.ts';
import { missingDebrief } from './missing-debrief.ts';
import { missingKnew } from './missing-knew.ts';
import { missingReason } from './missing-reason.ts';
import { missingReply } from './missing-reply.ts';
import { neverHolds } from './never-holds.ts';
import { poleNotOnOffer } from './pole-not-on-offer.ts';
import { poleWithoutStrong } from './pole-without-strong.ts';
import { quiz } from './quiz.ts';
import { scenarioName } from './scenario-name.ts';
import { strongIsFree } from './strong-is-free.ts';
import { targetUnnamed } from './target-unnamed.ts';
import { truthTooEarly } from './truth-too-early.ts';
import { unlawfulRewarded } from './unlawful-rewarded.ts';
import { unreachableCase } from './unreachable-case.ts';
import { uselessLook } from './useless-look.ts';
import { variableNeverRead } from './variable-never-read.ts';
import { variableNeverSet } from './variable-never-set.ts';
import { variableUnused } from './variable-unused.ts';

/** The rules that read a scenario that could be compiled, without exploring it. One file each. */
export const checks: readonly AnyCheck[] = [
  alwaysHolds,
  backToNothing,
  choiceWithoutEffect,
  conditionalLastCase,
  firstIsBest,
  hardDutch,
  interruptionWithoutBack,
  longOption,
  longPassage,
  longReason,
  longSentence,
  longSentences,
  longestIsBest,
  lostSpeaker,
  manyOptions,
  manyScenes,
  missingDebrief,
  missingKnew,
  missingReason,
  missingReply,
  neverHolds,
  poleNotOnOffer,
  poleWithoutStrong,
  quiz,
  scenarioName,
  strongIsFree,
  targetUnnamed,
  truthTooEarly,
  unlawfulRewarded,
  unreachableCase,
  uselessLook,
  variableNeverRead,
  variableNeverSet,
  variableUnused,
];

/** Those of them that read the words alone, so that a translation is held to them as well. */
export const wordChecks: readonly AnyCheck[] = [
  hardDutch,
  longOption,
  longPassage,
  longReason,
  longSentence,
  longSentences,
];
