import type { Catalogue } from './catalogue.ts';
import { chooseLanguage } from './choose-language.ts';
import { catalogueLoaders } from './each-language.ts';
import { startCatalogue } from './messages.ts';

/**
 * The interface's language for pages in a site's `language` (BCP 47): the same one, whatever the
 * country, or English if the interface does not have it.
 */
export async function siteCatalogue(language: string): Promise<Catalogue> {
  const chosen = chooseLanguage([language], Object.keys(catalogueLoaders));
  const [, load = catalogueLoaders.en] =
    Object.entries(catalogueLoaders).find(([tag]) => tag === chosen) ?? [];
  return await load();
}

/**
 * Starts the interface in the language of a site, with all rooms: for what is made in Node.
 * Resolves with it.
 */
export async function startSiteLanguage(language: string): Promise<Catalogue> {
  const catalogue = await siteCatalogue(language);
  startCatalogue(catalogue);
  return catalogue;
}
