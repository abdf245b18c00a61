import { patterns } from '../paths.ts';

/**
 * The feed formats of a list of stories: the file beside the list's page, its media type (RFC 4287
 * for Atom, jsonfeed.org for JSON Feed; RSS has no registered one, but feed readers look for this),
 * and its name.
 */
export const feedForms = [
  { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

export type FeedForm = (typeof feedForms)[number];
const [rss] = feedForms;

/**
 * The feed formats beside a page of a list, by its path. A topic's and an outlet's list is there as
 * RSS only, which every feed reader reads (decisions 134 and 148).
 */
export const feedFormsAt = (page: string): readonly FeedForm[] =>
  page === patterns.front ? feedForms : [rss];

/**
 * The list of every feed of the site for import into feed readers (OPML 2.0), below the site's
 * base.
 */
export const OPML_FILE = 'opml.xml';
