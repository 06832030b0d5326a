import { families, type Letters } from './look.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold at all, not even escaped. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text from a scenario as XML can hold it, in content and in attributes alike. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '\u{fffd}').replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A tenth of a unit is finer than any printer needs. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** An element. Children are markup that was made here already; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('');
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`;
}

/** What a screen reader says of the group that it stands in. */
export const title = (text: string): string => element('title', {}, escaped(text));
export const description = (text: string): string => element('desc', {}, escaped(text));

export interface TextStyle extends Letters {
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly italic?: boolean;
}

/** A line of text, its baseline at `y`. */
export function text(x: number, y: number, content: string, style: TextStyle): string {
  const { size, bold = false, family = 'sans', fill, anchor = 'start', italic = false } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-family': family === 'sans' ? undefined : families[family],
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'font-style': italic ? 'italic' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
    },
    escaped(content),
  );
}

/** A filled or outlined path. */
export const path = (d: string, attributes: Attributes): string => element('path', { d, ...attributes });
