/** Milliseconds in two weeks. */
const NEWS = 14 * 24 * 3_600_000;

/**
 * Whether something was no news any more when the site was built. Both are ISO 8601; false for a
 * time that cannot be read.
 */
export const isOldNews = (time: string, built: string): boolean =>
  Date.parse(built) - Date.parse(time) > NEWS;
