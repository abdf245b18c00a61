/** Media types that are text and worth compressing. HTML always is. */
export const compressedTypes: readonly string[] = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/x-opml',
  'text/xml',
  'application/atom+xml',
  'application/feed+json',
  'application/javascript',
  'application/json',
  'application/opensearchdescription+xml',
  'application/rss+xml',
  'application/vnd.citationstyles.csl+json',
  'application/xml',
  'image/svg+xml',
];
