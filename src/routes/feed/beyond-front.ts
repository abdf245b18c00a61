import { DroppedNotice } from '#src/components/filters/dropped-notice.tsx';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { ActiveFeedFilters } from './active-feed-filters.tsx';
import { loadArchive } from './archive/load-archive.ts';
import { titleOfFeed } from './archive/title-of-feed.ts';
import { FeedFilters } from './feed-filters.tsx';
import { FocusAfterFront } from './focus/focus-after-front.tsx';
import { focusWhenThere } from './focus/focus-when-there.ts';
import { MoreStories } from './focus/more-stories.tsx';
import { askForCards } from './list/ask-for-cards.ts';
import { listStories } from './list/list-stories.ts';
import { StoredCard } from './list/stored-card.tsx';
import { NothingFound } from './nothing-found.tsx';
import { RowWindow } from './window/row-window.ts';

/**
 * The code that a feed needs once it is more than its front. Loaded with the archive, so it is no
 * part of a first view. Its components are used through `lazy-parts.tsx`.
 */
export const beyondFront = {
  ActiveFeedFilters,
  DroppedNotice,
  FeedFilters,
  FocusAfterFront,
  MoreStories,
  NothingFound,
  RowWindow,
  StoredCard,
  askForCards,
  focusWhenThere,
  listStories,
  loadArchive,
  parseFeedQuery,
  titleOfFeed,
};

export type BeyondFront = typeof beyondFront;
