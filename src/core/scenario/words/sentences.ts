/** Short forms that keep their dot and go on with a name or a number. A letter by itself is one too. */
const shortForm =
  /(?:^|[\s(‘“])(?:\p{L}|dhr|mevr|mw|mr|mrs|ms|dr|drs|ir|ing|prof|st|nr|no|art|blz|tel|bijv|o\.a|i\.p\.v)\.$/iu;
const longestShortForm = 8;

const sentenceGoesOn = /^\s+\p{Ll}/u;

const space = 0x20;
const newLine = 0x0a;

/** `.`, `!`, `?` or `…`. Asked of every letter of a file, so it is no search. */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** What closes a quotation or a bracket, and belongs to the sentence before it. */
const closers = '’”"\')]';

/**
 * The sentences of a text, trimmed. A stop ends a sentence where a space follows and the next letter is not a small one, so that
 * `17.00 uur`, `dhr. Osei` and `‘Klopt dat?’ vraagt ze` end nothing. A new line always does.
 */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== newLine && !isStop(code)) continue;
    const end = code === newLine ? at + 1 : endOfStop(text, at);
    if (code === newLine || endsSentence(text, at, end)) {
      sentences.push(text.slice(start, end).trim());
      start = end;
    }
    at = end - 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Past all stops and closers that stand together. */
function endOfStop(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isStop(text.charCodeAt(end))) end += 1;
  while (end < text.length && closers.includes(text.charAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (end === text.length) return true;
  if (text.charCodeAt(end) > space || sentenceGoesOn.test(text.slice(end, end + 3))) return false;
  return !shortForm.test(text.slice(Math.max(0, at - longestShortForm), at + 1));
}
