import { PageHeading } from '#src/components/page/page-heading.tsx';
import { storiesShown } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { feedPath, frontPath } from '#src/url/paths.ts';
import { EmptySite } from '../front/empty-site.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import { FeedView } from './feed-view.tsx';
import type { FeedData } from './load-feed.ts';

/** A filtered feed has the canonical address of the whole one. */
export const feedHead = ({ title }: Pick<FeedData, 'title'>): PageHead => ({
  title: title || t('feed.latest'),
  path: feedPath(),
  trail: [],
  feeds: frontPath(),
  about: { kind: 'page' },
});

/** The feed, at its own address or, filtered, at that of the front page. */
export function FeedPage({ manifest, query, dropped, title, front, counted }: FeedData) {
  const words = title || t('feed.latest');
  usePageArrival(words, feedPath());
  if (storiesShown(manifest) === 0) return <EmptySite files={manifest.counts.files} />;
  return (
    <FeedView
      manifest={manifest}
      query={query}
      dropped={dropped}
      front={front}
      counted={counted}
      older={listPath({ of: 'feed' }, 2)}
      heading={<PageHeading unseen={title === ''}>{words}</PageHeading>}
    />
  );
}
