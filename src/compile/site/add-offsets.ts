import type { Site } from '#src/content/bundle/bundle.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import type { Article } from '../articles/article.ts';
import { findOffsets } from './find-offsets.ts';

/** Beyond this long after the build lie the dates of mistakes only. */
const AHEAD_MS = 2 * 365 * 86_400_000;

/**
 * Adds to a site how far its zone is ahead of UTC over the times of these articles and of the
 * reports that they list, and up to `now`. Days are then found by these offsets, here as in
 * browsers.
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
