import { use, useEffect, useRef } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { orders } from '#src/content/order/orders.ts';
import { PageFrameContext } from '../shell/page-arrival.ts';

/** Announces another order of a list, or another grouping, whose cards only change their places. */
export function useOrderAnnounced({ sort, byDay }: Pick<FeedQuery, 'sort' | 'byDay'>): void {
  const { announce } = use(PageFrameContext);
  const known = useRef({ sort, byDay });
  useEffect(() => {
    const before = known.current;
    known.current = { sort, byDay };
    if (before.sort !== sort) announce(`Sorted by ${orders[sort].label.toLowerCase()}`);
    else if (before.byDay !== byDay) announce(byDay ? 'Grouped by day' : 'Not grouped by day');
  }, [sort, byDay, announce]);
}
