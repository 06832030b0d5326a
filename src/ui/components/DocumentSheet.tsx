import type { ReactNode } from 'react';
import { Thing } from '../icons/Thing.tsx';
import './DocumentSheet.css';

export interface DocumentSheetProps {
  readonly title: string;
  /** Paragraphs are parted by an empty line. */
  readonly text?: string;
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Sentences that stand there, one under another. */
  readonly items?: readonly { readonly id: string; readonly text: string }[];
  /** The red V of what is confidential, with its word. */
  readonly confidential?: string;
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** What else lies on the sheet. */
  readonly children?: ReactNode;
}

/** A sheet of paper with a clip: a letter, a memo, a table, the text as it hangs somewhere. */
export function DocumentSheet({
  title,
  text,
  table,
  items,
  confidential,
  heading: Heading = 'h2',
  children,
}: DocumentSheetProps) {
  return (
    <article className="document-sheet">
      <Thing name="clip" />
      {confidential === undefined ? null : <Thing name="stamp" />}
      <Heading className="document-sheet__title">{title}</Heading>
      {confidential === undefined ? null : <p className="document-sheet__confidential">{confidential}</p>}
      {text === undefined ? null : paragraphs(text)}
      {table === undefined ? null : <SheetTable title={title} {...table} />}
      {items === undefined ? null : (
        <ul className="document-sheet__items">
          {items.map((item) => (
            <li key={item.id}>{item.text}</li>
          ))}
        </ul>
      )}
      {children}
    </article>
  );
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);

interface SheetTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Scrolls sideways by itself where it does not fit, and can be reached by keyboard to do so. */
function SheetTable({ title, columns, rows }: SheetTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="document-sheet__table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
