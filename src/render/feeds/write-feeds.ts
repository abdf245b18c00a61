import { posix } from 'node:path';
import type { Site } from '#src/content/bundle/manifest.ts';
import { publisherPartsSchema } from '#src/content/publisher/publisher-parts.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { type FeedForm, feedFormsAt, OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { topicPath, topicsPath } from '#src/url/paths.ts';
import { putFile, type SiteFolders } from '../files/put-file.ts';
import type { OpenBundle } from '../open-bundle.ts';
import { belowSite } from '../site-file.ts';
import { withErrorContext } from '../with-error-context.ts';
import { writeAtom } from './atom.ts';
import { type Channel, listChannels } from './channel.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedId } from './feed-urn.ts';
import { writeJsonFeed } from './json-feed.ts';
import { makeItem } from './make-item.ts';
import { memoizeLru } from './memoize-lru.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

export type FeedWriting = SiteFolders & {
  readonly bundle: OpenBundle;
  /** The site's full address or, if unknown, its path; with a trailing slash. */
  readonly address: string;
  /** Called after each list of stories. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Items kept in memory: a story in several feeds is mostly read and made once. */
const KEPT_ITEMS = 1000;

const writers: Readonly<Record<FeedForm['file'], (feed: Feed) => string>> = {
  'feed.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
};

/**
 * Writes RSS, Atom and JSON Feed for the whole site, RSS for each topic and each outlet that leads
 * stories, and the OPML list of all. A preview has none: unpublished stories must not be followed. Same
 * bundle and address, same bytes. Resolves to the paths of those that the earlier site has, which
 * are not written. Rejects with the disk's error.
 */
export async function writeFeeds({
  bundle,
  address,
  onProgress,
  ...site
}: FeedWriting): Promise<string[]> {
  if (bundle.manifest.preview) return [];
  const standing: string[] = [];
  const put = (path: string, text: string): void => {
    if (putFile(site, path, Buffer.from(text))) standing.push(path);
  };
  const channels = listChannels(bundle);
  const all = [channels.whole, ...channels.topics, ...channels.outlets];
  const itemOf = memoizeLru(KEPT_ITEMS, (number: number) => makeItem(bundle, number, address));
  const before = earlierPages(bundle);
  for (const [at, channel] of all.entries()) {
    await withErrorContext(`Cannot write the feeds of ${channel.page}`, async () => {
      const items = await Promise.all(channel.stories.map(itemOf));
      const feed = makeFeed(channel, items, { bundle, address });
      for (const page of [channel.page, ...(before.get(channel.page) ?? [])])
        for (const { file } of feedFormsAt(page))
          put(posix.join(belowSite(page), file), writers[file](feed));
    });
    onProgress?.(at + 1, all.length);
  }
  put(OPML_FILE, writeOpml(channels, bundle.manifest, address));
  return standing;
}

function makeFeed(
  { page, name, description }: Channel,
  items: readonly FeedItem[],
  { bundle: { manifest, memory }, address }: Pick<FeedWriting, 'bundle' | 'address'>,
): Feed {
  const { site, built } = manifest;
  const rights = rightsOf(site);
  return {
    id: feedId(memory.site, page),
    title: name === site.title ? name : `${name} – ${site.title}`,
    description,
    language: site.language,
    ...(rights !== undefined && { rights }),
    page: absoluteUrl(address, page),
    topicsPage: absoluteUrl(address, topicsPath()),
    // Of the items, not of the build: an unchanged feed is the same file.
    updated: new Date(memory.feeds.get(page) ?? newestOf(items) ?? built),
    items,
  };
}

function rightsOf({ publisher }: Site): string | undefined {
  const { licence } = publisher === undefined ? {} : publisherPartsSchema.parse(publisher);
  return licence?.out ? `${licence.label} (${licence.out.href})` : licence?.label;
}

const newestOf = (items: readonly FeedItem[]): number | undefined =>
  items.length === 0 ? undefined : Math.max(...items.map(({ updated }) => updated.getTime()));

/** Former pages of topics: their followers still get feeds, which name the present address. */
function earlierPages({ movedTopics }: OpenBundle): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const { from, to } of movedTopics)
    pages.set(topicPath(to), [...(pages.get(topicPath(to)) ?? []), topicPath(from)]);
  return pages;
}
