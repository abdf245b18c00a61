import type { ReactNode } from 'react';
import { FilterSheet } from '#src/components/filters/panel/filter-sheet.tsx';
import { SortBar } from '#src/components/filters/sort-bar.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Density } from '#src/reading/settings.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import type { Archive } from './archive/archive.ts';
import { ActiveFeedFilters } from './lazy-parts.tsx';

type FeedToolsProps = {
  readonly query: FeedQuery;
  readonly archive: Archive | undefined;
  /** Conditions of the query's filter; 0 until the archive is here. */
  readonly conditions: number;
  /** Stories of the list; undefined until counted. */
  readonly stories: number | undefined;
  /** Stories of the whole archive. */
  readonly total: number;
  readonly onChange: (query: FeedQuery) => void;
  /** Address of another order of a list that has no filters; undefined for the feed. */
  readonly hrefOf: ((query: FeedQuery) => string) | undefined;
  /** The list's own; undefined: what the reader chose. */
  readonly density?: Density | undefined;
  /** The filters, if there is no rail; nothing until loaded. */
  readonly filters: ReactNode;
  /** The switch that leaves read stories out. */
  readonly hideRead: ReactNode;
};

/** A list of fewer stories is seen at a glance. */
const WORTH_ORDERING = 5;

/** Above a list: the number of stories, the order, and the active filters. */
export function FeedTools({
  query,
  archive,
  conditions,
  stories,
  total,
  onChange,
  hrefOf,
  density,
  filters,
  hideRead,
}: FeedToolsProps) {
  if (hrefOf)
    return (
      <SortBar
        query={query}
        onChange={onChange}
        hrefOf={hrefOf}
        stories={stories}
        total={stories ?? total}
        few={total < WORTH_ORDERING && (stories ?? total) === total}
        lines={density === 'headlines'}
        hideRead={hideRead}
      />
    );
  return (
    <>
      <SortBar
        query={query}
        onChange={onChange}
        hrefOf={feedHref}
        stories={stories}
        total={total}
        hideRead={hideRead}
      >
        <FilterSheet active={conditions} stories={stories}>
          {hideRead}
          {filters ?? <Loading what="filters" />}
        </FilterSheet>
      </SortBar>
      {archive ? <ActiveFeedFilters archive={archive} query={query} /> : null}
    </>
  );
}
