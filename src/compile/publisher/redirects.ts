import type { Redirect } from '#src/content/publisher/publisher-file.ts';
import { isFilesFolder } from '#src/url/own-pages.ts';
import { pageAt } from '#src/url/page-at.ts';
import { decodePath } from '#src/url/parse-address.ts';
import { isReservedName } from '#src/url/reserved-names.ts';
import { describeValue } from '../front-matter/describe-value.ts';
import { type OwnNames, pageTarget } from './link-target.ts';
import { type RefuseField, sayNoPage } from './site-links.ts';

/** Parts of a path as every host and every disk can have it. */
const FORMER = /^(?:\/[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*)+\/?$/u;
const MOST_LENGTH = 200;
/** A path of another program's pages may end like this; what else has an ending is a file. */
const PAGE_ENDING = /\.(?:s?html?|php|aspx?|jsp|cfm)$/i;
const OWN_PAGE = /\/(?:index|404)\.html?$/i;

/**
 * The redirects of `site.yaml`. One can only begin where the site has no page, and only lead to a
 * page: so there are no loops and no chains.
 */
export function readRedirects(
  written: Readonly<Record<string, string>>,
  pages: OwnNames,
  refuse: RefuseField,
): Redirect[] {
  const redirects = new Map<string, Redirect>();
  const formers = new Set(Object.keys(written).map(formerKey));
  for (const [from, value] of Object.entries(written)) {
    const path = ['redirects', from];
    const to = pageTarget(value, pages);
    const fault = faultOfFormer(from, pages) ?? (to === undefined && faultOfTarget(value, formers));
    if (fault) refuse(path, fault);
    else if (redirects.has(formerKey(from)))
      refuse(path, 'is there twice, with another case or slash; keep one of the two');
    else if (to !== undefined)
      redirects.set(formerKey(from), { from: encodeURI(decodePath(from)), to });
  }
  return [...redirects.values()];
}

/** The same for paths that one file would stand for. */
const formerKey = (from: string): string =>
  decodePath(from).normalize().toLowerCase().replace(/\/$/, '');

function faultOfFormer(from: string, pages: OwnNames): string | undefined {
  const path = decodePath(from);
  if (!FORMER.test(path) || path.length > MOST_LENGTH)
    return 'is no path that can be redirected; write it like /old/page/, of letters, digits, dashes and underscores, without a question mark';
  const parts = path.toLowerCase().split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const isPage = PAGE_ENDING.test(last) && !path.endsWith('/');
  if (OWN_PAGE.test(path) || parts.some((part) => isReservedName(part) && part !== last))
    return TAKEN;
  if (!isPage && (last.includes('.') || isReservedName(last)))
    return 'is a file, and hosts redirect pages; write a path that ends in a slash, .html or .php';
  if (isFilesFolder(parts[0] ?? '')) return TAKEN;
  const page = isPage ? undefined : pageAt(path.toLowerCase());
  return page && (page.name !== 'ownPage' || pages.has(page.key)) ? TAKEN : undefined;
}

const TAKEN =
  'is an address that the site has, or gives to its own pages and files; redirect another one';

const faultOfTarget = (to: string, formers: ReadonlySet<string>): string =>
  formers.has(formerKey(to))
    ? `leads to ${describeValue(to)}, which is redirected itself; write the page where that leads`
    : sayNoPage(to);
