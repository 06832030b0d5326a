/**
 * Words as a person counts them: what stands between spaces and has a letter or a digit in it. `17.00`, `V-map` and `0,92` are
 * one word each; a dash by itself is none. Read letter by letter, because a long file has hundreds of thousands of words.
 */

const lastAscii = 0x7f;
const noBreakSpace = 0xa0;

/** Signs of the Latin-1 block, and of General Punctuation: quotes, dashes, the ellipsis. */
const isSign = (code: number): boolean => (code > lastAscii && code < 0xc0) || (code >= 0x2000 && code <= 0x206f);

/** Letters of any script and digits, save that unusual signs count as letters too. */
function isLetterOrDigit(code: number): boolean {
  if (code > lastAscii) return !isSign(code);
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const isSpace = (code: number): boolean => code <= 0x20 || code === noBreakSpace;

/** Calls back with the start and the end of each word. */
function eachWord(text: string, found: (start: number, end: number) => void): void {
  let start = -1;
  let hasLetter = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (!isSpace(code)) {
      if (start < 0) start = at;
      hasLetter ||= isLetterOrDigit(code);
      continue;
    }
    if (hasLetter) found(start, at);
    start = -1;
    hasLetter = false;
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => {
    count += 1;
  });
  return count;
}

/** The words of a text, with the signs that stand against them. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}
