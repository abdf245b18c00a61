import { type ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { FirstTopics } from '#src/components/filters/first-topics.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { FILTERS_ID } from '#src/components/page/skip-links.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { type Manifest, storiesShown } from '#src/content/bundle/manifest.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Density } from '#src/reading/settings.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import { HideRead } from '../left-out/hide-read.tsx';
import { Fault } from '../shell/fault.tsx';
import { useShownFeed } from './archive/use-shown-feed.ts';
import { FeedBody } from './feed-body.tsx';
import { FeedTools } from './feed-tools.tsx';
import { DroppedNotice, FeedFilters } from './lazy-parts.tsx';
import type { Among } from './use-feed.ts';
import { useOrderAnnounced } from './use-order-announced.ts';

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
  /** How much it shows of each story, if not what the reader chose. */
  readonly density?: Density | undefined;
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
  density,
  heading,
  beside,
  older,
  front,
  total = storiesShown(manifest),
}: FeedViewProps) {
  const { archive, error, retry, here, feed, shown } = useShownFeed(manifest, {
    query: asked,
    front,
    total,
    among,
    isPartly: dropped.length > 0,
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
        density={density}
        filters={filters ?? failed}
        hideRead={<HideRead />}
      />
      <FeedBody
        query={query}
        density={density}
        shown={shown}
        archive={archive}
        failed={failed}
        older={older}
        here={here}
      />
    </PageFrame>
  );
}
