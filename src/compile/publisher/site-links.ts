import type { SiteLink } from '#src/content/publisher/publisher-parts.ts';
import { ownPagePath } from '#src/url/paths.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { cleanText } from '../articles/clean-text.ts';
import { describeValue } from '../front-matter/describe-value.ts';
import type { SiteFile } from '../site/read-site.ts';
import { type OwnNames, pageTarget } from './link-target.ts';
import { MOST_LINKS, type WrittenLink } from './publisher-schema.ts';
import type { ReadPage } from './read-own-pages.ts';

/** Says what is wrong with a field of `site.yaml`, by its path. */
export type RefuseField = (path: readonly PropertyKey[], message: string) => void;

const PLACES = ['navigation', 'footer'] as const;
type Place = (typeof PLACES)[number];

/**
 * The links of masthead and footer: those in `site.yaml` in their order, then the own pages that
 * ask for one. A list without links is left out.
 */
export function readSiteLinks(
  { value }: SiteFile,
  pages: readonly ReadPage[],
  refuse: RefuseField,
): { readonly [At in Place]?: SiteLink[] } {
  const names = new Set(pages.map(({ page }) => page.name));
  const found: { [At in Place]?: SiteLink[] } = {};
  for (const place of PLACES) {
    const written = (value[place] ?? []).flatMap((link, at) => {
      const read = readLink(link, names);
      if (typeof read !== 'string') return [read];
      refuse([place, at, link.address == null ? 'page' : 'address'], read);
      return [];
    });
    const links = [...written, ...ownLinks(pages, place)];
    const labels = links.map(({ label }) => label);
    const twice = labels.find((label, at) => labels.indexOf(label) !== at);
    if (twice !== undefined)
      refuse(
        [place],
        `has two links called ${describeValue(twice)}, with those of pages/; give each its own words`,
      );
    if (links.length > MOST_LINKS[place])
      refuse(
        [place],
        `has ${links.length} links with those of pages/, more than ${MOST_LINKS[place]}; leave some out`,
      );
    if (links.length > 0) found[place] = links;
  }
  return found;
}

const ownLinks = (pages: readonly ReadPage[], place: Place): SiteLink[] =>
  pages
    .filter((page) => page.in === place)
    .sort((a, b) => a.order - b.order)
    .map(({ label, page }) => ({ label, page: ownPagePath(page.name) }));

/** A link of `site.yaml`, or what is wrong with it. */
function readLink({ label, address, page }: WrittenLink, pages: OwnNames): SiteLink | string {
  const words = cleanText(label);
  if ((address == null) === (page == null))
    return 'is not clear: a link has an address or a page, and not both; write one of them';
  if (page != null) {
    const path = pageTarget(page, pages);
    return path === undefined ? sayNoPage(page) : { label: words, page: path };
  }
  const out = safeLink(address?.trim() ?? '');
  return out === undefined ? sayNoAddress(address) : { label: words, out };
}

export const sayNoPage = (value: unknown): string =>
  `is ${describeValue(value)}, which is no page of this site; write the name of a file in pages/, or a path such as /about/ or /topics/ai/`;
export const sayNoAddress = (value: unknown): string =>
  `is ${describeValue(value)}, which is no address that readers can follow; write it like https://example.com/`;
