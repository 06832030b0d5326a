import type { ReactNode } from 'react';
import './NoteSheet.css';

export interface NoteSheetProps {
  readonly title: string;
  /** Plain lines, or anything with a key of its own. */
  readonly children: ReactNode;
}

/** A leaf of your notepad: “Wat je weet”. */
export function NoteSheet({ title, children }: NoteSheetProps) {
  return (
    <aside className="note-sheet" aria-label={title}>
      <p className="note-sheet__title" aria-hidden="true">
        {title}
      </p>
      {children}
    </aside>
  );
}
