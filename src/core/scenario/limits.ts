/** How large a scenario file may be. Ten times what a long workday needs, and small enough never to hang a phone. */
export const limits = {
  /** Characters in one file. */
  fileLength: 4 * 1024 * 1024,
  /** Lists and maps inside one another. */
  depth: 40,
  /** Keys in one file. */
  keys: 100_000,
  /** Words, signs and line ends in one file, as YAML counts them: about eight for every key. */
  tokens: 800_000,
  /** Brackets, braces, commas, anchors and escapes in one file: signs of which each can be wrong by itself. */
  signs: 100_000,
  /** Nodes in one file, each use of an alias counted in full. */
  nodes: 500_000,
  scenes: 2_000,
  choicesPerScene: 9,
  looksPerScene: 4,
  criteriaPerOption: 3,
  ownCast: 2,
  /** The last year in which a world can be set. */
  year: 2_999,
} as const;
