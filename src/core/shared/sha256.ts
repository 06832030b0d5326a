/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits.
 * Our own, because `crypto.subtle` is missing where a site is served over plain http.
 */
const constants = firstPrimes(64).map((prime) => fractionBits(Math.cbrt(prime)));
const initial = firstPrimes(8).map((prime) => fractionBits(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** The first 32 bits of the fractional part. */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** UTF-8 in whole blocks of 64 bytes with the length at the end; the core has no TextEncoder. */
function padded(text: string): Uint8Array {
  const length = utf8Length(text);
  const bytes = new Uint8Array((length + 72) & ~63);
  let offset = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    offset = writeUtf8(bytes, offset, code);
  }
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(bytes.length - 4, length << 3);
  return bytes;
}

/** Half of a pair that stands alone counts as three bytes, as in WTF-8: no text is refused. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code >= 0x80) length += code < 0x800 ? 1 : 2;
    if (code > 0xffff) index += 1;
  }
  return length;
}

function writeUtf8(bytes: Uint8Array, offset: number, code: number): number {
  if (code < 0x80) {
    bytes[offset] = code;
    return offset + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[offset] = (0xff00 >> (more + 1)) | (code >> (6 * more));
  for (let each = 1; each <= more; each += 1) bytes[offset + each] = 0x80 | ((code >> (6 * (more - each))) & 63);
  return offset + more + 1;
}

function compress(state: Int32Array, view: DataView, offset: number, words: Int32Array): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const mixEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const mixLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + mixEarly + at(words, index - 7) + mixLate;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const sumE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + sumE + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + at(words, index)) | 0;
    const sumA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
}

const at = (words: Int32Array, index: number): number => words[index] ?? 0;

export function sha256(text: string): string {
  const bytes = padded(text);
  const view = new DataView(bytes.buffer);
  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  for (let offset = 0; offset < bytes.length; offset += 64) compress(state, view, offset, words);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
