import { useMemo } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Archive } from './archive/archive.ts';
import type { ListOnScreen } from './list/list-stories.ts';
import { frontSequence } from './list/sequence.ts';
import { beyondFront } from './load-beyond-front.ts';

/**
 * Selects the stories of a list that no filter describes: their numbers, ascending; undefined until
 * known. The query's filter must be empty then.
 */
export type Among = (archive: Archive) => Int32Array | undefined;

type FeedSource = {
  readonly archive: Archive | undefined;
  /** The first cards, if known without the archive. */
  readonly front?: readonly Card[] | undefined;
  /** Stories of the list that the front begins. */
  readonly total: number;
  readonly among?: Among | undefined;
};

/**
 * The stories of a query. Complete with the archive; before that the front, if there is one;
 * otherwise undefined.
 */
export function useFeed(
  query: FeedQuery,
  { archive, front, total, among }: FeedSource,
): ListOnScreen | undefined {
  return useMemo(() => {
    const chosen = archive && among?.(archive);
    const list =
      archive && (!among || chosen)
        ? beyondFront()?.listStories(archive, query, { among: chosen, front })
        : undefined;
    if (list || !front) return list;
    const sequence = frontSequence(front, { first: 0, total });
    return { query, dropped: [], conditions: 0, sequence };
  }, [query, archive, front, total, among]);
}
