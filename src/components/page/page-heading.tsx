import type { ReactNode, Ref } from 'react';
import css from './page-heading.module.css';

type PageHeadingProps = {
  readonly children: ReactNode;
  /** A line below: counts, or a description of the page. */
  readonly note?: ReactNode;
  /** The note is facts, each in an element, see facts.css. */
  readonly facts?: boolean;
  /** For pages without a visible heading, such as the feed: for focus and screen readers only. */
  readonly unseen?: boolean;
  readonly ref?: Ref<HTMLHeadingElement>;
};

/** The page's only h1. Takes the focus after navigation, so that reading continues there. */
export function PageHeading(props: PageHeadingProps) {
  const { children, note, facts = false, unseen = false, ref } = props;
  return (
    <div className={unseen ? 'unseen' : css['head']}>
      <h1 className={css['title']} ref={ref} tabIndex={-1}>
        {children}
      </h1>
      {note ? (
        <p className={css['note']} data-facts={facts ? '' : undefined}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
