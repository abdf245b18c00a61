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
import { openFeedInputs } from './feed-inputs.ts';
import { feedId } from './feed-urn.ts';
import { writeJsonFeed } from './json-feed.ts';
import { openKeptFeeds } from './kept-feeds.ts';
import { memoizeLru } from './memoize-lru.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

export type FeedWriting = SiteFolders & {
  readonly bundle: OpenBundle;
  /** Identifies the code that makes feeds, and where earlier builds keep what they knew of them. */
  readonly earlier?: { readonly code: string; readonly cache: string } | undefined;
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
 * stories, and the OPML list of all. A preview has none: unpublished stories must not be followed.
 * Same bundle and address, same bytes. Resolves to the paths of those that the earlier site has,
 * which are not written. Rejects with the disk's error.
 */
export async function writeFeeds({
  bundle,
  address,
  earlier,
  onProgress,
  ...site
}: FeedWriting): Promise<string[]> {
  if (bundle.manifest.preview) return [];
  const standing: string[] = [];
  const kept = earlier && (await openKeptFeeds(earlier.cache, site.standing));
  const inputsOf = openFeedInputs(bundle, [earlier?.code, address]);
  const channels = listChannels(bundle);
  const all = [channels.whole, ...channels.topics, ...channels.outlets];
  const itemOf = memoizeLru(KEPT_ITEMS, async (number: number) => {
    // React makes its markup, and most builds have few feeds to make.
    const { makeItem } = await import('./make-item.ts');
    return await makeItem(bundle, number, address);
  });
  const before = earlierPages(bundle);
  const put = (path: string, text: string): Buffer => {
    const content = Buffer.from(text);
    if (putFile(site, path, content)) standing.push(path);
    return content;
  };
  const write = async (channel: Channel): Promise<void> => {
    const inputs = kept ? await inputsOf(channel) : '';
    const wanted = [channel.page, ...(before.get(channel.page) ?? [])]
      .flatMap((page) =>
        feedFormsAt(page).map(({ file }) => ({ file, path: posix.join(belowSite(page), file) })),
      )
      .filter(({ path }) => {
        const stands = kept?.stands(path, inputs) ?? false;
        if (stands) standing.push(path);
        return !stands;
      });
    if (wanted.length === 0) return;
    const items = await Promise.all(channel.stories.map(itemOf));
    const feed = makeFeed(channel, items, { bundle, address });
    for (const { file, path } of wanted) {
      const content = put(path, writers[file](feed));
      kept?.keep(path, inputs, content);
    }
  };
  for (const [at, channel] of all.entries()) {
    await withErrorContext(`Cannot write the feeds of ${channel.page}`, () => write(channel));
    onProgress?.(at + 1, all.length);
  }
  put(OPML_FILE, writeOpml(channels, bundle.manifest, address));
  await kept?.save();
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
