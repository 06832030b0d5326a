/** A stretch of a file that is YAML by itself. */
export interface Section {
  readonly start: number;
  readonly text: string;
}

const topKey = /^[A-Za-z][\w-]*:(?=\s|$)/gm;
/** Keys with maps of which each entry is a section too: there a file is long, and mistakes in one have nothing to do with another. */
const divided = /^(?:scenes|endings):[ \t]*(?:#.*)?\r?\n/;

/**
 * The parts of a scenario file that can be read each by itself: what stands under a key at the top, each scene and each
 * ending. They are told by their indentation, for the file may not be YAML as a whole.
 */
export function sectionsOf(text: string): readonly Section[] {
  const starts = [...text.matchAll(topKey)].map(({ index }) => index);
  return starts.flatMap((start, place) => {
    const section = { start, text: text.slice(start, starts[place + 1]) };
    return divided.test(section.text) ? entriesOf(section) : [section];
  });
}

/** The entries of a map whose key stands alone on its line, each as far as the next key that is indented as the first. */
function entriesOf({ start, text }: Section): readonly Section[] {
  const indent = /\n( +)[\w-]+:[ \t]*(?:#.*)?\r?\n/.exec(text)?.[1];
  if (indent === undefined) return [{ start, text }];
  const keys = [...text.matchAll(new RegExp(`^${indent}[\\w-]+:[ \\t]*(?:#.*)?\\r?$`, 'gm'))].map(({ index }) => index);
  return keys.map((key, place) => ({ start: start + key, text: text.slice(key, keys[place + 1]) }));
}
