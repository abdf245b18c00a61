/**
 * What a device keeps of the whole archive: a cache of its own, beside those of the worker
 * (`offline/cache-names.ts`). Its files have the names that they have at the site, so that a worker
 * finds them. `folder` is the path of the bundle, which ends with a slash.
 */
export const archiveCacheName = (folder: string): string =>
  `coranto:${folder.replace(/[^/]*\/$/, '')}:archive:1`;

/**
 * The manifest that names the kept archive, under an address of its own: another cache can have a
 * newer one.
 */
export const keptManifest = (folder: string): string => `${folder}manifest.json?archive`;

/** A header of each copy that a device keeps: since when, in milliseconds. */
export const KEPT_AT = 'x-kept-at';

/**
 * An event of the window: a page has something of the kept archive in it, for want of a network.
 * Its `detail` is since when the archive is as it is, in milliseconds.
 */
export const ARCHIVE_READ = 'coranto:archive-read';

/** What the reader chose to keep. */
export const keptChoice = (folder: string): string => `${folder}manifest.json?archive-choice`;
