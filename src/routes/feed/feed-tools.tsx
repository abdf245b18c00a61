import type { ReactNode } from 'react';
import { FilterSheet } from '#src/components/filters/panel/filter-sheet.tsx';
import { SortBar } from '#src/components/filters/sort-bar.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import type { Archive } from './archive/archive.ts';
import { ActiveFeedFilters } from './lazy-parts.tsx';

type FeedToolsProps = {
  readonly query: FeedQuery;
  readonly archive: Archive | undefined;
  /** Conditions of the query's filter; 0 until the archive is here. */
  readonly conditions: number;
  /** Stories of the list; undefined while they are not counted. */
  readonly stories: number | undefined;
  /** Stories of the whole archive. */
  readonly total: number;
  readonly onChange: (query: FeedQuery) => void;
  /**
   * Address of another order of a list that cannot be narrowed; undefined for the feed, which can.
   */
  readonly hrefOf: ((query: FeedQuery) => string) | undefined;
  /** The filters, for where they have no rail; nothing while they are on their way. */
  readonly filters: ReactNode;
};

/** What stands above a list: how many stories, in which order, and what it is narrowed by. */
export function FeedTools({
  query,
  archive,
  conditions,
  stories,
  total,
  onChange,
  hrefOf,
  filters,
}: FeedToolsProps) {
  if (hrefOf)
    return (
      <SortBar
        query={query}
        onChange={onChange}
        hrefOf={hrefOf}
        stories={stories}
        total={stories ?? total}
      />
    );
  return (
    <>
      <SortBar query={query} onChange={onChange} hrefOf={feedHref} stories={stories} total={total}>
        <FilterSheet active={conditions} stories={stories}>
          {filters ?? <Loading what="the filters" />}
        </FilterSheet>
      </SortBar>
      {archive ? <ActiveFeedFilters archive={archive} query={query} /> : null}
    </>
  );
}
