import { isOwnPageName } from './own-pages.ts';
import { APART, PATTERN_KEYS, type PageName, pageNames, patterns } from './paths.ts';

/**
 * The page at a path below the base, and the first part of the path that identifies it: a slug, a
 * domain, a day.
 */
export type PageAt = { readonly name: PageName; readonly key: string };

const trimmed = (path: string): string => path.replace(/^\/|\/$/g, '');

/** The domain in the decoded part of an outlet's address: the inverse of `outletPath`. */
export const domainAt = (part: string): string =>
  part.startsWith(APART) ? part.slice(APART.length) : part;

/** The page of an address; undefined for none, and for a path with invalid percent-encoding. */
export function pageAt(path: string): PageAt | undefined {
  for (const name of pageNames) {
    const pattern = trimmed(patterns[name]).replace(PATTERN_KEYS, '([^/]*)');
    const found = new RegExp(`^${pattern}$`).exec(trimmed(path));
    if (found) {
      try {
        const key = decodeURIComponent(found[1] ?? '');
        if (name === 'ownPage' && !isOwnPageName(key)) return undefined;
        return { name, key: patterns[name].includes(':domain') ? domainAt(key) : key };
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
}
