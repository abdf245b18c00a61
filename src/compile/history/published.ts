import type { Site } from '#src/content/bundle/manifest.ts';
import { FEED_STORIES, storyTag } from '#src/content/ids/feed-id.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { frontPath, outletPath, topicPath } from '#src/url/paths.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Topics } from '../names/merge-topics.ts';
import type { Storylines } from '../storylines/make-storylines.ts';
import type { Published } from './update-history.ts';
import type { LiveStory } from './update-story-records.ts';

const MINUTE_MS = 60_000;

type Publishing = {
  readonly site: Site;
  /** Newest first. */
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  readonly storylines: Storylines;
};

/** What a build publishes and the next one must know. */
export function publishedOf({ site, drafts, topics, storylines }: Publishing): Published {
  return {
    title: site.title,
    stories: drafts.map(toLive),
    topics: topics.entries,
    storylines: storylines.lines.map(({ id, stories }) => ({ id, story: stories[0]?.slug ?? id })),
    links: storylines.links,
    feeds: feedsOf(drafts, topics),
  };
}

/** Feeds replace an impossible time by the minute that sorts the story. */
const entryTime = ({ article, time, future }: Draft): number =>
  future ? Math.floor(time / MINUTE_MS) * MINUTE_MS : article.time;

function toLive(draft: Draft): LiveStory {
  const { slug, id, title, excerpt, original, provider } = draft.article;
  const time = entryTime(draft);
  return {
    slug,
    id,
    time,
    hash: textDigest(
      JSON.stringify([title, excerpt, provider.domain, provider.name, original?.href ?? '']),
    ),
    original: original?.href,
    tag: storyTag(slug, provider.domain, time),
  };
}

/**
 * The stories in each feed, as the renderer selects them: the newest of the site, of each topic
 * with those below it, of each outlet.
 */
function feedsOf(drafts: readonly Draft[], topics: Topics): Map<string, string[]> {
  const feeds = new Map<string, string[]>([[frontPath(), []]]);
  const add = (page: string, slug: string): void => {
    const held = feeds.get(page);
    if (!held) feeds.set(page, [slug]);
    else if (held.length < FEED_STORIES[page === frontPath() ? 'site' : 'list']) held.push(slug);
  };
  const { lineage } = buildFilterIndex(topics.entries, []);
  for (const { article } of drafts) {
    add(frontPath(), article.slug);
    add(outletPath(article.provider.domain), article.slug);
    const above = topics.of(article.topics).flatMap(({ number }) => lineage[number] ?? []);
    for (const number of new Set(above))
      add(topicPath(topics.entries[number]?.slug ?? ''), article.slug);
  }
  return feeds;
}
