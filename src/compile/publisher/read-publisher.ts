import type { OwnPage } from '#src/content/publisher/own-page-file.ts';
import type { PublisherParts } from '#src/content/publisher/publisher-parts.ts';
import type { Problem } from '../problem.ts';
import type { SiteFile } from '../site/read-site.ts';
import { readOwnPages } from './read-own-pages.ts';
import { type RefuseField, readSiteLinks } from './site-links.ts';

/** What the publisher added to the site. */
export type Publisher = {
  /** What every page shows; undefined for nothing. */
  readonly parts: PublisherParts | undefined;
  readonly pages: readonly OwnPage[];
};

/**
 * Reads what the publisher added to the site in `data`: pages, links. `written` is `site.yaml`,
 * already checked by its schema.
 */
export function readPublisher(
  data: string,
  written: SiteFile,
): { publisher: Publisher; problems: Problem[] } {
  const own = readOwnPages(data);
  const problems: Problem[] = [...own.problems];
  const refuse: RefuseField = (path, message) => {
    const line = written.lineOf(path);
    problems.push({ path: 'site.yaml', line, field: path.join('.'), message, refused: true });
  };
  const links = readSiteLinks(written, own.pages, refuse);
  const pages = own.pages.map(({ page }) => page);
  const parts: PublisherParts = {
    ...links,
    ...(pages.length > 0 && { pages: pages.map(({ name }) => name) }),
  };
  return {
    publisher: {
      parts: Object.keys(parts).length > 0 ? parts : undefined,
      pages,
    },
    problems,
  };
}
