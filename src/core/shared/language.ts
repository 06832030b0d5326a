/** The languages that the product speaks. Dutch is the language that scenarios are written in first. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;
