import { siteDigest } from '#src/content/bundle/feed-id.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import type { History, StoryRecord } from './history-file.ts';

/** A story that this build publishes. */
export type LiveStory = {
  readonly slug: string;
  /** Of its report. */
  readonly id: string;
  /** Publication, milliseconds: what feeds tell. */
  readonly time: number;
  /** Digest of its text. */
  readonly hash: string;
  /** What a feed calls it when no other story is called so: the address of its original. */
  readonly original: string | undefined;
  /** What a feed calls it otherwise; no other story has it. */
  readonly tag: string;
};

/** What a build publishes, as far as it must be remembered. */
export type Published = {
  readonly title: string;
  readonly stories: readonly LiveStory[];
  /** Address and name. */
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Address, and the story that it begins with. */
  readonly storylines: readonly { readonly id: string; readonly story: string }[];
  /** Stories that continue others, and those that they continue, in the order of time. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Slugs of the stories in the feeds of a page, by its path. */
  readonly feeds: ReadonlyMap<string, readonly string[]>;
};

/**
 * What to remember of this build and all before it. Pure and idempotent: with its own answer it
 * gives the same answer, at whatever time. `now` is an instant as the bundle has it. Times never go
 * back, and ids once given stay.
 */
export function remember(published: Published, before: History, now: string): History {
  const stories = rememberStories(published.stories, before.stories, now);
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
 * Between stories that are published the links of now hold; those of others stay, for they say
 * where a storyline of theirs went on.
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
 * A renamed topic keeps the addresses of its earlier name, unless another topic has that name now.
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

/** The oldest first: of stories that would be called alike it is the one that keeps the name. */
const inTime = (stories: readonly LiveStory[]): LiveStory[] =>
  stories.toSorted((a, b) => a.time - b.time || (a.slug < b.slug ? -1 : 1));

function rememberStories(
  live: readonly LiveStory[],
  before: ReadonlyMap<string, StoryRecord>,
  now: string,
): Map<string, StoryRecord> {
  const { after, departed } = departedStories(live, before, now);
  const given = new Set([...before.values()].map(({ feed }) => feed));
  for (const story of inTime(live)) {
    const known = before.get(story.slug) ?? before.get(departed.get(story.id) ?? '');
    // Another file of the same report is another story.
    departed.delete(story.id);
    const { tag, original = tag } = story;
    const feed = known?.feed ?? (given.has(original) ? tag : original);
    given.add(feed);
    after.set(story.slug, recordOf(story, known, { feed, now }));
  }
  return after;
}

/**
 * The records of stories that are not published any more, and for each report the slug of the first
 * of them.
 */
function departedStories(
  live: readonly LiveStory[],
  before: ReadonlyMap<string, StoryRecord>,
  now: string,
) {
  const current = new Set(live.map(({ slug }) => slug));
  const after = new Map<string, StoryRecord>();
  const departed = new Map<string, string>();
  for (const [slug, record] of before) {
    if (current.has(slug)) continue;
    after.set(slug, { ...record, gone: record.gone ?? now });
    if (!departed.has(record.id)) departed.set(record.id, slug);
  }
  return { after, departed };
}

function recordOf(
  { id, hash }: LiveStory,
  known: StoryRecord | undefined,
  { feed, now }: { readonly feed: string; readonly now: string },
): StoryRecord {
  const updated = known && known.hash !== hash ? later(now, known.updated) : known?.updated;
  return { id, first: known?.first ?? now, hash, feed, ...(updated !== undefined && { updated }) };
}

const later = (a: string, b: string | undefined): string => (b === undefined || a > b ? a : b);

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
