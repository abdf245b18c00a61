import type { Manifest } from '#src/content/bundle/manifest.ts';
import { isWhole } from '#src/url/absolute.ts';
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
export function robotsText(manifest: Pick<Manifest, 'site' | 'preview'>, address: string): string {
  const pathname = isWhole(address) ? new URL(address).pathname : address;
  if (isHidden(manifest)) return `User-agent: *\nDisallow: ${pathname}\n`;
  const allowed = `User-agent: *\nAllow: ${pathname}\n`;
  return isWhole(address)
    ? `${allowed}\nSitemap: ${new URL(SITEMAP_FILE, address).href}\n`
    : allowed;
}
