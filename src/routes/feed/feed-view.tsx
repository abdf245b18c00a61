import { type ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { FirstTopics } from '#src/components/filters/first-topics.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { FILTERS_ID } from '#src/components/page/skip-links.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { type Manifest, storiesShown } from '#src/content/bundle/manifest.ts';
import { type FeedQuery, needsReports } from '#src/content/order/filter.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import { HideRead } from '../left-out/hide-read.tsx';
import { useLeftOut } from '../left-out/use-left-out.ts';
import { useMadeList } from '../left-out/use-made-list.ts';
import { Fault } from '../shell/fault.tsx';
import { useArchive } from './archive/use-archive.ts';
import { FeedBody } from './feed-body.tsx';
import { FeedTools } from './feed-tools.tsx';
import { DroppedNotice, FeedFilters } from './lazy-parts.tsx';
import { type Among, useFeed } from './use-feed.ts';
import { useOrderAnnounced } from './use-order-announced.ts';
import { useReturnPlace } from './window/use-feed-place.ts';

type FeedViewProps = {
  readonly manifest: Manifest;
  readonly query: FeedQuery;
  /** Parameters that could not be read. */
  readonly dropped?: readonly DroppedPart[];
  /** The first cards of the requested feed, if known without the archive. */
  readonly front?: readonly Card[] | undefined;
  /** What the filters of a prerendered page count. */
  readonly counted?: CountedFilters | undefined;
  /** Stories of the list; default: all stories. */
  readonly total?: number;
  /**
   * Address of the list's second page, which continues after the front until the rest is loaded.
   */
  readonly older: string;
  readonly among?: Among | undefined;
  /**
   * Address of another order of this list; without it the list is the feed itself, which has
   * filters too.
   */
  readonly hrefOf?: (query: FeedQuery) => string;
  readonly heading: ReactNode;
  /** For the rail of a list without filters. */
  readonly beside?: ReactNode;
};

/** A list of stories with its filters and orders, in each of its states. */
export function FeedView({
  manifest,
  query: asked,
  dropped = [],
  counted,
  among,
  hrefOf,
  heading,
  beside,
  older,
  ...known
}: FeedViewProps) {
  const { total = storiesShown(manifest) } = known;
  const list = useMadeList();
  // Cards that came with the page stay; which of others are left out, only the archive knows.
  const front = (list.leavesOut || list.isComing) && !list.isLate ? undefined : known.front;
  const target = useReturnPlace();
  const needsArchive =
    front === undefined || dropped.length > 0 || (target?.place ?? 0) >= front.length;
  const loaded = useArchive(manifest, needsArchive, needsReports(asked.filter));
  const { error, retry } = loaded;
  const { isComing, leftOut } = useLeftOut(manifest, loaded.archive, list, front?.length ?? 0);
  const archive = isComing ? undefined : loaded.archive;
  // A position beyond the front can only be restored once the list is long enough.
  const feed = useFeed(asked, {
    archive,
    front: needsArchive && !archive && !error ? undefined : front,
    total,
    among,
    leftOut,
  });
  const query = feed?.query ?? asked;
  useOrderAnnounced(query);

  const navigate = useNavigate();
  const onChange = useCallback(
    (to: FeedQuery) => void navigate((hrefOf ?? feedHref)(to)),
    [navigate, hrefOf],
  );
  const failed = error && <Fault error={error} what="stories" onRetry={retry} />;
  const filters = (archive ?? counted) && (
    <FeedFilters
      manifest={manifest}
      archive={archive}
      counted={counted}
      query={query}
      onChange={onChange}
    />
  );

  const rail = hrefOf ? (
    beside
  ) : (
    <div id={FILTERS_ID} tabIndex={-1}>
      {filters ?? <FirstTopics topics={manifest.topics} />}
    </div>
  );

  return (
    <PageFrame rail={rail}>
      {heading}
      {archive ? <DroppedNotice dropped={[...dropped, ...(feed?.dropped ?? [])]} /> : null}
      <FeedTools
        query={query}
        archive={archive}
        conditions={feed?.conditions ?? 0}
        stories={feed?.sequence.after === 0 ? feed.sequence.length : undefined}
        total={total}
        onChange={onChange}
        hrefOf={hrefOf}
        filters={filters ?? failed}
        hideRead={<HideRead />}
      />
      <FeedBody feed={feed} archive={archive} failed={failed} older={older} list={list} />
    </PageFrame>
  );
}
