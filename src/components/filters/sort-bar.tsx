import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { groupsByDay } from '#src/content/order/order.ts';
import { orders, sorts } from '#src/content/order/orders.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import css from './sort-bar.module.css';

type SortBarProps = {
  readonly query: FeedQuery;
  readonly onChange: (query: FeedQuery) => void;
  /** Address of the same list in another order; default: the feed's. */
  readonly hrefOf?: (query: FeedQuery) => string;
  /** Stories in the feed; undefined until counted. */
  readonly stories: number | undefined;
  /** Stories of the whole archive. */
  readonly total: number;
  /** The button that opens the filters if there is no rail. */
  readonly children?: ReactNode;
};

/**
 * The number of stories, the order, and the switch for day headings. A new count is announced. On
 * phones the orders are a select: five names in one line with the other controls need more room.
 */
export function SortBar({
  query,
  onChange,
  hrefOf = feedHref,
  stories,
  total,
  children,
}: SortBarProps) {
  const id = useId();
  return (
    <div className={css['bar']}>
      <p className={css['count']} role="status">
        {stories === undefined || stories === total
          ? t('site.stories', { n: total })
          : t('lists.storiesOf', { shown: stories, n: total })}
      </p>
      {children}
      <noscript>
        <p className={css['count']}>{t('lists.filtersNeedScript')}</p>
      </noscript>
      <label className={css['days']} htmlFor={id} data-needs-script="">
        <input
          id={id}
          type="checkbox"
          checked={query.byDay}
          onChange={(event) => onChange({ ...query, byDay: event.target.checked })}
        />
        {t('lists.groupByDay')}
      </label>
      <nav className={css['orders']} aria-label={t('lists.sortOrder')} data-needs-script="">
        {sorts.map((sort) => (
          <Link
            key={sort}
            to={hrefOf({ ...query, sort, byDay: groupsByDay(sort) })}
            aria-current={sort === query.sort ? 'true' : undefined}
          >
            {t(orders[sort].label)}
          </Link>
        ))}
      </nav>
      <select
        className={css['order']}
        aria-label={t('lists.sortOrder')}
        data-needs-script=""
        value={query.sort}
        onChange={({ target }) => {
          const sort = sorts.find((each) => each === target.value);
          if (sort) onChange({ ...query, sort, byDay: groupsByDay(sort) });
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(orders[sort].label)}
          </option>
        ))}
      </select>
    </div>
  );
}
