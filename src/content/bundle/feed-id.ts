import { textDigest } from './story-id.ts';

/** What the ids of a site's feeds are made of until a history keeps what its first title gave. */
export const siteDigest = (title: string): string => textDigest(`site ${title}`);

/**
 * What feeds call a story that has no address at its source, or shares it with an earlier one (RFC
 * 4151). It does not depend on where the site stands. `time` is that of its publication, in
 * milliseconds.
 */
export const storyTag = (slug: string, domain: string, time: number): string =>
  `tag:${domain},${new Date(time).getUTCFullYear()}:${slug}`;

/** Stories in a feed: the newest, by time. */
export const FEED_STORIES = 50;
