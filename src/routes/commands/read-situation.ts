import type { BesideWay, Situation } from '#src/commands/acts.ts';
import { type Scope, scopesOfPage } from '#src/commands/scopes.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type PageAt, pageAt } from '#src/url/page-at.ts';
import { placeOf } from '../device/marking/listed-stories.ts';
import { focusedItem, pageItems } from './items/page-items.ts';

const base = import.meta.env.BASE_URL;

/** The page of the site that a link leads to, if it is one of this site. */
export function pageOfLink({ origin, pathname }: HTMLAnchorElement | Location): PageAt | undefined {
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  return pageAt(pathname.replace(base, '/'));
}

/** The scopes of the page at an address of the site. */
export const scopesOf = (page: PageAt | undefined): readonly Scope[] => scopesOfPage(page?.name);

/** The link to the story or the day beside the page's own. */
export const besideLink = (way: BesideWay): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(`main a[data-beside=${way}]`);

export const readSituation = (manifest: Pick<Manifest, 'counts'> | undefined): Situation => ({
  storylines: (manifest?.counts.storylines ?? 0) > 0,
  items: pageItems().length > 0,
  story: focusedItem() !== undefined || pageOfLink(location)?.name === 'story',
  listed: placeOf(focusedItem()) !== undefined,
  beside: {
    older: besideLink('older') !== null,
    newer: besideLink('newer') !== null,
    laterDay: besideLink('laterDay') !== null,
    earlierDay: besideLink('earlierDay') !== null,
  },
});
