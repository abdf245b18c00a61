import { expect } from 'vitest';
import {
  checkItems,
  instant,
  linkOf,
  plainText,
  type ReadFeed,
  type ReadItem,
  whole,
} from './feed-rules.ts';
import { childrenOf, onlyChild, parseXml } from './xml-tree.ts';

/** RFC 822 with a year of four digits, as RSS 2.0 requires. */
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The excerpt is the content's first paragraph; it alone has marks of a foreign text. */
const excerptIn = (content: string): string =>
  plainText(/^<p(?: lang="[^"]*")? dir=".*?<\/p>/s.exec(content)?.[0] ?? '');

/**
 * Reads RSS and checks it against the RSS 2.0 specification and the RSS Advisory Board's profile.
 */
export function readRss(document: string, self: string): ReadFeed {
  const root = parseXml(document);
  expect([root.name, root.attributes['version']]).toEqual(['rss', '2.0']);
  const channel = onlyChild(root, 'channel');
  const own = channel.children.filter(({ namespace }) => namespace === '');
  for (const name of ['title', 'link', 'description', 'language']) {
    expect(own.filter((child) => child.name === name && child.text !== '')).toHaveLength(1);
  }
  expect(linkOf(channel, 'self')).toBe(self);
  const items = childrenOf(channel, 'item').map((item): ReadItem => {
    const link = item.children.find(
      ({ name, namespace }) => name === 'link' && namespace === '',
    )?.text;
    const guid = onlyChild(item, 'guid');
    expect(guid.attributes['isPermaLink']).toBe('false');
    // `author` is an email address, and `enclosure` needs a length: neither is known.
    expect(childrenOf(item, 'author').concat(childrenOf(item, 'enclosure'))).toEqual([]);
    const content = onlyChild(item, 'description').text;
    return {
      id: guid.text,
      link: whole(link),
      title: onlyChild(item, 'title').text,
      time: instant(onlyChild(item, 'pubDate').text, RFC_822),
      updated: instant(onlyChild(item, 'pubDate').text, RFC_822),
      outlet: onlyChild(item, 'creator').text,
      topics: childrenOf(item, 'category').map(({ text }) => text),
      excerpt: excerptIn(content),
      content,
      original: linkOf(item, 'via') ?? /^https?:.*/.exec(guid.text)?.[0],
      image: item.children.find(({ namespace }) => namespace === 'http://search.yahoo.com/mrss/')
        ?.attributes['url'],
    };
  });
  checkItems(items);
  const updated = instant(onlyChild(channel, 'lastBuildDate').text, RFC_822);
  const page = own.find(({ name }) => name === 'link')?.text;
  return {
    title: own.find(({ name }) => name === 'title')?.text ?? '',
    page: whole(page),
    updated,
    items,
  };
}
