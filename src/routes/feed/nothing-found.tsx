import { useMemo } from 'react';
import { EmptyResult } from '#src/components/filters/empty-result.tsx';
import { filterNames } from '#src/components/filters/filter-names.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { culprits } from '#src/story-list/culprits.ts';
import type { Archive } from './archive/archive.ts';

type NothingFoundProps = { readonly archive: Archive; readonly query: FeedQuery };

/** Shown for a feed without results: what to remove to see stories again. */
export function NothingFound({ archive, query }: NothingFoundProps) {
  const { columns, index, topics, outlets } = archive;
  const found = useMemo(
    () => culprits(columns, query.filter, index),
    [columns, query.filter, index],
  );
  return (
    <EmptyResult
      query={query}
      culprits={found}
      names={filterNames(topics, outlets)}
      total={columns.count}
    />
  );
}
