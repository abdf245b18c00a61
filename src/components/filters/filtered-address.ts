import { createContext } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';

/** Where the links of filters lead: the address of the same list under another filter. */
export const FilteredAddress = createContext<(query: FeedQuery) => string>(feedHref);
