/**
 * The address of a path of the site. `site` is the site's whole address or, where that is not
 * known, the path that the site stands under; it ends with a slash. `path` begins with one, as the
 * builders of paths.ts give it. Whole where the site's is, else a reference that is good on the
 * host where it stands.
 */
export function absoluteUrl(site: string, path: string): string {
  const below = path.replace(/^\//, '');
  return isWhole(site) ? new URL(below, site).href : `${site}${below}`;
}

/** Whether an address of the site names its host. */
export const isWhole = (address: string): boolean => !address.startsWith('/');
