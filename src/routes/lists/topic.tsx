import { type RouteObject, replace, useLoaderData } from 'react-router';
import { FollowHere } from '#src/components/following/follow-here.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { TopicFamily } from '#src/components/topics/topic-family.tsx';
import type { Card, TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import { isFirstLook } from '#src/content/order/first-look.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { feedHref, feedSearch } from '#src/url/feeds/feed-href.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { topicPath, topicsPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { archiveQuery } from '../feed/archive/archive-query.ts';
import { FeedView } from '../feed/feed-view.tsx';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { movedTopic } from './moved-topic.ts';
import { knownPage } from './page-cards.ts';
import { Subscribe } from './subscribe.tsx';

type TopicData = {
  readonly manifest: Manifest;
  /** All topics of the archive or, in a prerendered page, those near to this one. */
  readonly topics: readonly TopicEntry[];
  readonly topic: TopicEntry | undefined;
  readonly query: FeedQuery;
  /** The first stories, if they came with the page. */
  readonly front: readonly Card[] | undefined;
};

/**
 * A topic's page: its place among the topics, and its stories with those of the topics below it. A
 * former address redirects to it.
 */
export const route = (app: App) =>
  ({
    loader: ({ params, request }): Promise<TopicData | Response> =>
      loadCurrent(app.client, app.read, async (manifest) => {
        const slug = params['topic'] ?? '';
        const { searchParams, search } = new URL(request.url);
        const { sort, byDay } = parseFeedQuery(searchParams).query;
        const query = { filter: { ...noFilter, topics: [slug] }, sort, byDay };
        const known = isFirstLook(query) ? knownPage(app, { of: 'topic', slug }, 1) : undefined;
        const topics =
          known?.topics ?? (await app.client.ensureQueryData(archiveQuery(app, manifest))).topics;
        const topic = topics.find((entry) => entry.slug === slug);
        const moved = topic ? undefined : await movedTopic(app, manifest, slug);
        if (moved !== undefined) return replace(`${topicPath(moved)}${search}`);
        return { manifest, topics, topic, query, front: known?.cards };
      }),
    handle: { head: topicHead } satisfies PageHandle,
    Component: TopicRoute,
  }) satisfies RouteObject;

function topicHead({ topic, topics }: TopicData): PageHead {
  if (!topic) return nothingHead('page');
  const { name, slug, stories } = topic;
  const path = topicPath(slug);
  const parent = topics.find((other) => other.slug === topic.parent);
  return {
    title: name,
    description: t('head.topic', { n: stories, topic: name }),
    path,
    feeds: path,
    trail: [
      { name: t('lists.topics'), path: topicsPath() },
      ...(parent ? [{ name: parent.name, path: topicPath(parent.slug) }] : []),
    ],
    about: { kind: 'page' },
  };
}

function TopicRoute() {
  const { topic, ...rest } = useLoaderData<TopicData>();
  return topic ? <TopicPage topic={topic} {...rest} /> : <NothingHere what="page" />;
}

function TopicPage({
  manifest,
  topics,
  topic,
  query,
  front,
}: TopicData & { readonly topic: TopicEntry }) {
  usePageArrival(topic.name);
  return (
    <FeedView
      manifest={manifest}
      query={query}
      front={front}
      total={topic.stories}
      older={listPath({ of: 'topic', slug: topic.slug }, 2)}
      hrefOf={({ sort, byDay }) =>
        `${topicPath(topic.slug)}${feedSearch({ filter: noFilter, sort, byDay })}`
      }
      heading={
        <>
          <PageHeading
            facts
            note={
              <>
                <span>{t('site.stories', { n: topic.stories })}</span>{' '}
                <span data-needs-script="">
                  <Link to={feedHref(query)}>{t('lists.filterStories')}</Link>
                </span>
                {manifest.preview ? null : <Subscribe page={topicPath(topic.slug)} />}
              </>
            }
          >
            <ForeignText of={topic}>{topic.name}</ForeignText>
          </PageHeading>
          <FollowHere
            thing={{ of: 'topic', key: topic.slug, name: topic.name, lang: topic.lang }}
          />
          <TopicFamily topic={topic} topics={topics} />
        </>
      }
    />
  );
}
