/**
 * The key under which the query client holds what a page made ahead shows, by the page's path below
 * the site's base.
 */
export const pageKey = (path: string): readonly unknown[] => ['page', path];
