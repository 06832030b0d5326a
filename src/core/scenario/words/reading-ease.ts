export interface TextMeasure {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * Reading ease of a Dutch text by the Flesch-Douma formula: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
 * About 0 to 120, higher is easier; 60 to 70 is ordinary Dutch. Undefined for a text without words.
 *
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), after R. Flesch, “A new readability yardstick”,
 * Journal of Applied Psychology 32 (1948).
 */
export function fleschDouma({ sentences, words, syllables }: TextMeasure): number | undefined {
  if (sentences === 0 || words === 0) return undefined;
  return 206.84 - 0.77 * ((100 * syllables) / words) - (0.93 * words) / sentences;
}
