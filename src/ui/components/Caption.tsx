import type { ReactNode, Ref } from 'react';
import './Caption.css';

export interface CaptionProps {
  /** A heading carries focus when a scene opens. */
  readonly as?: 'p' | 'h1' | 'h2' | 'h3';
  /** `place` says where and when and is a step bolder; `told` is what the narrator tells. */
  readonly kind?: 'place' | 'told';
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The narrator: place, time, what happens without words. Square and amber. */
export function Caption({ as: Tag = 'p', kind = 'told', ref, children }: CaptionProps) {
  return (
    <Tag
      className={`caption caption--${kind}`}
      ref={ref as Ref<HTMLParagraphElement & HTMLHeadingElement>}
      tabIndex={Tag === 'p' ? undefined : -1}
    >
      {children}
    </Tag>
  );
}
