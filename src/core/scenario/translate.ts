import type { Language } from '../shared/language.ts';
import type { Findings } from './diagnostics/diagnostic.ts';
import { missingKey } from './diagnostics/missing-key.ts';
import { translationFigures } from './diagnostics/translation-figures.ts';
import { translationMissing } from './diagnostics/translation-missing.ts';
import { unknownName } from './diagnostics/unknown-name.ts';
import { headOf } from './schema/fields.ts';
import { format, language } from './schema/scenario.ts';
import type { Shape } from './schema/shape.ts';
import { child, type MapNode, type SourceNode } from './source/node.ts';

const head = ['format', 'of', 'language'];

const headAbout = {
  format: { nl: 'De versie van het bestandsformaat: 1.', en: 'The version of the file format: 1.' },
  of: { nl: 'De naam van wat dit vertaalt.', en: 'The name of what this translates.' },
  language: { nl: 'De taal van dit bestand.', en: 'The language of this file.' },
} as const;

/** The language that a translation says it is in; that it says none, or another than there are, is reported. */
export function languageOf(translation: SourceNode, findings: Findings): Language | undefined {
  const written = child(translation, 'language');
  if (written) return language.read(written, findings);
  findings.add(missingKey, headOf(translation), { key: 'language', about: headAbout.language });
  return undefined;
}

/**
 * Lays a translation over a file: the same tree with its texts in the other language, ready to be read as if it had been
 * written so. `of` is the id that the translation has to name; `names` must stand in both languages where they stand in one.
 */
export function translate(
  source: SourceNode,
  translation: SourceNode,
  about: { readonly shape: Shape<unknown>; readonly of: string; readonly names: readonly string[] },
  findings: Findings,
): SourceNode {
  if (!checkHead(translation, about.of, findings) || translation.kind !== 'map' || source.kind !== 'map') return source;
  const texts: MapNode = { ...translation, entries: translation.entries.filter((entry) => !head.includes(entry.key)) };
  const laid = about.shape.overlay(source, texts, {
    findings,
    missing: (node) => findings.add(translationMissing, node.range, { text: short(node) }),
    pair: comparer(about.names, findings),
  });
  const written = child(translation, 'language');
  if (laid.kind !== 'map' || !written) return laid;
  const entries = laid.entries.map((entry) => (entry.key === 'language' ? { ...entry, value: written } : entry));
  return { ...laid, entries };
}

function checkHead(translation: SourceNode, of: string, findings: Findings): boolean {
  for (const key of ['format', 'of'] as const) {
    if (!child(translation, key)) findings.add(missingKey, headOf(translation), { key, about: headAbout[key] });
  }
  const version = child(translation, 'format');
  if (version) format.read(version, findings);
  const named = child(translation, 'of');
  if (named?.kind !== 'scalar' || named.text === of) return named !== undefined;
  const detail = { kind: 'scenario', name: named.text, near: findings.nearest(named.text, [of]), known: [of] } as const;
  findings.add(unknownName, named.range, detail);
  return false;
}

const short = (node: SourceNode): string => {
  const words = node.kind === 'scalar' ? node.text : '';
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
};

/** Numbers as they are meant: `0,92` and `0.92` are one, `2.400` and `2,400`, `16.00` and `16:00` too. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,:]/g, '.')));

/** Finds these names in a text, also with the s of a possessive. */
function nameFinder(names: readonly string[]): (text: string) => ReadonlySet<string> {
  if (names.length === 0) return () => new Set();
  const choices = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(${choices})s?(?!\\p{L})`, 'gu');
  return (text) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

type Finder = (text: string) => ReadonlySet<string>;

/** Compares what must stand in both languages. The same thing may stand more often in one of them. */
function comparer(names: readonly string[], findings: Findings): (source: SourceNode, translated: SourceNode) => void {
  const finders: readonly Finder[] = [figuresIn, nameFinder(names)];
  return (source, translated) => {
    if (source.kind !== 'scalar' || translated.kind !== 'scalar') return;
    for (const find of finders) {
      const [here, there] = [find(source.text), find(translated.text)];
      const lost = [...here].find((each) => !there.has(each));
      const added = [...there].find((each) => !here.has(each));
      const what = lost ?? added;
      if (what === undefined) continue;
      const stands = lost === undefined ? 'translation' : 'source';
      findings.add(translationFigures, translated.range, { what, stands, text: short(source) });
    }
  };
}
