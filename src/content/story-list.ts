import { FRONT_CARDS } from './bundle.ts';
import type { Columns } from './columns.ts';
import { type Filter, noFilter } from './filter.ts';
import type { FilterIndex } from './filter-index.ts';
import { filterStories } from './filter-stories.ts';
import { defaultFeed } from './order.ts';
import { orderStories } from './order-stories.ts';

/** A list of stories that has pages of its own. `day` is `YYYY-MM-DD` in the site's zone. */
export type StoryList =
  | { readonly of: 'feed' }
  | { readonly of: 'topic'; readonly slug: string }
  | { readonly of: 'outlet'; readonly domain: string }
  | { readonly of: 'day'; readonly day: string };

/** Stories on one page of a list; the first page of the feed is the front file. A day is one page, however long. */
export const STORIES_PER_PAGE = FRONT_CARDS;

/** What lists are made from. */
export type Stories = {
  readonly columns: Columns;
  readonly index: FilterIndex;
  /** For each outlet number, the stories of others in whose coverage it stands. Needed for outlets that lead none. */
  readonly appearances?: readonly (readonly number[])[] | undefined;
};

/**
 * Numbers of a list's stories in the order that its page begins with: the newest day first, and of each day the top first.
 * An outlet's list holds the stories it leads or, where it leads none, those in whose coverage it stands. Keys must be
 * known to the index.
 */
export function listStories(stories: Stories, list: StoryList): Int32Array {
  const { columns, index, appearances } = stories;
  const chosen = filterStories(columns, filterOf(list), index);
  const beside = list.of === 'outlet' && chosen.length === 0 ? appearances?.[index.outlets.get(list.domain) ?? -1] : undefined;
  return orderStories(columns, beside ? Int32Array.from(beside) : chosen, defaultFeed.sort, defaultFeed.byDay);
}

function filterOf(list: StoryList): Filter {
  switch (list.of) {
    case 'feed':
      return noFilter;
    case 'topic':
      return { ...noFilter, topics: [list.slug] };
    case 'outlet':
      return { ...noFilter, outlets: [list.domain] };
    case 'day':
      return { ...noFilter, from: list.day, to: list.day };
  }
}
