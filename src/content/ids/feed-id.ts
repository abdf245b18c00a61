import { textDigest } from './story-id.ts';

/**
 * What the ids of a site's feeds are made of, until a history keeps the value of its first title.
 */
export const siteDigest = (title: string): string => textDigest(`site ${title}`);

/**
 * The id in feeds of a story without an original address, or with that of an earlier story (RFC
 * 4151). Independent of the site's address. `time` is its publication, in milliseconds.
 */
export const storyTag = (slug: string, domain: string, time: number): string =>
  `tag:${domain},${new Date(time).getUTCFullYear()}:${slug}`;

/** Most stories in a feed, the newest by time: in that of the site, and in each other. */
export const FEED_STORIES = { site: 30, list: 20 } as const;
