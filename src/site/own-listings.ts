import { join } from 'node:path';
import { openBundle } from '#src/render/open-bundle.ts';
import { isHidden, robotsText } from '#src/render/sitemap/robots.ts';
import { sitemapFiles } from '#src/render/sitemap/write-sitemap.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { readStorylinePages } from './storyline-pages.ts';

/**
 * Files with absolute addresses only, by path below the base: a site without an address is built
 * without them.
 */
const LISTING = /^(?:robots\.txt|sitemap(?:-\d+)?\.xml)$/;

export type OwnListing = { readonly type: string; readonly text: string };

/**
 * The sitemap and robots.txt of the site in `root`, with the address at which it is served, if the
 * site has no address of its own. Undefined for any other file, and for a site that has its own.
 * Rejects with the disk's error.
 */
export async function ownListing(
  root: string,
  file: string,
  address: string,
): Promise<OwnListing | undefined> {
  if (!LISTING.test(file)) return undefined;
  const data = join(root, DATA_FOLDER);
  const bundle = await openBundle(data, readStorylinePages(data));
  const { manifest } = bundle;
  if (manifest.site.address !== undefined || isHidden(manifest)) return undefined;
  if (file === 'robots.txt')
    return {
      type: 'text/plain; charset=utf-8',
      text: robotsText(manifest, address, bundle.publisher.robots),
    };
  for await (const made of sitemapFiles({ bundle, address }))
    if (made.file === file) return { type: 'text/xml', text: made.text };
  return undefined;
}
