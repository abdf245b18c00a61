/**
 * The name under which a site keeps something in the browser. It carries the base path, so that
 * sites on one origin do not mix. public/early.js makes the same one.
 */
export const siteName = (what: string, base = import.meta.env.BASE_URL): string =>
  `coranto:${what}:${base}`;

/**
 * The stored text; else that of the name which was used before it carried the base path. Throws if
 * storage does.
 */
export const storedText = (storage: Storage, what: string): string | null =>
  storage.getItem(siteName(what)) ?? storage.getItem(`coranto:${what}`);
