import type { ReactNode, Ref } from 'react';
import css from './page-heading.module.css';

type PageHeadingProps = {
  readonly children: ReactNode;
  /** A line below: counts, or what the page is. */
  readonly note?: ReactNode;
  /** For pages that begin without a word, such as the feed: heard and focused, not seen. */
  readonly unseen?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
};

/** The page's one h1. Takes focus after navigation, so that reading goes on from there. */
export function PageHeading({ children, note, unseen = false, ref }: PageHeadingProps) {
  return (
    <div className={unseen ? 'unseen' : css['head']}>
      <h1 className={css['title']} ref={ref} tabIndex={-1} dir="auto">
        {children}
      </h1>
      {note ? <p className={css['note']}>{note}</p> : null}
    </div>
  );
}
