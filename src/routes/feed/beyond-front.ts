import { DroppedNotice } from '#src/components/filters/dropped-notice.tsx';
import { filterParts } from '#src/content/filter-parts.ts';
import { filterStories } from '#src/content/filter-stories.ts';
import { knownFilter } from '#src/content/known-filter.ts';
import { orderStories } from '#src/content/order-stories.ts';
import { parseFeedQuery } from '#src/url/feed-query.ts';
import { ActiveFeedFilters } from './active-feed-filters.tsx';
import { archiveSequence } from './archive-sequence.ts';
import { askForCards } from './ask-for-cards.ts';
import { FeedFilters } from './feed-filters.tsx';
import { FocusAfterFront } from './focus-after-front.tsx';
import { loadArchive } from './load-archive.ts';
import { NothingFound } from './nothing-found.tsx';
import { RowWindow, type RowWindowOptions } from './row-window.ts';
import { standingRows } from './standing-rows.ts';
import { StoredCard } from './stored-card.tsx';

/** The code that a feed needs once it is more than its front. Loaded with the archive, so it is no part of a first view. */
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
