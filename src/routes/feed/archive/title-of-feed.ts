import { filterNames } from '#src/components/filters/filter-names.ts';
import { queryTitle } from '#src/components/filters/query-title.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import type { Archive } from './archive.ts';

/** The title of a feed, of what its archive knows of the query. */
export const titleOfFeed = ({ topics, outlets, index }: Archive, query: FeedQuery): string =>
  queryTitle(
    { ...query, filter: knownFilter(query.filter, index).filter },
    filterNames(topics, outlets),
  );
