import { use, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { FilteredAddress } from '#src/components/filters/filtered-address.ts';
import { FilterSheet } from '#src/components/filters/panel/filter-sheet.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { FILTERS_ID } from '#src/components/page/skip-links.tsx';
import { ReadingContext } from '#src/components/reading-context.ts';
import { SearchBar } from '#src/components/search/search-bar.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { type FeedQuery, needsReports } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { asBits } from '#src/search/story-set.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { searchHref } from '#src/url/params/search-query.ts';
import { useArchive } from '../feed/archive/use-archive.ts';
import { ActiveFeedFilters, DroppedNotice, FeedFilters } from '../feed/lazy-parts.tsx';
import { useListHere } from '../left-out/use-list-here.ts';
import { Fault } from '../shell/fault.tsx';
import { findingOf } from './finding-of.tsx';
import { FoundStories } from './found-stories.tsx';
import type { SearchAnswer, SearchData } from './load-search.ts';
import { SearchedWhat } from './searched-what.tsx';
import { NoStoriesFound } from './tools/no-stories-found.tsx';
import { SaveThisSearch } from './tools/save-this-search.tsx';
import { SavedOnDevice } from './tools/saved-on-device.tsx';
import { SearchOperators } from './tools/search-operators.tsx';
import { TrendOfSearch } from './tools/trend-of-search.tsx';

type SearchResultsProps = Omit<SearchData, 'answer' | 'failed'> & {
  readonly title: string;
  readonly answer: SearchAnswer;
};

/** The results of a search, with its orders and the feed's filters. */
export function SearchResults({ title, manifest, query, dropped, answer }: SearchResultsProps) {
  const { result, sequence } = answer;
  const navigate = useNavigate();
  const { filter, order } = query;
  const here = useListHere();
  const loaded = useArchive(manifest, here.list?.leavesOut ?? false, needsReports(filter));
  const { archive, error, retry } = loaded;
  const feed = useMemo((): FeedQuery => ({ ...defaultFeed, filter }), [filter]);
  const hrefOf = useMemo(
    () => (to: FeedQuery) => searchHref({ ...query, filter: to.filter }),
    [query],
  );
  const reading = use(ReadingContext);
  const found = useMemo(() => ({ ...reading, finding: findingOf(result) }), [reading, result]);
  const count = archive?.columns.count ?? 0;
  const among = useMemo(() => asBits(result.everywhere, count), [result, count]);
  const filters = archive ? (
    <FeedFilters
      manifest={manifest}
      archive={archive}
      counted={undefined}
      query={feed}
      among={among}
      onChange={(to) => void navigate(hrefOf(to))}
    />
  ) : (
    (error && <Fault error={error} what="filters" onRetry={retry} />) || <Loading what="filters" />
  );
  return (
    <FilteredAddress value={hrefOf}>
      <PageFrame
        rail={
          <div id={FILTERS_ID} tabIndex={-1}>
            {filters}
          </div>
        }
      >
        <PageHeading unseen>{title}</PageHeading>
        <DroppedNotice dropped={dropped} />
        <SearchOperators query={query} archive={archive} reach={result.reach} />
        <SearchedWhat query={query} answer={answer} archive={archive} />
        <SearchBar
          stories={sequence.length}
          everywhere={result.everywhere.length}
          order={order}
          hrefOf={(to) => searchHref({ ...query, order: to })}
          onOrder={(to) => void navigate(searchHref({ ...query, order: to }))}
        >
          <FilterSheet active={filterParts(filter).length} stories={sequence.length}>
            {filters}
          </FilterSheet>
        </SearchBar>
        {archive ? <ActiveFeedFilters archive={archive} query={feed} /> : null}
        {sequence.length === 0 ? (
          <NoStoriesFound manifest={manifest} query={query} result={result} archive={archive} />
        ) : (
          <ReadingContext value={found}>
            <FoundStories query={query} answer={answer} here={here} loaded={loaded} />
          </ReadingContext>
        )}
        <SaveThisSearch manifest={manifest} query={query} stories={result.stories} />
        {archive ? (
          <TrendOfSearch manifest={manifest} archive={archive} query={query} result={result} />
        ) : null}
        <SavedOnDevice manifest={manifest} />
      </PageFrame>
    </FilteredAddress>
  );
}
