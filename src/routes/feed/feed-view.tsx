import { type ReactNode, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { ActiveFilters } from '#src/components/filters/active-filters.tsx';
import { DroppedNotice } from '#src/components/filters/dropped-notice.tsx';
import { filterNames } from '#src/components/filters/filter-names.ts';
import { FilterSheet } from '#src/components/filters/filter-sheet.tsx';
import { SortBar } from '#src/components/filters/sort-bar.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Card, Manifest } from '#src/content/bundle.ts';
import type { FeedQuery } from '#src/content/filter.ts';
import { filterParts } from '#src/content/filter-parts.ts';
import type { Density } from '#src/reading/settings.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { feedHref } from '#src/url/feed-query.ts';
import type { Archive } from '../archive.ts';
import { faultOf } from '../shell/load-fault.ts';
import { FeedFilters } from './feed-filters.tsx';
import { FeedList } from './feed-list.tsx';
import { NothingFound } from './nothing-found.tsx';
import { useArchive } from './use-archive.ts';
import { type Feed, useFeed } from './use-feed.ts';
import { useReturnPlace } from './use-feed-place.ts';

type FeedViewProps = {
  readonly manifest: Manifest;
  readonly query: FeedQuery;
  /** Parameters that could not be read, in a reader's words. */
  readonly dropped?: readonly string[];
  /** The first cards of the feed asked for, where they are known without the archive. */
  readonly front?: readonly Card[] | undefined;
  /** Numbers of the stories to choose from, where that is not all of them. */
  readonly among?: Int32Array | undefined;
  /** Address of another order of this list; without it the list is the feed itself, which can be narrowed too. */
  readonly hrefOf?: (query: FeedQuery) => string;
  readonly heading: ReactNode;
};

/** A list of stories with what narrows and orders it, in each state that it can be in. */
export function FeedView({ manifest, query, dropped = [], front, among, hrefOf, heading }: FeedViewProps) {
  const target = useReturnPlace();
  const [{ density }] = useSettings();
  const beyondFront = front === undefined || (target?.place ?? 0) >= front.length;
  const { archive, error, retry } = useArchive(manifest, beyondFront);
  // A place beyond the front can be gone back to only once the list is long enough for it.
  const feed = useFeed(query, { archive, front: beyondFront && !archive && !error ? undefined : front, among });
  const navigate = useNavigate();
  const change = useCallback((to: FeedQuery) => void navigate((hrefOf ?? feedHref)(to)), [navigate, hrefOf]);

  const names = useMemo(() => filterNames(archive?.topics ?? manifest.topics, archive?.outlets), [archive, manifest]);
  const total = hrefOf && feed ? feed.sequence.length : manifest.counts.stories;
  const stories = archive && feed ? feed.sequence.length : undefined;
  const panel = hrefOf ? undefined : (
    <FeedFilters manifest={manifest} archive={archive} query={feed?.query ?? query} onChange={change} />
  );
  const failed = error ? (
    <ErrorPanel kind={faultOf(error)} what="the whole feed" onRetry={retry} onReload={() => location.reload()} />
  ) : null;

  return (
    <PageFrame rail={panel}>
      {heading}
      <DroppedNotice dropped={[...dropped, ...(feed?.dropped ?? [])]} />
      <SortBar query={query} onChange={change} hrefOf={hrefOf ?? feedHref} stories={stories} total={total}>
        {panel && (
          <FilterSheet active={filterParts(query.filter).length} stories={stories}>
            {panel}
          </FilterSheet>
        )}
      </SortBar>
      {panel && <ActiveFilters query={feed?.query ?? query} names={names} />}
      <FeedBody feed={feed} archive={archive} density={density} failed={failed} />
    </PageFrame>
  );
}

type FeedBodyProps = {
  readonly feed: Feed | undefined;
  readonly archive: Archive | undefined;
  readonly density: Density;
  /** What is said when the archive could not be loaded; below the part of the feed that is here. */
  readonly failed: ReactNode;
};

function FeedBody({ feed, archive, density, failed }: FeedBodyProps) {
  if (!feed) return failed ?? <Loading what="the feed" page />;
  if (feed.sequence.length === 0 && archive) return <NothingFound archive={archive} query={feed.query} />;
  return (
    <>
      <FeedList sequence={feed.sequence} density={density} byDay={feed.query.byDay} level={2} />
      {failed}
    </>
  );
}
