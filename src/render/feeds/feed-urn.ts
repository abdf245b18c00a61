import { createHash } from 'node:crypto';

/**
 * The id of a page's feeds: a UUID (RFC 9562, version 8) of the site's identity and the page's
 * path.
 */
export function feedId(site: string, page: string): string {
  const hex = createHash('sha256').update(`${site}\0${page}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
