import type { ReactNode } from 'react';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Card, Manifest } from '#src/content/bundle.ts';
import type { FeedQuery } from '#src/content/filter.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { faultOf } from '../shell/load-fault.ts';
import { FeedList } from './feed-list.tsx';
import { useArchive } from './use-archive.ts';
import { useFeed } from './use-feed.ts';
import { useReturnPlace } from './use-feed-place.ts';

type FeedViewProps = {
  readonly manifest: Manifest;
  readonly query: FeedQuery;
  /** Parameters that could not be read, in a reader's words. */
  readonly dropped: readonly string[];
  /** The first cards of the feed asked for, where they are known without the archive. */
  readonly front?: readonly Card[] | undefined;
  readonly heading: ReactNode;
};

/** A feed with what narrows and orders it. */
export function FeedView({ manifest, query, dropped, front, heading }: FeedViewProps) {
  const target = useReturnPlace();
  const [{ density }] = useSettings();
  const { archive, error, retry } = useArchive(manifest, front === undefined || (target?.place ?? 0) >= front.length);
  const feed = useFeed(query, archive, front);
  const failed = error ? (
    <ErrorPanel kind={faultOf(error)} what="the rest of the feed" onRetry={retry} onReload={() => location.reload()} />
  ) : null;
  return (
    <PageFrame>
      {heading}
      {dropped.length > 0 ? <p>{dropped.join(', ')}</p> : null}
      {feed ? (
        <FeedList key={feed.query.sort} sequence={feed.sequence} density={density} byDay={feed.query.byDay} level={2} />
      ) : (
        (failed ?? <Loading what="the feed" page />)
      )}
      {feed ? failed : null}
    </PageFrame>
  );
}
