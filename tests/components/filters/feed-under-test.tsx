import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ActiveFilters } from '#src/components/filters/active-filters.tsx';
import { DroppedNotice } from '#src/components/filters/dropped-notice.tsx';
import { EmptyResult } from '#src/components/filters/empty-result.tsx';
import { filterNames } from '#src/components/filters/filter-names.ts';
import { FilterPanel } from '#src/components/filters/panel/filter-panel.tsx';
import { SortBar } from '#src/components/filters/sort-bar.tsx';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { culprits } from '#src/story-list/culprits.ts';
import { countFacets } from '#src/story-list/facets.ts';
import { knownFilter } from '#src/story-list/known-filter.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { columnsOf, type PlainArchive } from '#tests/support/archive-of-numbers.ts';

/**
 * The filters as a page uses them: the address is the only state. Names are the keys in capitals.
 */
export function feedUnderTest(archive: PlainArchive) {
  const { columns, index } = columnsOf(archive);
  const all = countFacets(columns, parseFeedQuery(new URLSearchParams()).query.filter, index);
  const topics: TopicEntry[] = archive.topics.map((topic, at) => ({
    ...topic,
    name: topic.slug.toUpperCase(),
    stories: all.topics[at] ?? 0,
  }));
  const outlets: OutletEntry[] = archive.outlets.map((domain, at) => ({
    domain,
    name: domain.toUpperCase(),
    stories: all.outlets[at] ?? 0,
    appearances: (all.withOutlets?.[at] ?? 0) - (all.outlets[at] ?? 0),
  }));
  const names = filterNames(topics, outlets);

  return function Feed() {
    const [params] = useSearchParams();
    const navigate = useNavigate();
    const [anywhere, onReach] = useState(false);
    const { query, dropped } = useMemo(() => {
      const parsed = parseFeedQuery(params);
      const known = knownFilter(parsed.query.filter, index);
      return {
        query: { ...parsed.query, filter: known.filter },
        dropped: [...parsed.dropped, ...known.dropped],
      };
    }, [params]);
    const facets = countFacets(columns, query.filter, index);
    const onChange = (changed: FeedQuery): void => void navigate(feedHref(changed));
    return (
      <>
        <FilterPanel
          query={query}
          onChange={onChange}
          topics={topics}
          outlets={outlets}
          facets={facets}
          reach={{ anywhere, onChange: onReach, waiting: undefined }}
          counted={undefined}
          oldest="2021-01-01"
          newest="2021-12-31"
        />
        <DroppedNotice dropped={dropped} />
        <SortBar query={query} onChange={onChange} stories={facets.stories} total={columns.count} />
        <ActiveFilters query={query} names={names} />
        {facets.stories === 0 ? (
          <EmptyResult
            query={query}
            culprits={culprits(columns, query.filter, index)}
            names={names}
            total={columns.count}
          />
        ) : null}
      </>
    );
  };
}
