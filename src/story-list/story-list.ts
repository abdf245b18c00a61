import type { Columns } from '#src/content/bundle/columns.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { orderStories } from '#src/content/order/order-stories.ts';
import { filterStories } from './filter-stories.ts';

/** A list of stories with its own pages. `day` is `YYYY-MM-DD` in the site's zone. */
export type StoryList = FilteredList | { readonly of: 'appearances'; readonly domain: string };

/** One that a filter describes. */
type FilteredList =
  | { readonly of: 'feed' }
  | { readonly of: 'topic'; readonly slug: string }
  | { readonly of: 'outlet'; readonly domain: string }
  | { readonly of: 'day'; readonly day: string };

/** Stories on the first page of a list. A day is one page, however long. */
export const STORIES_PER_PAGE = 24;

/** Stories on each further page of a list, which has their headlines (decision 142). */
export const HEADLINES_PER_PAGE = 96;

/**
 * Whether a page of a list has headlines instead of cards: all but a first page, and stories that
 * the outlet of the page is only in, which show pictures and excerpts of others (decision 153).
 */
export function hasHeadlines(list: StoryList, page: number, outlet?: OutletEntry): boolean {
  return page > 1 || list.of === 'appearances' || (list.of === 'outlet' && outlet?.stories === 0);
}

/** A day's page is its front page. */
const wholeDay = { sort: 'top', byDay: false } as const;

/** The data behind lists. */
export type Stories = {
  readonly columns: Columns;
  readonly index: FilterIndex;
  /**
   * By outlet number: the stories of others that have it in their coverage. Needed for
   * `appearances`, and for outlets that lead none.
   */
  readonly appearances?: readonly (readonly number[])[] | undefined;
};

/**
 * Numbers of a list's stories: newest first, on a day's page the most important first. An outlet's
 * list has the stories that it leads or, if it leads none, those that have it in their coverage.
 * Keys must be known to the index.
 */
export function listStories(stories: Stories, list: StoryList): Int32Array {
  const { sort, byDay } = list.of === 'day' ? wholeDay : defaultFeed;
  return orderStories(stories.columns, membersOf(stories, list), sort, byDay);
}

function membersOf({ columns, index, appearances }: Stories, list: StoryList): Int32Array {
  const beside = (domain: string) =>
    Int32Array.from(appearances?.[index.outlets.get(domain) ?? -1] ?? []);
  if (list.of === 'appearances') return beside(list.domain);
  const chosen = filterStories(columns, filterOf(list), index);
  return list.of === 'outlet' && chosen.length === 0 ? beside(list.domain) : chosen;
}

/**
 * Whether an outlet has a second list, of others' stories that have it in their coverage, beside
 * those that it leads.
 */
export function hasAppearancesList({
  stories,
  appearances,
}: Pick<OutletEntry, 'stories' | 'appearances'>): boolean {
  return stories > 0 && appearances > 0;
}

function filterOf(list: FilteredList): Filter {
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
