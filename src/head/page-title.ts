/**
 * What the browser's tab says of a page; the site's title alone for the page that has no name of
 * its own.
 */
export function pageTitle(title: string, siteTitle: string): string {
  return title === '' || title === siteTitle ? siteTitle : `${title} – ${siteTitle}`;
}
