import { useMemo } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Archive } from '../archive.ts';
import { frontSequence, type Sequence } from './list/sequence.ts';

export type ListOnScreen = {
  /** The query without what this archive does not have. */
  readonly query: FeedQuery;
  /** What it does not have, in a reader's words. */
  readonly dropped: readonly string[];
  readonly sequence: Sequence;
};

/**
 * Chooses the stories of a list that no filter describes: their numbers, ascending; undefined until
 * they are known. The query's filter must be empty then.
 */
export type Among = (archive: Archive) => Int32Array | undefined;

type FeedSource = {
  readonly archive: Archive | undefined;
  /** The first cards, where they are known without the archive. */
  readonly front?: readonly Card[] | undefined;
  /** Stories of the list that the front begins. */
  readonly total: number;
  readonly among?: Among | undefined;
};

/**
 * The stories a query asks for. With the archive it is complete; before that it is the front, if
 * there is one; undefined when neither is here yet.
 */
export function useFeed(
  query: FeedQuery,
  { archive, front, total, among }: FeedSource,
): ListOnScreen | undefined {
  return useMemo(() => {
    const chosen = archive && among?.(archive);
    if (archive && (!among || chosen)) {
      const { archiveSequence, knownFilter, filterStories, orderStories } = archive.code;
      const { filter, dropped } = knownFilter(query.filter, archive.index);
      const held = chosen ?? filterStories(archive.columns, filter, archive.index);
      const numbers = orderStories(archive.columns, held, query.sort, query.byDay);
      return {
        query: { ...query, filter },
        dropped,
        sequence: archiveSequence(archive, numbers, { front }),
      };
    }
    return front && { query, dropped: [], sequence: frontSequence(front, { first: 0, total }) };
  }, [query, archive, front, total, among]);
}
