import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWhole } from '#src/url/absolute.ts';
import { type FeedWriting, writeFeeds } from './feeds/write-feeds.ts';
import { isHidden, robotsText } from './sitemap/robots.ts';
import { writeSitemap } from './sitemap/write-sitemap.ts';

export type ListingWriting = FeedWriting & {
  /** Stories that have a page of their own, counted from the newest; all when left out. */
  readonly stories?: number;
};

/**
 * Writes what tells programs of the site: feeds and their OPML, sitemap, robots.txt. What search
 * engines are to leave out has no sitemap, nor has a site whose address is not known: it would hold
 * whole addresses only. Rejects with the disk's error.
 */
export async function writeListings({
  bundle,
  root,
  address,
  stories,
  onProgress,
}: ListingWriting): Promise<void> {
  const place = { bundle, root, address };
  await writeFeeds({ ...place, ...(onProgress && { onProgress }) });
  if (isWhole(address) && !isHidden(bundle.manifest))
    await writeSitemap({ ...place, ...(stories !== undefined && { stories }) });
  await writeFile(join(root, 'robots.txt'), robotsText(bundle.manifest, address));
}
