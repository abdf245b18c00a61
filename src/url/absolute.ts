/**
 * The whole address of a path of the site. `site` is the site's address with a trailing slash, which may hold a path of
 * its own; `path` begins with a slash, as the builders of paths.ts give it.
 */
export function absoluteUrl(site: string, path: string): string {
  return new URL(path.replace(/^\//, ''), site).href;
}
