import { t } from '#src/messages/messages.ts';
import { Link } from '../page-link.tsx';
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
    <nav className={css['pager']} aria-label={t('lists.pages')}>
      {page > 1 ? (
        <Link className={css['newer']} to={hrefOf(page - 1)} rel="prev">
          {t('lists.newerStories')}
        </Link>
      ) : null}
      <p className={css['here']}>{t('lists.pageOf', { page, pages })}</p>
      {page < pages ? (
        <Link className={css['older']} to={hrefOf(page + 1)} rel="next">
          {t('lists.olderStories')}
        </Link>
      ) : null}
      {page > 2 ? (
        <Link className={css['first']} to={hrefOf(1)}>
          {t('lists.firstPage')}
        </Link>
      ) : null}
      {page < pages - 1 ? (
        <Link className={css['last']} to={hrefOf(pages)}>
          {t('lists.lastPage')}
        </Link>
      ) : null}
    </nav>
  );
}
