import type { Site } from '#src/content/bundle/manifest.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import type { Article } from '../articles/article.ts';
import { findOffsets } from './find-offsets.ts';

/** Dates later than this after the build are mistakes. */
const AHEAD_MS = 2 * 365 * 86_400_000;

/**
 * Adds the offsets of the site's zone over the times of these articles and their related reports,
 * up to `now`. Then the compiler and browsers find days by these offsets.
 */
export function addOffsets(site: Site, articles: readonly Article[], now: number): Site {
  if (site.timeZone === 'UTC') return site;
  let [first, last] = [now, now];
  for (const article of articles) {
    for (const { time } of [article, ...article.related]) {
      if (time === undefined) continue;
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }
  const offsets = findOffsets(site.timeZone, first, Math.min(last, now + AHEAD_MS));
  learnZone({ timeZone: site.timeZone, offsets });
  return { ...site, ...(offsets && { offsets: [...offsets] }) };
}
