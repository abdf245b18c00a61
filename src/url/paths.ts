import { isReservedName } from './reserved-names.ts';

/**
 * Each page's pattern, as the router reads it: the only place that says where a page is. What else
 * is to be known of each page is in pages.ts, which no first view needs.
 */
export const patterns = {
  front: '/',
  feed: '/latest/',
  story: '/news/:slug/',
  topics: '/topics/',
  topic: '/topics/:topic/',
  outlets: '/outlets/',
  outlet: '/outlets/:domain/',
  outletCoverage: '/outlets/:domain/coverage/',
  about: '/about/',
  archive: '/archive/',
  search: '/search/',
  offline: '/offline/',
  saved: '/saved/',
  following: '/following/',
  newCoverage: '/new-coverage/',
  me: '/me/',
  device: '/device/',
  storylines: '/storylines/',
  storyline: '/storylines/:id/',
  days: '/days/',
  day: '/days/:day/',
  feedPage: '/page/:page/',
  topicPage: '/topics/:topic/page/:page/',
  outletPage: '/outlets/:domain/page/:page/',
  outletCoveragePage: '/outlets/:domain/coverage/page/:page/',
  // The last: what is one of the others is no page of the publisher's.
  ownPage: '/:own/',
} as const;

export type PageName = keyof typeof patterns;

/** The keys of a pattern: `topic` and `page` of `/topics/:topic/page/:page/`. */
type PatternKey<Pattern extends string> = Pattern extends `${string}:${infer Key}/${infer Rest}`
  ? Key | PatternKey<Rest>
  : never;

/**
 * A page by its name and the keys of its pattern: `{ name: 'topicPage', topic: 'ai', page: 2 }`.
 */
export type SitePage = {
  [Name in PageName]: { readonly name: Name } & {
    readonly [Key in PatternKey<(typeof patterns)[Name]>]: Key extends 'page' ? number : string;
  };
}[PageName];

/** The keys in a pattern. */
export const PATTERN_KEYS = /:(\w+)/g;

/** Address of a page below the site's base: its pattern, with its keys in their places. */
export function pathOf({ name, ...keys }: SitePage): string {
  const values: Readonly<Record<string, string | number>> = keys;
  return patterns[name].replace(PATTERN_KEYS, (_, key: string) => {
    const value = `${values[key]}`;
    return encodeURIComponent(key === 'domain' ? outletPart(value) : value);
  });
}

/**
 * No domain has this sign. It distinguishes the page of an outlet whose domain is the name of one
 * of our files from that file.
 */
export const APART = '~';
const outletPart = (domain: string): string =>
  isReservedName(domain) || domain.startsWith(APART) ? APART + domain : domain;

export const frontPath = (): string => patterns.front;
export const feedPath = (): string => patterns.feed;
export const storyPath = (slug: string): string => pathOf({ name: 'story', slug });
/** Fragment of a report on its story's page. */
export const reportFragment = (id: string): string => `r-${id}`;
export const topicsPath = (): string => patterns.topics;
export const topicPath = (slug: string): string => pathOf({ name: 'topic', topic: slug });
export const outletsPath = (): string => patterns.outlets;
export const outletPath = (domain: string): string => pathOf({ name: 'outlet', domain });
export const aboutPath = (): string => patterns.about;
/** Where the about page explains how to follow the site. */
export const FOLLOW_FRAGMENT = 'follow';
export const followPath = (): string => `${aboutPath()}#${FOLLOW_FRAGMENT}`;
export const archivePath = (): string => patterns.archive;
export const offlinePath = (): string => patterns.offline;
export const searchPath = (): string => patterns.search;
export const savedPath = (): string => patterns.saved;
export const followingPath = (): string => patterns.following;
export const newCoveragePath = (): string => patterns.newCoverage;
export const mePath = (): string => patterns.me;
/** What the device keeps of its reader. */
export const devicePath = (): string => patterns.device;
export const storylinesPath = (): string => patterns.storylines;
/** Address of a page that the publisher wrote. */
export const ownPagePath = (name: string): string => pathOf({ name: 'ownPage', own: name });
/** Address of a day, `YYYY-MM-DD`. */
export const dayPath = (day: string): string => pathOf({ name: 'day', day });

/** Folder of the bundle below the site's base. */
export const DATA_FOLDER = 'data/';
export const MANIFEST_FILE = 'manifest.json';
/** The licences of all code in the site's scripts. */
export const LICENCES_FILE = 'licenses.txt';

export const isPageName = (name: string): name is PageName => name in patterns;
export const pageNames: readonly PageName[] = Object.keys(patterns).filter(isPageName);
