import { t } from '#src/messages/messages.ts';
import type { SearchQuery } from '#src/url/params/search-query.ts';

/** Title of the page: with a search, its text as typed. */
export function searchTitle({ query }: { readonly query: Pick<SearchQuery, 'text'> }): string {
  const words = query.text.trim();
  return words === '' ? t('search.title') : t('search.titleOf', { words });
}
