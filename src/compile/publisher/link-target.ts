import { isOwnPageName } from '#src/url/own-pages.ts';
import { pageAt } from '#src/url/page-at.ts';
import { decodePath } from '#src/url/parse-address.ts';
import { ownPagePath } from '#src/url/paths.ts';

/** The names of the publisher's own pages. */
export type OwnNames = ReadonlySet<string>;

/** A path of the site, and the part of the page that it leads to. */
const PATH = /^(\/[^?#\\\s]*)(#[\w-]+)?$/;

/**
 * The path of a page of this site, by the name of an own page (`imprint`, `imprint.md`) or a path
 * (`/topics/ai/`, `/about/#follow`); undefined for anything else. Whether the archive has the topic
 * is not known here.
 */
export function pageTarget(value: string, pages: OwnNames): string | undefined {
  const name = value.replace(/\.md$/, '');
  if (isOwnPageName(name)) return pages.has(name) ? ownPagePath(name) : undefined;
  const [, path, part = ''] = PATH.exec(value) ?? [];
  if (path === undefined || path.includes('//')) return undefined;
  const whole = encodeURI(decodePath(path)).replace(/\/*$/, '/');
  const page = pageAt(whole);
  if (page === undefined || (page.name === 'ownPage' && !pages.has(page.key))) return undefined;
  return whole + part;
}
