import type { ReactNode, Ref } from 'react';
import './HomeLayout.css';

export interface HomeLayoutProps {
  /** “Werkdag”. */
  readonly brand: string;
  readonly tagline: string;
  /** The large `Cover` that waits. */
  readonly waiting?: ReactNode;
  /** `Button`s and settings. */
  readonly tools?: ReactNode;
  /** A `Notice`. */
  readonly notice?: ReactNode;
  /** The name of the covers, for screen readers and as a heading. */
  readonly coversTitle: string;
  /** One `Cover` each. */
  readonly covers: readonly { readonly id: string; readonly cover: ReactNode }[];
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** Home: the name of the game and the work that waits on the left, the covers on the right. */
export function HomeLayout({
  brand,
  tagline,
  waiting,
  tools,
  notice,
  coversTitle,
  covers,
  headingRef,
}: HomeLayoutProps) {
  return (
    <div className="home-layout">
      <header className="home-layout__left">
        <h1 className="home-layout__brand" tabIndex={-1} ref={headingRef}>
          {brand}
        </h1>
        <p className="home-layout__tagline">{tagline}</p>
        {notice}
        {waiting === undefined ? null : <div className="home-layout__waiting">{waiting}</div>}
        {tools === undefined ? null : <div className="home-layout__tools">{tools}</div>}
      </header>
      <section className="home-layout__covers" aria-labelledby="home-covers">
        <h2 id="home-covers" className="home-layout__title">
          {coversTitle}
        </h2>
        <ul className={covers.length <= 2 ? 'home-layout__few' : undefined}>
          {covers.map(({ id, cover }) => (
            <li key={id}>{cover}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
