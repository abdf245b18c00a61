/**
 * What the paths of an edition's manifest begin with, below the base: a copy named by its content,
 * for the pages of that edition. `data/manifest.json` is always the newest one.
 */
export const EDITION_FILES = 'assets/edition-';
