/** What the names of all caches of a site begin with: two sites on one origin do not mix. */
export const cachePrefix = (base: string): string => `coranto:${base}:`;

/** The shell of each version of the app has a cache of its own. */
export const shellPrefix = (base: string): string => `${cachePrefix(base)}shell:`;

/** Pages and data that were opened; the number is that of the caches' form. */
export const keptCache = (base: string): string => `${cachePrefix(base)}kept:1`;

/** Pictures that the site keeps, as they were seen. */
export const pictureCache = (base: string): string => `${cachePrefix(base)}pictures:1`;

/** In the cache of what was opened: where the tag of the reader's language is. */
export const languageKey = (base: string): string => `${base}?language`;
