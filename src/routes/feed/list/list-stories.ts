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

/**
 * Cards that came with the page, if the archive's list begins with the same stories. A page and the
 * archive can be of two editions: some hosts answer with pages of before for a while.
 */
function sameCards(
  { columns, outlets }: Archive,
  numbers: Int32Array,
  front: readonly Card[] | undefined,
): readonly Card[] | undefined {
  const isAt = ({ time, future, outlet }: Card, place: number): boolean => {
    const number = numbers[place] ?? -1;
    const isThen = future || columns.minutes[number] === Math.floor(Date.parse(time) / 60_000);
    return isThen && outlets[columns.outlet[number] ?? -1]?.domain === outlet.domain;
  };
  return front?.every(isAt) ? front : undefined;
}

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
    sequence: archiveSequence(archive, numbers, {
      front: sameCards(archive, numbers, given.front),
    }),
  };
}
