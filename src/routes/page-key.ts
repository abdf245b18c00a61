/** Under which a page made ahead puts what it shows into the query client, by the page's path below the site's base. */
export const pageKey = (path: string): readonly unknown[] => ['page', path];
