import type { Rule } from './diagnostic.ts';
import { type Examples, example } from './example.ts';

interface Detail {
  readonly key: string;
  /** The known key that is nearest. */
  readonly near?: string | undefined;
  readonly known: readonly string[];
  /** The key has no value and stands between braces: a comma has most likely cut a text. */
  readonly cut: boolean;
}

const list = (known: readonly string[]): string => known.slice(0, 12).join(', ') + (known.length > 12 ? ' …' : '');

/** A key that the format does not have in this place. */
export const unknownKey: Rule<Detail> = {
  code: 'WD003',
  severity: 'error',
  message: {
    nl: ({ key, cut }) =>
      cut
        ? `“${key}” is hier een losse sleutel geworden: binnen { } knipt een komma de tekst door.`
        : `De sleutel “${key}” bestaat hier niet.`,
    en: ({ key, cut }) =>
      cut
        ? `“${key}” has become a key of its own here: inside { } a comma cuts the text.`
        : `There is no key “${key}” here.`,
  },
  cure: {
    nl: ({ near, known, cut }) =>
      cut
        ? 'Zet deze tekst niet tussen { }, maar op een eigen regel.'
        : near
          ? `Bedoel je “${near}”?`
          : `Je kunt kiezen uit: ${list(known)}.`,
    en: ({ near, known, cut }) =>
      cut
        ? 'Do not put this text between { }, but on a line of its own.'
        : near
          ? `Do you mean “${near}”?`
          : `You can choose from: ${list(known)}.`,
  },
};

export const examples: Examples = {
  failing: example(['channel: talk', '⟦chanel⟧: talk\n    channel: talk']),
  nearlyFailing: example(['channel: talk', 'channel: talk\n    weight: half']),
  clean: example(),
};
