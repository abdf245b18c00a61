import { siteDigest } from '#src/content/ids/feed-id.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { History, StoryRecord } from './history-file.ts';
import { type LiveStory, later, updateStoryRecords } from './update-story-records.ts';

/** What a build publishes and the next one must know. */
export type Published = {
  readonly title: string;
  readonly stories: readonly LiveStory[];
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Address, and its first story. */
  readonly storylines: readonly { readonly id: string; readonly story: string }[];
  /** Stories that continue others, and those others, in order of time. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Slugs of the stories in a page's feeds, by the page's path. */
  readonly feeds: ReadonlyMap<string, readonly string[]>;
};

/**
 * The history after this build. Pure and idempotent: with its own result it returns the same, at
 * any time. `now` is an instant as in the bundle. Times never go back, and ids once published stay.
 */
export function updateHistory(published: Published, before: History, now: string): History {
  const stories = updateStoryRecords(published.stories, before.stories, now);
  return {
    site: before.site === '' ? siteDigest(published.title) : before.site,
    stories,
    topics: rememberTopics(published.topics, before.topics),
    storylines: new Map([
      ...before.storylines,
      ...published.storylines.map(({ id, story }): [string, string] => [id, story]),
    ]),
    links: rememberLinks(published, before.links),
    feeds: rememberFeeds(published, { before, stories, now }),
  };
}

/**
 * Between published stories the current links count; links of others stay, because they say where a
 * storyline continued.
 */
function rememberLinks(
  { stories, links }: Published,
  before: History['links'],
): Map<string, readonly string[]> {
  const live = new Set(stories.map(({ slug }) => slug));
  const after = new Map<string, readonly string[]>();
  for (const story of new Set([...before.keys(), ...links.keys()])) {
    const earlier = (before.get(story) ?? []).filter(
      (other) => !(live.has(story) && live.has(other)),
    );
    const all = new Set([...earlier, ...(links.get(story) ?? [])]);
    if (all.size > 0) after.set(story, [...all].sort());
  }
  return after;
}

/**
 * A renamed topic keeps the addresses of its former name, unless another topic has that name now.
 */
function rememberTopics(
  topics: Published['topics'],
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  const current = new Map(topics.map(({ slug, name }) => [slug, name]));
  const names = new Set(current.values());
  const renamed = new Map<string, string>();
  for (const [slug, name] of before) {
    const now = current.get(slug);
    if (now !== undefined && !names.has(name)) renamed.set(name, now);
  }
  return new Map([
    ...[...before].map(([slug, name]) => [slug, renamed.get(name) ?? name] as const),
    ...current,
  ]);
}

type Remembering = {
  readonly before: History;
  readonly stories: ReadonlyMap<string, StoryRecord>;
  readonly now: string;
};

function rememberFeeds(
  { stories: live, feeds }: Published,
  { before, stories, now }: Remembering,
): Map<string, string> {
  const times = new Map(live.map(({ slug, time }) => [slug, formatInstant(time)]));
  const after = new Map(before.feeds);
  for (const [page, slugs] of feeds) {
    const entries = slugs.map((slug) => later(times.get(slug) ?? '', stories.get(slug)?.updated));
    const newest = entries.reduce(later, '');
    after.set(
      page,
      newest === '' ? (before.feeds.get(page) ?? now) : later(newest, before.feeds.get(page)),
    );
  }
  return after;
}
