/** How large a scenario file may be. Ten times what a long workday needs, and small enough never to hang a phone. */
export const limits = {
  /** Characters in one file. */
  fileLength: 4 * 1024 * 1024,
  /** Lists and maps inside one another. */
  depth: 40,
  /** Keys in one file. */
  keys: 250_000,
  /** Nodes in one file, each use of an alias counted in full. */
  nodes: 500_000,
  scenes: 2_000,
  choicesPerScene: 9,
  looksPerScene: 4,
  criteriaPerOption: 3,
  ownCast: 2,
} as const;
