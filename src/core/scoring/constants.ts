/**
 * Every number that scoring uses, each with its reason, so that a teacher can redo a figure on paper.
 * "n′" is the amount of evidence, counted in decisions that would be independent of each other.
 */

/** Points that an option or a result can have: 0 negative, 1 weak, 2 sound, 3 strong. An observation is x = points/3. */
export const mostPoints = 3;

/** A decision shows something only where both a strong and a weak act were on offer. */
export const opportunity = { strongAt: 3, weakAtMost: 1 } as const;

/** Beta(1, 1): before any evidence every figure from 0 to 1 is as likely, and that is the same for everyone. */
export const startOfPosterior = { successes: 1, failures: 1 } as const;

/**
 * Decisions in one scenario hang together (one mood, one story): correlation 0.2. This is the design effect of cluster
 * sampling, n′ = n/(1 + 0.2·(n − 1)) = n/(0.8 + 0.2·n). One scenario can therefore never be worth more than n′ 5.
 */
export const withinScenario = { own: 0.8, shared: 0.2 } as const;

/** Nine times in ten the truth lies within; the ends are the 5% and 95% quantiles. */
export const interval = { low: 0.05, high: 0.95 } as const;

/**
 * A level is named when it is four times as likely as not. 0.50 lies halfway weak (⅓) and sound (⅔);
 * 0.75 lies between sound (⅔) and strong (1), on the strong side of what "always sound" can reach.
 */
export const levelThresholds = { strong: 0.75, sufficient: 0.5, certainty: 0.8 } as const;

/**
 * Below n′ 4 chance decides too much, and one scenario is one mood. From n′ 8 always sound is sufficient (81%) and always
 * weak is developing (81%); until then a level is called provisional.
 */
export const enoughEvidence = { nPrime: 4, settledAt: 8, scenarios: 2 } as const;

/** What one more situation is taken to be worth: two decisions, which is what every target has in its scenario. */
export const typicalSituation = { decisions: 2, searchLimit: 30 } as const;

/** Result and approach differ by more than one point in three: worth a sentence. */
export const namedGap = 0.35;

/** One criterion that gives more than this share of the evidence of a level is named: the level is about that one thing. */
export const dominatingShare = 0.6;

/** Seeded answers of a random player to a task: enough for a figure of two decimals. */
export const taskSamples = 4096;

/** At most this many replays to find a decision that turns the ending: under a tenth of a second in a browser. */
export const replayLimit = 240;

/** Sums of n′ carry rounding of about 1e-16; a threshold that is met on paper is met here. */
export const tolerance = 1e-9;
