/** Small changes to a text, as a slip of the hand, a broken upload or an ill-willed author would make them. */
import fc from 'fast-check';

/** Pieces of YAML that have a meaning of their own, and characters that break readers. */
const fragments = [
  ...[
    '&a *a',
    '*a',
    '&a',
    '<<: *x',
    '<<: {a: b}',
    '!!js/function x',
    '!!binary aGk=',
    '!!omap [a: b]',
    '!!set {a}',
    '!x y',
  ],
  ...[
    '? [a]: b',
    '? a\n: b',
    '__proto__: x',
    'constructor: y',
    'toString:',
    '- - - a',
    '[[[[',
    '}}]]',
    '{a: {b: [c, {d}]}}',
  ],
  ...[
    '%YAML 1.1',
    '%TAG ! x',
    '---',
    '...',
    '--- a',
    '|',
    '>-',
    '| x',
    '"',
    "'",
    '"\\x0',
    '"\\u12',
    '#',
    ': ',
    '- ',
    ',',
  ],
  ...['\0', '\ud800', '\udfff', '\t', '\r\n', '\r', '\ufeff', '\u2028', '\u0085', '{x}', '{gelekt}', '🐄', '\u202e'],
  ...['when: {not: {not: {not: {}}}}', 'go: []', 'go: [{}]', 'cases: [{}]', 'in: 999999999', 'takes: 1e9', 'id: id'],
];

const position = fc.double({ min: 0, max: 1, noNaN: true });
const lineOf = (lines: readonly string[], at: number): number =>
  Math.min(Math.floor(at * lines.length), lines.length - 1);
const byLines =
  (edit: (lines: string[], at: number) => void, at: number) =>
  (text: string): string => {
    const lines = text.split('\n');
    edit(lines, lineOf(lines, at));
    return lines.join('\n');
  };
const atCharacter =
  (at: number, removed: number, added: string) =>
  (text: string): string => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + added + text.slice(start + removed);
  };

type Edit = (text: string) => string;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  position.map((at) => byLines((lines, line) => lines.splice(line, 1), at)),
  position.map((at) => byLines((lines, line) => lines.splice(line, 0, lines[line] ?? ''), at)),
  fc.tuple(position, position).map(([at, other]) =>
    byLines((lines, line) => {
      const second = lineOf(lines, other);
      [lines[line], lines[second]] = [lines[second] ?? '', lines[line] ?? ''];
    }, at),
  ),
  fc.tuple(position, fc.nat(12)).map(([at, spaces]) =>
    byLines((lines, line) => {
      lines[line] = ' '.repeat(spaces) + (lines[line] ?? '').trimStart();
    }, at),
  ),
  fc
    .tuple(position, fc.constantFrom(...fragments))
    .map(([at, piece]) =>
      byLines((lines, line) => lines.splice(line, 0, (/^ */.exec(lines[line] ?? '')?.[0] ?? '') + piece), at),
    ),
  fc.tuple(position, fc.constantFrom(...fragments)).map(([at, piece]) => atCharacter(at, 0, piece)),
  fc.tuple(position, fc.nat(40)).map(([at, length]) => atCharacter(at, length, '')),
  fc.tuple(position, fc.string({ unit: 'binary', maxLength: 3 })).map(([at, piece]) => atCharacter(at, 1, piece)),
  fc.tuple(position, fc.constantFrom(...':-#{}[]"\'&*!|>%@`,?\n ')).map(([at, sign]) => atCharacter(at, 1, sign)),
  position.map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
);

/** One to five changes, one after another. */
export const mutation: fc.Arbitrary<Edit> = fc
  .array(edits, { minLength: 1, maxLength: 5 })
  .map((each) => (text: string) => each.reduce((changed, edit) => edit(changed), text));
