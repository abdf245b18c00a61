/**
 * The address of a path of the site. `site` is the site's full address or, if unknown, its path on
 * the host, with a trailing slash. `path` begins with a slash, as paths.ts builds it. Absolute if
 * the site's address is, otherwise relative to the host.
 */
export function absoluteUrl(site: string, path: string): string {
  const below = path.replace(/^\//, '');
  return isWhole(site) ? new URL(below, site).href : `${site}${below}`;
}

/** The same, relative to the host in any case: for what is read with the page. */
export function pathOnHost(site: string, path: string): string {
  const address = absoluteUrl(site, path);
  return isWhole(address) ? new URL(address).pathname : address;
}

/** Whether an address of the site names its host. */
export const isWhole = (address: string): boolean => !address.startsWith('/');
