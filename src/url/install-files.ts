/** The worker of a site, and the one that removes it. They stand at the site's base. */
export const WORKER_FILE = 'sw.js';
export const NO_WORKER_FILE = 'no-sw.js';

/** What browsers need to install the site. */
export const WEB_MANIFEST = 'manifest.webmanifest';
export const WEB_MANIFEST_TYPE = 'application/manifest+json';

/** Files at a site's base with which visits begin: every site has them, under these names. */
export const ENTRY_FILES: readonly string[] = [
  'index.html',
  '404.html',
  'early.js',
  'other-address.js',
  'lost-code.js',
  WORKER_FILE,
  NO_WORKER_FILE,
  WEB_MANIFEST,
];
