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

/**
 * The list of every feed of the site for import into feed readers (OPML 2.0), below the site's
 * base.
 */
export const OPML_FILE = 'opml.xml';
