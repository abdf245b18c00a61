import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWhole } from '#src/url/absolute.ts';
import { OPENSEARCH_FILE } from '#src/url/params/opensearch.ts';
import { type FeedWriting, writeFeeds } from './feeds/write-feeds.ts';
import { openSearchText } from './sitemap/opensearch-text.ts';
import { isHidden, robotsText } from './sitemap/robots.ts';
import { writeSitemap } from './sitemap/write-sitemap.ts';

export type ListingWriting = FeedWriting & {
  /** The newest N stories have their own pages; default all. */
  readonly stories?: number;
};

/**
 * Writes the files for programs: feeds and OPML, sitemap, the description of the search,
 * robots.txt. A site hidden from search engines has no sitemap. One without an address has neither:
 * both need absolute ones. Resolves to the paths of feeds that the earlier site has, which are not
 * written. Rejects with the disk's error.
 */
export async function writeListings({
  bundle,
  root,
  standing,
  address,
  stories,
  earlier,
  onProgress,
}: ListingWriting): Promise<string[]> {
  const place = { bundle, root, address };
  const stand = await writeFeeds({
    ...{ ...place, standing, earlier },
    ...(onProgress && { onProgress }),
  });
  if (isWhole(address) && !isHidden(bundle.manifest))
    await writeSitemap({ ...place, ...(stories !== undefined && { stories }) });
  if (isWhole(address))
    await writeFile(join(root, OPENSEARCH_FILE), openSearchText(bundle.manifest.site, address));
  await writeFile(
    join(root, 'robots.txt'),
    robotsText(bundle.manifest, address, bundle.publisher.robots),
  );
  return stand;
}
