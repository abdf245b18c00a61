import { useMemo } from 'react';
import type { Card } from '#src/content/bundle.ts';
import type { FeedQuery } from '#src/content/filter.ts';
import type { Archive } from '../archive.ts';
import { archiveSequence, frontSequence, type Sequence } from './sequence.ts';

export type Feed = {
  /** The query without what this archive does not have. */
  readonly query: FeedQuery;
  /** What it does not have, in a reader's words. */
  readonly dropped: readonly string[];
  readonly sequence: Sequence;
};

type FeedSource = {
  readonly archive: Archive | undefined;
  /** The first cards, where they are known without the archive. */
  readonly front?: readonly Card[] | undefined;
  /** Numbers of the stories to choose from, ascending, where that is not all of them; the filter must be empty then. */
  readonly among?: Int32Array | undefined;
};

/**
 * The stories a query asks for. With the archive it is complete; before that it is the front, if there is one; undefined
 * when neither is here yet.
 */
export function useFeed(query: FeedQuery, { archive, front, among }: FeedSource): Feed | undefined {
  return useMemo(() => {
    if (archive) {
      const { knownFilter, filterStories, orderStories } = archive.code;
      const { filter, dropped } = knownFilter(query.filter, archive.index);
      const chosen = among ?? filterStories(archive.columns, filter, archive.index);
      const numbers = orderStories(archive.columns, chosen, query.sort, query.byDay);
      return { query: { ...query, filter }, dropped, sequence: archiveSequence(archive, numbers, front) };
    }
    return front && { query, dropped: [], sequence: frontSequence(front) };
  }, [query, archive, front, among]);
}
