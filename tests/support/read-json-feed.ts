import { expect } from 'vitest';
import * as z from 'zod/mini';
import { checkItems, instant, type ReadFeed, type ReadItem, RFC_3339 } from './feed-rules.ts';

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
      date_modified: z.optional(z.string().check(z.regex(RFC_3339))),
      authors,
      tags: z.optional(z.array(z.string())),
    }),
  ),
});

/** Reads JSON Feed and checks it against version 1.1. */
export function readJsonFeed(document: string, self: string): ReadFeed {
  const feed = jsonFeed.parse(JSON.parse(document));
  expect(feed.feed_url).toBe(self);
  const items = feed.items.map(
    (item): ReadItem => ({
      id: item.id,
      link: item.url,
      title: item.title,
      time: instant(item.date_published, RFC_3339),
      updated: instant(item.date_modified ?? item.date_published, RFC_3339),
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
