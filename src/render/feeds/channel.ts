import type { Site } from '#src/content/bundle/manifest.ts';
import { FEED_STORIES } from '#src/content/ids/feed-id.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { outletTitle } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { frontPath, outletPath, topicPath } from '#src/url/paths.ts';
import type { OpenBundle } from '../open-bundle.ts';

/** A list of stories with feeds. */
export type Channel = {
  /** Path of its page; its feeds are beside it. */
  readonly page: string;
  /** Name of the topic or outlet; the site's title for all stories. */
  readonly name: string;
  readonly description: string;
  /** Numbers of its newest stories, newest first. */
  readonly stories: readonly number[];
};

export type Channels = {
  readonly whole: Channel;
  readonly topics: readonly Channel[];
  readonly outlets: readonly Channel[];
};

/**
 * Every list with feeds: the whole site, each topic with the topics below it, and each outlet with
 * the stories that it leads. An outlet that leads none has no feed: it would stay empty.
 */
export function listChannels({
  manifest: { site },
  topics,
  outlets,
  columns,
}: Omit<OpenBundle, 'read'>): Channels {
  const { lineage } = buildFilterIndex(topics, outlets);
  const ofTopic: number[][] = topics.map(() => []);
  const ofOutlet: number[][] = outlets.map(() => []);
  const add = (list: number[] | undefined, story: number): void => {
    if (list && list.length < FEED_STORIES.list) list.push(story);
  };
  for (let story = 0; story < columns.count; story += 1) {
    add(ofOutlet[columns.outlet[story] ?? -1], story);
    for (const topic of new Set((columns.topics[story] ?? []).flatMap((own) => lineage[own] ?? [])))
      add(ofTopic[topic], story);
  }
  return {
    whole: wholeChannel(site, columns.count),
    topics: topics.map(({ slug, name }, topic) => ({
      page: topicPath(slug),
      name,
      description: t('made.storiesOn', { topic: name, site: site.title }),
      stories: ofTopic[topic] ?? [],
    })),
    outlets: outlets.flatMap((entry, outlet) => {
      const [name, stories] = [outletTitle(entry), ofOutlet[outlet] ?? []];
      return stories.length === 0
        ? []
        : [
            {
              page: outletPath(entry.domain),
              name,
              description: t('made.storiesLedBy', { outlet: name, site: site.title }),
              stories,
            },
          ];
    }),
  };
}

function wholeChannel({ title, description }: Site, count: number): Channel {
  const stories = Array.from({ length: Math.min(count, FEED_STORIES.site) }, (_, story) => story);
  return {
    page: frontPath(),
    name: title,
    description: description || t('head.site', { site: title }),
    stories,
  };
}
