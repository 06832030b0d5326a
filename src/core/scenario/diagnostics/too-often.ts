/** From so many decisions on, half of them are a pattern that a player can notice. */
const enoughForHalf = 4;
/** With fewer, only all of them are; one alone is none. */
const fewest = 2;

/** Whether something that should not be told from the outside can be: in half of the decisions, or in all of a few. */
export const tooOften = (hits: number, total: number): boolean =>
  total >= enoughForHalf ? 2 * hits >= total : total >= fewest && hits === total;
