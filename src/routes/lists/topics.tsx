import { type RouteObject, useLoaderData } from 'react-router';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { TopicTree } from '#src/components/topics/topic-tree.tsx';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { topicsQuery } from '#src/queries/list-queries.ts';
import { topicsPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';

type TopicsData = { readonly topics: readonly TopicEntry[] };

/** All topics of the archive. */
export const route = ({ client, read }: App) =>
  ({
    loader: (): Promise<TopicsData> =>
      loadCurrent(client, read, ({ files }) =>
        client.ensureQueryData(topicsQuery(read, files.topics)),
      ),
    handle: { head: topicsHead } satisfies PageHandle,
    Component: TopicsPage,
  }) satisfies RouteObject;

const topicsHead = ({ topics }: TopicsData): PageHead => ({
  title: t('lists.topics'),
  description: t('head.topics', { n: topics.length }),
  path: topicsPath(),
  about: { kind: 'page' },
});

function TopicsPage() {
  const { topics } = useLoaderData<TopicsData>();
  usePageArrival(t('lists.topics'));
  return (
    <PageFrame>
      <PageHeading
        note={topics.length === 0 ? t('lists.noTopics') : t('site.topics', { n: topics.length })}
      >
        {t('lists.topics')}
      </PageHeading>
      <TopicTree topics={topics} />
    </PageFrame>
  );
}
