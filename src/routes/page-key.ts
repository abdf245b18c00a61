/** The query key for a prerendered page's data, by its path below the site's base. */
export const pageKey = (path: string): readonly unknown[] => ['page', path];
