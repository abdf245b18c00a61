import type { Card } from '#src/content/bundle/bundle.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { orderStories } from '#src/content/order/order-stories.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveSequence } from './archive-sequence.ts';
import type { Sequence } from './sequence.ts';

export type ListOnScreen = {
  /** The query without values that this archive does not have. */
  readonly query: FeedQuery;
  /** These values. */
  readonly dropped: readonly DroppedPart[];
  /** Conditions of its filter, as a reader can clear them one by one. */
  readonly conditions: number;
  readonly sequence: Sequence;
};

type Given = {
  /** Numbers of the stories to choose from, ascending; without them all, by the query's filter. */
  readonly among: Int32Array | undefined;
  /** Cards already here, with which the list begins. */
  readonly front: readonly Card[] | undefined;
};

/** The stories of the archive that a query asks for, in its order. */
export function listStories(archive: Archive, query: FeedQuery, given: Given): ListOnScreen {
  const { columns, index } = archive;
  const { filter, dropped } = knownFilter(query.filter, index);
  const held = given.among ?? filterStories(columns, filter, index);
  const numbers = orderStories(columns, held, query.sort, query.byDay);
  return {
    query: { ...query, filter },
    dropped,
    conditions: filterParts(filter).length,
    sequence: archiveSequence(archive, numbers, { front: given.front }),
  };
}
