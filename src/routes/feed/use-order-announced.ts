import { use, useEffect, useRef } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { orders } from '#src/content/order/orders.ts';
import { t } from '#src/messages/messages.ts';
import { PageFrameContext } from '../shell/page-arrival.ts';

/** Announces another order of a list, or another grouping, whose cards only change their places. */
export function useOrderAnnounced({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): void {
  const { announce } = use(PageFrameContext);
  const known = useRef({ sort, byDay });
  useEffect(() => {
    const before = known.current;
    known.current = { sort, byDay };
    if (before.sort !== sort) announce(t('lists.sortedBy', { order: t(orders[sort].label) }));
    else if (before.byDay !== byDay)
      announce(t(byDay ? 'lists.groupedByDay' : 'lists.notGroupedByDay'));
  }, [sort, byDay, announce]);
}
