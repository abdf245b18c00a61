import { expect } from 'vitest';
import type { NewsFeed, NewsItem } from '#src/import/feeds/news-feed.ts';
import { type FeedOrigin, readFeed } from '#src/import/feeds/read-feed.ts';

export const ORIGIN: FeedOrigin = {
  type: 'application/xml',
  address: 'https://site.example/news/feed.xml',
  now: Date.UTC(2026, 10, 26, 12),
};

const NAMESPACES = [
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['sy', 'http://purl.org/rss/1.0/modules/syndication/'],
  ['feedburner', 'http://rssnamespace.org/feedburner/ext/1.0'],
  ['atom', 'http://www.w3.org/2005/Atom'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** RSS 2.0 with these elements in its channel. */
export const rss = (inside: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"${NAMESPACES}><channel><title>Site</title>
<link>https://site.example/</link>${channel}${inside}</channel></rss>`;

/** An item of RSS; with a title, unless it has one. */
export const item = (inside: string): string =>
  `<item>${inside.includes('<title') ? '' : '<title>A headline of the day</title>'}${inside}</item>`;

/** Atom 1.0 with this in its feed. */
export const atom = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}>
<title>Site</title><link href="https://site.example/"/>${inside}</feed>`;

export const entry = (inside: string): string =>
  `<entry><id>tag:site.example,2024:1</id>${inside}</entry>`;

export const json = (items: readonly object[], feed: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Site', ...feed, items });

/** The feed of a document that must be one, without warnings. */
export function feedOf(document: string, origin: Partial<FeedOrigin> = {}): NewsFeed {
  const read = readFeed(document, { ...ORIGIN, ...origin });
  if (read.kind !== 'feed') throw new Error(JSON.stringify(read));
  expect(read.warnings).toEqual([]);
  return read.feed;
}

/** The only item of such a document. */
export function itemOf(document: string): NewsItem {
  const { items } = feedOf(document);
  expect(items).toHaveLength(1);
  const [first] = items;
  if (!first) throw new Error('no item');
  return first;
}
