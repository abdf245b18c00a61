import { Link } from 'react-router';
import { numberWords } from '#src/content/words/count-words.ts';
import css from './pager.module.css';

type PagerProps = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Address of a page of this list. */
  readonly hrefOf: (page: number) => string;
};

/** Links through a list of pages, newest first. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  return (
    <nav className={css['pager']} aria-label="Pages">
      {page > 1 ? (
        <Link className={css['newer']} to={hrefOf(page - 1)} rel="prev">
          Newer stories
        </Link>
      ) : null}
      <p className={css['here']}>
        Page {numberWords(page)} of {numberWords(pages)}
      </p>
      {page < pages ? (
        <Link className={css['older']} to={hrefOf(page + 1)} rel="next">
          Older stories
        </Link>
      ) : null}
      {page > 2 ? (
        <Link className={css['first']} to={hrefOf(1)}>
          First page
        </Link>
      ) : null}
      {page < pages - 1 ? (
        <Link className={css['last']} to={hrefOf(pages)}>
          Last page
        </Link>
      ) : null}
    </nav>
  );
}
