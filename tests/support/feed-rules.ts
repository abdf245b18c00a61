import { expect } from 'vitest';
import * as z from 'zod/mini';
import { childrenOf, everyElement, onlyChild, parseXml, type XmlElement } from './xml-tree.ts';

/** What a feed says of one story, whatever its form. */
export type ReadItem = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly time: string;
  readonly outlet: string;
  readonly topics: readonly string[];
  readonly excerpt: string;
  readonly content: string;
  readonly original: string | undefined;
  readonly image: string | undefined;
};

export type ReadFeed = {
  readonly title: string;
  readonly page: string;
  readonly updated: string | undefined;
  readonly items: ReadItem[];
};

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const ATOM = 'http://www.w3.org/2005/Atom';

const whole = (address: string | undefined): string => {
  expect(address).toMatch(/^https?:\/\/[^/\s]+\/\S*$/);
  return new URL(address ?? '').href;
};
const instant = (text: string, form: RegExp): string => {
  expect(text).toMatch(form);
  return new Date(text).toISOString();
};
const linkOf = (element: XmlElement, rel: string): string | undefined =>
  childrenOf(element, 'link').find((link) => link.namespace === ATOM && link.attributes['rel'] === rel)?.attributes['href'];

/** What is the same in every form: ids told apart and for good, newest first, at most fifty, HTML that nothing foreign can steer. */
function checkItems(items: readonly ReadItem[]): void {
  expect(items.length).toBeLessThanOrEqual(50);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.map(({ time }) => time)).toEqual(
    items
      .map(({ time }) => time)
      .toSorted()
      .reverse(),
  );
  for (const { id, link, content, title, outlet } of items) {
    expect(whole(id)).toBe(whole(link));
    expect(title).not.toBe('');
    expect(outlet).not.toBe('');
    checkHtml(content);
  }
}

/** Only what the writer itself puts in may be markup. */
function checkHtml(html: string): void {
  expect(html).not.toBe('');
  for (const { name, attributes } of elementsOf(html)) {
    expect(['div', 'p', 'a', 'h3', 'ul', 'li', 'bdi']).toContain(name);
    expect(['dir', 'href', 'rel']).toEqual(expect.arrayContaining(Object.keys(attributes)));
    if (name === 'a') whole(attributes['href']);
  }
}

/** Reads RSS and holds it to the rules of the RSS 2.0 specification, and of the RSS Advisory Board's profile. */
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
    const link = item.children.find(({ name, namespace }) => name === 'link' && namespace === '')?.text;
    const guid = onlyChild(item, 'guid');
    expect(guid.attributes['isPermaLink']).toBe('true');
    // `author` is a mail address, and `enclosure` tells a length: neither is known.
    expect(childrenOf(item, 'author').concat(childrenOf(item, 'enclosure'))).toEqual([]);
    return {
      id: guid.text,
      link: whole(link),
      title: onlyChild(item, 'title').text,
      time: instant(onlyChild(item, 'pubDate').text, RFC_822),
      outlet: onlyChild(item, 'creator').text,
      topics: childrenOf(item, 'category').map(({ text }) => text),
      excerpt: plainText(childrenOf(item, 'description')[0]?.text ?? ''),
      content: onlyChild(item, 'encoded').text,
      original: linkOf(item, 'via'),
      image: item.children.find(({ namespace }) => namespace === 'http://search.yahoo.com/mrss/')?.attributes['url'],
    };
  });
  checkItems(items);
  const updated = instant(onlyChild(channel, 'lastBuildDate').text, RFC_822);
  const page = own.find(({ name }) => name === 'link')?.text;
  return { title: own.find(({ name }) => name === 'title')?.text ?? '', page: whole(page), updated, items };
}

/** Reads Atom and holds it to RFC 4287, section 4.1. */
export function readAtom(document: string, self: string): ReadFeed {
  const root = parseXml(document);
  expect([root.name, root.namespace]).toEqual(['feed', ATOM]);
  expect(everyElement(root).filter(({ namespace }) => namespace !== ATOM)).toEqual([]);
  expect(linkOf(root, 'self')).toBe(self);
  const items = childrenOf(root, 'entry').map((entry): ReadItem => {
    expect(onlyChild(entry, 'content').attributes['type']).toBe('html');
    expect(childrenOf(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')).toHaveLength(1);
    for (const { attributes } of childrenOf(entry, 'link')) whole(attributes['href']);
    instant(onlyChild(entry, 'published').text, RFC_3339);
    return {
      id: whole(onlyChild(entry, 'id').text),
      link: whole(linkOf(entry, 'alternate')),
      title: onlyChild(entry, 'title').text,
      time: instant(onlyChild(entry, 'updated').text, RFC_3339),
      outlet: onlyChild(onlyChild(entry, 'author'), 'name').text,
      topics: childrenOf(entry, 'category').map(({ attributes }) => attributes['label'] ?? ''),
      excerpt: childrenOf(entry, 'summary')[0]?.text ?? '',
      content: onlyChild(entry, 'content').text,
      original: linkOf(entry, 'via'),
      image: linkOf(entry, 'enclosure'),
    };
  });
  checkItems(items);
  const page = whole(onlyChild(root, 'id').text);
  expect(whole(linkOf(root, 'alternate'))).toBe(page);
  const updated = instant(onlyChild(root, 'updated').text, RFC_3339);
  return { title: onlyChild(root, 'title').text, page, updated, items };
}

const authors = z.tuple([z.strictObject({ name: z.string(), url: z.string() })]);
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      external_url: z.optional(z.url()),
      title: z.string(),
      summary: z.optional(z.string()),
      content_html: z.string(),
      image: z.optional(z.url()),
      date_published: z.string().check(z.regex(RFC_3339)),
      authors,
      tags: z.optional(z.array(z.string())),
    }),
  ),
});

/** Reads JSON Feed and holds it to version 1.1. */
export function readJsonFeed(document: string, self: string): ReadFeed {
  const feed = jsonFeed.parse(JSON.parse(document));
  expect(feed.feed_url).toBe(self);
  const items = feed.items.map(
    (item): ReadItem => ({
      id: item.id,
      link: item.url,
      title: item.title,
      time: instant(item.date_published, RFC_3339),
      outlet: item.authors[0].name,
      topics: item.tags ?? [],
      excerpt: item.summary ?? '',
      content: item.content_html,
      original: item.external_url,
      image: item.image,
    }),
  );
  checkItems(items);
  return { title: feed.title, page: feed.home_page_url, updated: undefined, items };
}

/** The text of HTML that a feed's writer made, without its markup. */
export function plainText(html: string): string {
  return elementsOf(html)
    .map(({ text }) => text)
    .join('');
}

const parsed = new Map<string, XmlElement[]>();

/** The elements of a piece of HTML. The same story stands in many feeds, so each piece is parsed once. */
function elementsOf(html: string): XmlElement[] {
  const elements = parsed.get(html) ?? everyElement(parseXml(`<div>${html}</div>`));
  parsed.set(html, elements);
  return elements;
}
