import type { PlainKey } from '#src/messages/catalogue.ts';

/** The orders of a search's results by their names in its address, as they are offered. */
export const searchOrderLabels = {
  fit: 'search.orderFit',
  newest: 'search.orderNewest',
  oldest: 'search.orderOldest',
  covered: 'lists.orderReports',
} satisfies Readonly<Record<string, PlainKey>>;

export type SearchOrder = keyof typeof searchOrderLabels;

const isSearchOrder = (name: string): name is SearchOrder => name in searchOrderLabels;
export const searchOrders: readonly SearchOrder[] =
  Object.keys(searchOrderLabels).filter(isSearchOrder);

/** The order of an address without one. */
export const FIRST_ORDER = 'fit';
