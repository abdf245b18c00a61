import type { ReactNode } from 'react';
import css from './story-body.module.css';

type StoryBodyProps = {
  readonly evidence: ReactNode;
  /** The evidence has a picture, so it gets a column of its own on wide screens. */
  readonly isDrawn: boolean;
  readonly children: ReactNode;
};

/** Evidence, then coverage; side by side on wide screens. */
export function StoryBody({ evidence, isDrawn, children }: StoryBodyProps) {
  return (
    <div className={css['body']} data-columns={isDrawn || undefined}>
      <div className={css['beside']}>{evidence}</div>
      <div className={css['reports']}>{children}</div>
    </div>
  );
}
