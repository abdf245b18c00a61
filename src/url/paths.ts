import { storyId } from '#src/content/story-id.ts';

/** Each page's pattern, as the router reads it; the builders below are the only place that makes an address of one. */
export const patterns = {
  feed: '/',
  story: '/news/:slug/',
  topics: '/topics/',
  topic: '/topics/:topic/',
  outlets: '/outlets/',
  outlet: '/outlets/:domain/',
  about: '/about/',
} as const;

export const feedPath = (): string => '/';
export const storyPath = (slug: string): string => `/news/${encodeURIComponent(slug)}/`;
/** Fragment of a report's place on its story's page. */
export const reportFragment = (id: string): string => `r-${id}`;
export const topicsPath = (): string => '/topics/';
export const topicPath = (slug: string): string => `/topics/${encodeURIComponent(slug)}/`;
export const outletsPath = (): string => '/outlets/';
export const outletPath = (domain: string): string => `/outlets/${encodeURIComponent(domain)}/`;
export const aboutPath = (): string => '/about/';

/** Folder of the bundle below the site's base. */
export const DATA_FOLDER = 'data/';
export const MANIFEST_FILE = 'manifest.json';
/** The file, below the bundle, that says what stands at a story's address. */
export const addressFile = (slug: string): string => `stories/${storyId(slug)}.json`;

/** The page that stands at a path below the base, and the part of the path that says which one: a slug or a domain. */
export type PageAt = { readonly name: keyof typeof patterns; readonly key: string };

/** Which page an address belongs to; undefined for none, and for a path that is not valid percent-encoding. */
export function pageAt(path: string): PageAt | undefined {
  const [folder, key, ...rest] = path.replace(/^\/|\/$/g, '').split('/');
  if (rest.length > 0) return undefined;
  for (const name of Object.keys(patterns) as (keyof typeof patterns)[]) {
    const [wanted, parameter] = patterns[name].replace(/^\/|\/$/g, '').split('/');
    if (wanted !== folder || (parameter === undefined) !== (key === undefined)) continue;
    return decode(key ?? '', name);
  }
  return undefined;
}

function decode(key: string, name: keyof typeof patterns): PageAt | undefined {
  try {
    return { name, key: decodeURIComponent(key) };
  } catch {
    return undefined;
  }
}
