import type { ReactNode } from 'react';
import './Page.css';

export interface PageProps {
  /** `play` fills the window; `home` and `debrief` are as long as they need. */
  readonly kind: 'play' | 'home' | 'debrief';
  readonly children: ReactNode;
}

/** The paper and its margins: the `main` of every screen. */
export function Page({ kind, children }: PageProps) {
  return <main className={`page page--${kind}`}>{children}</main>;
}
