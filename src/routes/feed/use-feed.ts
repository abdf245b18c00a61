import { useMemo } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Archive } from './archive/archive.ts';
import type { ListOnScreen } from './list/list-stories.ts';
import { frontSequence } from './list/sequence.ts';
import { beyondFront } from './load-beyond-front.ts';

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
    const list =
      archive && (!among || chosen)
        ? beyondFront()?.listStories(archive, query, { among: chosen, front })
        : undefined;
    if (list || !front) return list;
    const sequence = frontSequence(front, { first: 0, total });
    return { query, dropped: [], conditions: 0, sequence };
  }, [query, archive, front, total, among]);
}
