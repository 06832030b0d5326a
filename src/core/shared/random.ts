/** Seeded random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A fraction from 0 up to, but not including, 1. */
  fraction(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
}

/** FNV-1a over UTF-16 code units with the murmur3 finaliser, as a whole number of 32 bits. For order and seeds, not for secrets. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough for play and sampling. */
export function seeded(seed: string): Random {
  let state = hash32(seed);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { fraction, below: (below) => Math.floor(fraction() * below) };
}
