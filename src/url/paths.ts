import { isReservedName } from './reserved-names.ts';

/**
 * Each page's pattern, as the router reads it; the builders below are the only place that makes an
 * address of one.
 */
export const patterns = {
  feed: '/',
  story: '/news/:slug/',
  topics: '/topics/',
  topic: '/topics/:topic/',
  outlets: '/outlets/',
  outlet: '/outlets/:domain/',
  outletCoverage: '/outlets/:domain/coverage/',
  about: '/about/',
  archive: '/archive/',
  storylines: '/storylines/',
  storyline: '/storylines/:id/',
  day: '/days/:day/',
  feedPage: '/page/:page/',
  topicPage: '/topics/:topic/page/:page/',
  outletPage: '/outlets/:domain/page/:page/',
  outletCoveragePage: '/outlets/:domain/coverage/page/:page/',
} as const;

export const feedPath = (): string => '/';
export const storyPath = (slug: string): string => `/news/${encodeURIComponent(slug)}/`;
/** Fragment of a report's place on its story's page. */
export const reportFragment = (id: string): string => `r-${id}`;
export const topicsPath = (): string => '/topics/';
export const topicPath = (slug: string): string => `/topics/${encodeURIComponent(slug)}/`;
export const outletsPath = (): string => '/outlets/';
/**
 * No domain holds this sign. It keeps the page of an outlet whose domain is the name of a file of
 * ours apart from that file.
 */
const APART = '~';
export const outletPath = (domain: string): string =>
  `/outlets/${isReservedName(domain) || domain.startsWith(APART) ? APART : ''}${encodeURIComponent(domain)}/`;
/** The domain that the decoded part of an outlet's address names: the inverse of `outletPath`. */
export const domainAt = (part: string): string =>
  part.startsWith(APART) ? part.slice(APART.length) : part;
export const aboutPath = (): string => '/about/';
/** Where the about page says how to follow the site. */
export const FOLLOW_FRAGMENT = 'follow';
export const followPath = (): string => `${aboutPath()}#${FOLLOW_FRAGMENT}`;
export const archivePath = (): string => '/archive/';
/** Address of a day, `YYYY-MM-DD`. */
export const dayPath = (day: string): string => `/days/${day}/`;

/** Address of the second or a further page of the list that stands at `first`. */
export const furtherPath = (first: string, page: number): string => `${first}page/${page}/`;

/** Folder of the bundle below the site's base. */
export const DATA_FOLDER = 'data/';
export const MANIFEST_FILE = 'manifest.json';
/** The licences of all code in the site's scripts. */
export const LICENCES_FILE = 'licenses.txt';

export type PageName = keyof typeof patterns;

/**
 * The page that stands at a path below the base, and the first part of the path that says which
 * one: a slug, a domain, a day.
 */
export type PageAt = { readonly name: PageName; readonly key: string };

const isPageName = (name: string): name is PageName => name in patterns;
const pageNames = Object.keys(patterns).filter(isPageName);
const segments = (path: string): string[] => path.replace(/^\/|\/$/g, '').split('/');
const isKey = (segment: string): boolean => segment.startsWith(':');

/**
 * Which page an address belongs to; undefined for none, and for a path that is not valid
 * percent-encoding.
 */
export function pageAt(path: string): PageAt | undefined {
  const parts = segments(path);
  const name = pageNames.find((candidate) => {
    const wanted = segments(patterns[candidate]);
    return (
      wanted.length === parts.length &&
      wanted.every((segment, at) => isKey(segment) || segment === parts[at])
    );
  });
  if (name === undefined) return undefined;
  const at = segments(patterns[name]).findIndex(isKey);
  try {
    const key = decodeURIComponent(parts[at] ?? '');
    return { name, key: segments(patterns[name])[at] === ':domain' ? domainAt(key) : key };
  } catch {
    return undefined;
  }
}
