/** The worker of a site, and the one that removes it. They stand at the site's base. */
export const WORKER_FILE = 'sw.js';
export const NO_WORKER_FILE = 'no-sw.js';

/** What browsers need to install the site. */
export const WEB_MANIFEST = 'manifest.webmanifest';
export const WEB_MANIFEST_TYPE = 'application/manifest+json';
