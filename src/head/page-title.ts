/** The title in the browser's tab; the site's title alone for a page without its own name. */
export function pageTitle(title: string, siteTitle: string): string {
  return title === '' || title === siteTitle ? siteTitle : `${title} – ${siteTitle}`;
}
