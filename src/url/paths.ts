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

export type PageName = keyof typeof patterns;

/** The page that stands at a path below the base, and the part of the path that says which one: a slug or a domain. */
export type PageAt = { readonly name: PageName; readonly key: string };

const isPageName = (name: string): name is PageName => name in patterns;
const pageNames = Object.keys(patterns).filter(isPageName);
const segments = (path: string): string[] => path.replace(/^\/|\/$/g, '').split('/');

/** Which page an address belongs to; undefined for none, and for a path that is not valid percent-encoding. */
export function pageAt(path: string): PageAt | undefined {
  const [folder, key, ...rest] = segments(path);
  if (rest.length > 0) return undefined;
  const name = pageNames.find((candidate) => {
    const [wanted, parameter] = segments(patterns[candidate]);
    return wanted === folder && (parameter === undefined) === (key === undefined);
  });
  if (name === undefined) return undefined;
  try {
    return { name, key: decodeURIComponent(key ?? '') };
  } catch {
    return undefined;
  }
}
