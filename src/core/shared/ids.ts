/** How an id is written in a scenario file: lower case words and digits joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a word can serve as an id. Names that every JavaScript object already has are no ids. */
export const isId = (word: string): boolean => idPattern.test(word) && !(word in Object.prototype);

/** What stands under an id, without ever finding what every object inherits. */
export const lookup = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** The joined id of a part: `scene/choice`, `answer/item`. */
export const joinId = (whole: string, part: string): string => `${whole}/${part}`;
