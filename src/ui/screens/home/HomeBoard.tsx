import type { ReactNode, Ref } from 'react';
import './HomeBoard.css';

export interface HomeBoardProps {
  readonly brand: string;
  readonly tagline: string;
  /** The two languages. */
  readonly languages: ReactNode;
  /** What must be known first: saving, another tab, a shelf that cannot be read. */
  readonly notices?: ReactNode;
  /** The large panel. */
  readonly waiting: ReactNode;
  /** The covers, the log, the first day. */
  readonly work: ReactNode;
  readonly toolsLabel: string;
  readonly tools: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The page of home: the name and the work that waits on the left and in sight, all the work on the right. */
export function HomeBoard(props: HomeBoardProps) {
  const { brand, tagline, languages, notices, waiting, work, toolsLabel, tools, headingRef } = props;
  return (
    <div className="home-board">
      <div className="home-board__left">
        <header className="home-board__head">
          <h1 tabIndex={-1} ref={headingRef}>
            {brand}
          </h1>
          {languages}
          <p>{tagline}</p>
        </header>
        {notices}
        {waiting}
        <nav className="home-board__tools" aria-label={toolsLabel}>
          {tools}
        </nav>
      </div>
      <div className="home-board__right">{work}</div>
    </div>
  );
}
