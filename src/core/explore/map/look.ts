/** Colours and letters of the map, as in the rest of the house. */
export const colours = {
  paper: '#f6f0e1',
  sheet: '#fffdf6',
  ink: '#1b2530',
  ink2: '#4a5862',
  caption: '#f6dfa9',
  water: '#24607c',
  brick: '#a03f2b',
  urgent: '#9c3a05',
  rule: '#c9bfa4',
  hatching: '#ddd3ba',
} as const;

/** Generic families with fallbacks: the map brings no letters of its own. */
export const families = {
  sans: "'Fira Sans', Arial, 'Liberation Sans', Helvetica, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const;

export type Family = keyof typeof families;

/** Letters as they are drawn and measured. */
export interface Letters {
  /** In units of the map. */
  readonly size: number;
  readonly bold?: boolean;
  readonly family?: Family;
}
