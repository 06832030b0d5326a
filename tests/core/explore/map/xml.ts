/** A strict little reader of XML, so that a test fails on what a browser would forgive. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly inside it. */
  text: string;
}

const nameOf = String.raw`[A-Za-z_][\w:.-]*`;
const tag = new RegExp(String.raw`<(/?)(${nameOf})((?:\s+${nameOf}="[^"<]*")*)\s*(/?)>`, 'y');
const attribute = new RegExp(`(${nameOf})="([^"<]*)"`, 'g');
const entity = /&(?:amp|lt|gt|quot|#39);/g;
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function plain(text: string): string {
  if (forbidden.test(text)) throw new Error(`XML cannot hold a character of ${JSON.stringify(text)}`);
  if (/[&<]/.test(text.replace(entity, ''))) throw new Error(`Not escaped: ${text}`);
  return text.replace(entity, (found) => characters[found] ?? '');
}

/** Every element in document order; throws where the text is no well-formed XML with one root. */
export function readXml(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const text = plain(xml.slice(at, next < 0 ? undefined : next));
    const inside = open.at(-1);
    if (inside) inside.text += text;
    else if (text.trim() !== '') throw new Error(`Text outside the root: ${text}`);
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, closing, name = '', given = '', empty] = tag.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`No tag: ${xml.slice(next, next + 60)}`);
    at = next + whole.length;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    if (open.length === 0 && all.length > 0) throw new Error('A second root');
    const attributes = Object.fromEntries(
      [...given.matchAll(attribute)].map(([, key = '', value = '']) => [key, plain(value)]),
    );
    const element = { name, attributes, text: '' };
    all.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return all;
}
