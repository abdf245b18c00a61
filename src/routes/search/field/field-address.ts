import type { Location } from 'react-router';
import { noFilter } from '#src/content/order/filter.ts';
import { FIRST_ORDER } from '#src/content/order/search-orders.ts';
import { pageAt } from '#src/url/page-at.ts';
import { parseSearchQuery, type SearchQuery, searchHref } from '#src/url/params/search-query.ts';

/** Where the reader is, below the site's base. */
export type FieldPage = Pick<Location, 'pathname' | 'search'>;

/** What the page already asks for: on the search its own filters, in a topic or an outlet that. */
function askedBy({ pathname, search }: FieldPage): Omit<SearchQuery, 'text'> {
  const page = pageAt(pathname);
  const inside = (filter: Partial<SearchQuery['filter']>): Omit<SearchQuery, 'text'> => ({
    filter: { ...noFilter, ...filter },
    order: FIRST_ORDER,
  });
  switch (page?.name) {
    case 'search':
      return parseSearchQuery(new URLSearchParams(search)).query;
    case 'topic':
    case 'topicPage':
      return inside({ topics: [page.key] });
    case 'outlet':
    case 'outletPage':
      return inside({ outlets: [page.key] });
    case 'outletCoverage':
    case 'outletCoveragePage':
      return inside({ withOutlets: [page.key] });
    default:
      return inside({});
  }
}

/** The address of a search for what is typed on a page. */
export const fieldAddress = (text: string, page: FieldPage): string =>
  searchHref({ ...askedBy(page), text });

export const isSearch = ({ pathname }: FieldPage): boolean => pageAt(pathname)?.name === 'search';
