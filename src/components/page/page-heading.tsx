import type { ReactNode, Ref } from 'react';
import css from './page-heading.module.css';

type PageHeadingProps = {
  readonly children: ReactNode;
  /** A line below: counts, or a description of the page. */
  readonly note?: ReactNode;
  /** For pages without a visible heading, such as the feed: for focus and screen readers only. */
  readonly unseen?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
};

/** The page's only h1. Takes the focus after navigation, so that reading continues there. */
export function PageHeading({ children, note, unseen = false, ref }: PageHeadingProps) {
  return (
    <div className={unseen ? 'unseen' : css['head']}>
      <h1 className={css['title']} ref={ref} tabIndex={-1}>
        {children}
      </h1>
      {note ? <p className={css['note']}>{note}</p> : null}
    </div>
  );
}
