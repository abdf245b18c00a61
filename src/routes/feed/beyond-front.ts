import { DroppedNotice } from '#src/components/filters/dropped-notice.tsx';
import { orderStories } from '#src/content/order/order-stories.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { ActiveFeedFilters } from './active-feed-filters.tsx';
import { FeedFilters } from './feed-filters.tsx';
import { FocusAfterFront } from './focus/focus-after-front.tsx';
import { archiveSequence } from './list/archive-sequence.ts';
import { askForCards } from './list/ask-for-cards.ts';
import { StoredCard } from './list/stored-card.tsx';
import { loadArchive } from './load-archive.ts';
import { NothingFound } from './nothing-found.tsx';
import { RowWindow, type RowWindowOptions } from './window/row-window.ts';
import { standingRows } from './window/standing-rows.ts';

/**
 * The code that a feed needs once it is more than its front. Loaded with the archive, so it is no
 * part of a first view.
 */
export const beyondFront = {
  createRowWindow: (options: RowWindowOptions, list: HTMLElement | null) =>
    new RowWindow(options, standingRows(list, options.keyOf)),
  DroppedNotice,
  archiveSequence,
  askForCards,
  loadArchive,
  filterParts,
  filterStories,
  knownFilter,
  orderStories,
  parseFeedQuery,
  ActiveFeedFilters,
  FeedFilters,
  FocusAfterFront,
  NothingFound,
  StoredCard,
};

export type BeyondFront = typeof beyondFront;
