import type { OwnPage } from '#src/content/publisher/own-page-file.ts';
import type { PublisherFile, RobotsWishes } from '#src/content/publisher/publisher-file.ts';
import type { PublisherParts, SiteLink } from '#src/content/publisher/publisher-parts.ts';
import { safeLink } from '#src/url/safe-link.ts';
import { cleanText } from '../articles/clean-text.ts';
import type { Problem } from '../problem.ts';
import type { SiteFile } from '../site/read-site.ts';
import type { Look } from '../theme/look.ts';
import { readOwnPages } from './read-own-pages.ts';
import { readRedirects } from './redirects.ts';
import { type RefuseField, readSiteLinks, sayNoAddress } from './site-links.ts';

/** What the publisher added to the site. */
export type Publisher = {
  /** For the manifest: what every page shows, and the address of the licence. */
  readonly site: { readonly publisher?: PublisherParts; readonly licence?: string };
  readonly pages: readonly OwnPage[];
  /** What hosts and crawlers are told; undefined for nothing. */
  readonly file: Omit<PublisherFile, 'format'> | undefined;
};

const orUndefined = <T extends object>(found: T): T | undefined =>
  Object.keys(found).length > 0 ? found : undefined;

/**
 * Reads what the publisher added to the site in `data`: pages, links, wishes, redirects. `written`
 * is `site.yaml`, already checked by its schema.
 */
export async function readPublisher(
  data: string,
  written: SiteFile,
): Promise<{ publisher: Publisher; problems: Problem[] }> {
  const own = await readOwnPages(data);
  const problems: Problem[] = [...own.problems];
  const refuse: RefuseField = (path, message) => {
    const line = written.lineOf(path);
    problems.push({ path: 'site.yaml', line, field: path.join('.'), message, refused: true });
  };
  const links = readSiteLinks(written, own.pages, refuse);
  const pages = own.pages.map(({ page }) => page);
  const licence = readLicence(written.value.licence, refuse);
  const parts: PublisherParts = {
    ...links,
    ...(licence && { licence }),
    ...(pages.length > 0 && { pages: pages.map(({ name }) => name) }),
  };
  return {
    publisher: {
      site: {
        ...(orUndefined(parts) && { publisher: parts }),
        ...(licence?.out && { licence: licence.out.href }),
      },
      pages,
      file: readFile(written, pages, refuse),
    },
    problems,
  };
}

/** The same with the theme in what hosts are told, because it is in the policy of the pages. */
export const withTheme = (publisher: Publisher, { theme }: Look): Publisher =>
  theme ? { ...publisher, file: { ...publisher.file, theme } } : publisher;

function readLicence(
  licence: SiteFile['value']['licence'],
  refuse: RefuseField,
): SiteLink | undefined {
  if (!licence) return undefined;
  const label = cleanText(licence.name);
  if (licence.address == null) return { label };
  const out = safeLink(licence.address.trim());
  if (out) return { label, out };
  refuse(['licence', 'address'], sayNoAddress(licence.address));
  return undefined;
}

function readFile(
  { value }: SiteFile,
  pages: readonly OwnPage[],
  refuse: RefuseField,
): Publisher['file'] {
  const robots = wishesOf(value.robots);
  const names = new Set(pages.map(({ name }) => name));
  const redirects = readRedirects(value.redirects ?? {}, names, refuse);
  return orUndefined({ ...(robots && { robots }), ...(redirects.length > 0 && { redirects }) });
}

/** Undefined if nothing is asked of crawlers. */
function wishesOf(robots: SiteFile['value']['robots']): RobotsWishes | undefined {
  const { ai, deny } = robots ?? {};
  const isUnwanted = ai === 'no-training' || ai === 'deny';
  return isUnwanted || deny?.length ? { ...(isUnwanted && { ai }), deny: deny ?? [] } : undefined;
}
