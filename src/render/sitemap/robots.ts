import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { RobotsWishes } from '#src/content/publisher/publisher-file.ts';
import { isWhole } from '#src/url/absolute.ts';
import { unwantedCrawlers } from './ai-crawlers.ts';
import { SITEMAP_FILE } from './write-sitemap.ts';

/**
 * Whether search engines are asked to ignore the whole site: by the publisher, or because it is a
 * preview.
 */
export const isHidden = ({ site, preview }: Pick<Manifest, 'site' | 'preview'>): boolean =>
  preview || site.noindex === true;

/**
 * The text of `robots.txt` (RFC 9309). Crawlers read it at the root of a host only; it concerns the
 * site's own path alone, so that a publisher whose site is below a path can add its lines to the
 * host's file. A sitemap needs a full address.
 */
export function robotsText(
  manifest: Pick<Manifest, 'site' | 'preview'>,
  address: string,
  { ai, deny }: RobotsWishes = { deny: [] },
): string {
  const pathname = isWhole(address) ? new URL(address).pathname : address;
  if (isHidden(manifest)) return `User-agent: *\nDisallow: ${pathname}\n`;
  const paths = deny.map((path) => `Disallow: ${pathname}${path.slice(1)}\n`).join('');
  const unwanted = unwantedCrawlers(ai).map((name) => `User-agent: ${name}\n`);
  // A crawler follows the group with its own name, and no other.
  const refused = unwanted.length > 0 ? `${unwanted.join('')}Disallow: ${pathname}\n\n` : '';
  const allowed = `${refused}User-agent: *\nAllow: ${pathname}\n${paths}`;
  return isWhole(address)
    ? `${allowed}\nSitemap: ${new URL(SITEMAP_FILE, address).href}\n`
    : allowed;
}
