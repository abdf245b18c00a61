import { useMemo } from 'react';
import type { Card } from '#src/content/bundle.ts';
import type { FeedQuery } from '#src/content/filter.ts';
import { filterStories } from '#src/content/filter-stories.ts';
import { knownFilter } from '#src/content/known-filter.ts';
import { orderStories } from '#src/content/order.ts';
import type { Archive } from '../archive.ts';
import { archiveSequence, frontSequence, type Sequence } from './sequence.ts';

export type Feed = {
  /** The query without what this archive does not have. */
  readonly query: FeedQuery;
  /** What it does not have, in a reader's words. */
  readonly dropped: readonly string[];
  readonly sequence: Sequence;
};

/**
 * The stories a query asks for. With the archive it is complete; before that it is the front, if there is one; undefined
 * when neither is here yet.
 */
export function useFeed(query: FeedQuery, archive: Archive | undefined, front: readonly Card[] | undefined): Feed | undefined {
  return useMemo(() => {
    if (archive) {
      const { filter, dropped } = knownFilter(query.filter, archive.index);
      const numbers = orderStories(
        archive.columns,
        filterStories(archive.columns, filter, archive.index),
        query.sort,
        query.byDay,
      );
      return { query: { ...query, filter }, dropped, sequence: archiveSequence(archive, numbers, front) };
    }
    return front && { query, dropped: [], sequence: frontSequence(front) };
  }, [query, archive, front]);
}
