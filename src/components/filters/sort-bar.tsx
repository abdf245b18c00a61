import { type ReactNode, useId } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { groupsByDay } from '#src/content/order/order.ts';
import { orders, sorts } from '#src/content/order/orders.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { OrderChoice } from './order-choice.tsx';
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
  /** The list is a few stories, all shown: there is nothing to sort, to group or to leave out. */
  readonly few?: boolean;
  /** A list of headlines, which has no headings of days. */
  readonly lines?: boolean;
  /** The button that opens the filters if there is no rail. */
  readonly children?: ReactNode;
  /** The switch that leaves read stories out; on a phone it is with the filters, if there are. */
  readonly hideRead?: ReactNode;
};

/**
 * The number of stories, the order, and the switch for day headings. A new count is announced.
 */
export function SortBar({
  query,
  onChange,
  hrefOf = feedHref,
  stories,
  total,
  few = false,
  lines = false,
  children,
  hideRead,
}: SortBarProps) {
  const id = useId();
  const sortedBy = (sort: FeedQuery['sort']): FeedQuery => ({
    ...query,
    sort,
    byDay: groupsByDay(sort),
  });
  const counted = (
    <p className={css['count']} role="status">
      {stories === undefined || stories === total
        ? t('site.stories', { n: total })
        : t('lists.storiesOf', { shown: stories, n: total })}
    </p>
  );
  if (few) return <div className={css['bar']}>{counted}</div>;
  return (
    <div className={css['bar']}>
      {counted}
      {children}
      <noscript>
        <p className={css['count']}>{t('lists.filtersNeedScript')}</p>
      </noscript>
      {lines ? null : (
        <label className={css['days']} htmlFor={id} data-needs-script="">
          <input
            id={id}
            type="checkbox"
            checked={query.byDay}
            onChange={(event) => onChange({ ...query, byDay: event.target.checked })}
          />
          {t('lists.groupByDay')}
        </label>
      )}
      {hideRead ? (
        <div className={css['read']} data-sheet={children ? '' : undefined}>
          {hideRead}
        </div>
      ) : null}
      <OrderChoice
        names={sorts}
        labelOf={(sort) => t(orders[sort].label)}
        chosen={query.sort}
        hrefOf={(sort) => hrefOf(sortedBy(sort))}
        onChange={(sort) => onChange(sortedBy(sort))}
      />
    </div>
  );
}
