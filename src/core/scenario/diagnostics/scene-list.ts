/** So many names can be read at a glance. */
const mostNamed = 8;

/** Names in a row; of a long row the first. */
export const sceneList = (names: readonly string[]): string =>
  names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')}, …` : names.join(', ');
