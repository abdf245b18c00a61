import type { Catalogue } from './catalogue.ts';
import { chooseLanguage } from './choose-language.ts';
import { catalogues } from './languages/all.ts';
import { en } from './languages/en.ts';
import { startCatalogue } from './messages.ts';

/**
 * The interface's language for pages in a site's `language` (BCP 47): the same one, whatever the
 * country, or English if the interface does not have it.
 */
export function siteCatalogue(language: string): Catalogue {
  const all = Object.values(catalogues);
  const tag = chooseLanguage(
    [language],
    all.map(({ language: { tag: known } }) => known),
  );
  return all.find((catalogue) => catalogue.language.tag === tag) ?? en;
}

/** Starts the interface in the language of a site, with all rooms: for what is made in Node. */
export function startSiteLanguage(language: string): void {
  startCatalogue(siteCatalogue(language));
}
