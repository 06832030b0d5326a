/**
 * Counts the syllables of Dutch words as a dictionary divides them. Dutch spelling shows its vowels well: a run of vowel letters
 * is read from the left, the longest known sound first, and each sound is a syllable. A diaeresis begins a new one. What English
 * brought along does not follow that and is listed.
 */

/** One sound written with more than one letter. */
const sounds: ReadonlySet<string> = new Set([
  ...['aai', 'ooi', 'oei', 'eeu', 'ieu', 'eau'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'au', 'ou', 'ai', 'oi', 'ay', 'ey', 'oy'],
]);
const longestSound = 3;

/** `ea` and `oa` are two sounds in Dutch words (*theater*, *zoals*) and one in these. */
const oneSound =
  /team|beam|cream|stream|deadline|(?:^|-)(?:deal|lead)|lease|teach|jeans|feature|coach|board|soap|roadshow/gu;

/** English words with an `e` at the end that nobody says. */
const silentEnd: ReadonlySet<string> = new Set([
  ...['site', 'website', 'online', 'offline', 'deadline', 'timeline', 'headline', 'hotline', 'helpline', 'outline'],
  ...['update', 'live', 'homepage', 'template', 'service', 'office', 'software', 'hardware', 'image', 'game', 'store'],
]);

/** Two vowels that look like one sound: *museum*, *milieu*, *serieus*. */
const twoSounds = /museum|lyceum|petroleum|milieu|ieu[sz]/u;

const vowel = /[aeiouy]/u;

/** Letters without accents; a diaeresis becomes a mark before its letter. */
function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(\p{L})\u0308/gu, '|$1')
    .replace(/[\u0300-\u036f]/gu, '');
}

/** A `y` before a vowel sounds as a consonant (*royaal*), and so does the `u` of `qu`. */
const withoutGlides = (letters: string): string =>
  letters.replace(/qu(?=[aeiouy])/gu, 'q').replace(/(?<=^|[aou])y(?=[aeiou])/gu, 'j');

/** Vowel letters from one place on, with the `j` of `ij`. */
const runOfVowels = /(?:ij|[aeiouy])+/gu;

function soundsIn(run: string): number {
  let count = 0;
  for (let at = 0; at < run.length; count += 1) {
    let length = Math.min(longestSound, run.length - at);
    while (length > 1 && !sounds.has(run.slice(at, at + length))) length -= 1;
    at += length;
  }
  return count;
}

/**
 * The syllables of one Dutch word, at least one. Each digit of a number counts as one; parts joined by a hyphen are counted by
 * themselves.
 */
export function countSyllables(word: string): number {
  const digits = word.match(/\d/gu)?.length ?? 0;
  const letters = withoutGlides(plainLetters(word));
  if (!vowel.test(letters)) return Math.max(1, digits);
  const counted = (letters.match(runOfVowels) ?? []).reduce((sum, run) => sum + soundsIn(run), 0);
  const joined = letters.match(oneSound)?.length ?? 0;
  const silent = silentEnd.has(letters.replace(/s$/u, '')) ? 1 : 0;
  const more = twoSounds.test(letters) ? 1 : 0;
  return Math.max(1, counted - joined - silent + more + digits);
}
