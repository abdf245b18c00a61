import { useMemo } from 'react';
import { ActiveFilters } from '#src/components/filters/active-filters.tsx';
import { filterNames } from '#src/components/filters/filter-names.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Archive } from './archive/archive.ts';

type ActiveFeedFiltersProps = { readonly archive: Archive; readonly query: FeedQuery };

/** The feed's active filters, in the archive's own names. */
export function ActiveFeedFilters({ archive: { topics, outlets }, query }: ActiveFeedFiltersProps) {
  const names = useMemo(() => filterNames(topics, outlets), [topics, outlets]);
  return <ActiveFilters query={query} names={names} />;
}
