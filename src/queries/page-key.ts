/** What the keys of all prerendered pages' data begin with. */
export const pagesKey: readonly unknown[] = ['page'];

/** The query key for a prerendered page's data, by its path below the site's base. */
export const pageKey = (path: string): readonly unknown[] => [...pagesKey, path];
