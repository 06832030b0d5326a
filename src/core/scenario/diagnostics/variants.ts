/** An act in each of the ways that its cases make of it. */
import type { ActParts, Choice } from '../model.ts';
import type { SourcePath } from '../source/places.ts';

export interface Variant {
  /** The case laid over the plain keys; or the plain keys alone. */
  readonly act: ActParts;
  /** The way to where a key of the act was written: in the case, or plainly. */
  readonly pathTo: (key: keyof ActParts) => SourcePath;
}

/** The ways in which a choice can turn out. `path` is the way to the choice. */
export function variantsOf(choice: Choice, path: SourcePath): readonly Variant[] {
  const alone: Variant = { act: choice, pathTo: (key) => [...path, key] };
  if (!choice.cases) return [alone];
  const { cases, ...plain } = choice;
  const over = cases.map(({ when: _, ...parts }, index): Variant => {
    const pathTo = (key: keyof ActParts): SourcePath =>
      parts[key] === undefined ? [...path, key] : [...path, 'cases', index, key];
    return { act: { ...plain, ...parts }, pathTo };
  });
  const covered = cases.some(({ when }) => when === undefined);
  return covered ? over : [alone, ...over];
}

export const isEmpty = (part: object | undefined): boolean => part === undefined || Object.keys(part).length === 0;
