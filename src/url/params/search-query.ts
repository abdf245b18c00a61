import * as z from 'zod/mini';
import type { Filter } from '#src/content/order/filter.ts';
import { FIRST_ORDER, type SearchOrder, searchOrders } from '#src/content/order/search-orders.ts';
import { addFilter } from '../feeds/feed-href.ts';
import { searchPath } from '../paths.ts';
import type { DroppedPart } from './dropped-part.ts';
import { filterParams, readFilter } from './feed-query.ts';
import { type ParamRule, readParams } from './param-reader.ts';

/** What an address of the search asks for. */
export type SearchQuery = {
  /** As typed. */
  readonly text: string;
  readonly filter: Filter;
  readonly order: SearchOrder;
};

/**
 * The parameter of what is typed: also the name of the field, and in the OpenSearch description.
 */
const TEXT_PARAM = 'q';

const sort: ParamRule<SearchOrder> = {
  name: 'sort',
  shape: z.enum(searchOrders),
  wrong: (text) => ({ why: 'noOrder', text }),
};

/** Every parameter of the search's address, in the canonical order. */
export const searchParams: readonly string[] = [TEXT_PARAM, ...filterParams, sort.name];

/**
 * Reads the parameters of the search, as `parseFeedQuery` does those of the feed. What is typed is
 * never wrong: a second one is ignored.
 */
export function parseSearchQuery(params: URLSearchParams): {
  query: SearchQuery;
  dropped: DroppedPart[];
} {
  const others = new URLSearchParams(params);
  others.delete(TEXT_PARAM);
  const reader = readParams(others);
  const filter = readFilter(reader);
  const order = reader.one(sort) ?? FIRST_ORDER;
  const query = { text: params.get(TEXT_PARAM) ?? '', filter, order };
  return { query, dropped: reader.dropped() };
}

/** Address of a search below the site's base. `parseSearchQuery` is the inverse. */
export function searchHref({ text, filter, order }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.append(TEXT_PARAM, text);
  addFilter(params, filter);
  if (order !== FIRST_ORDER) params.append(sort.name, order);
  const search = params.toString();
  return search === '' ? searchPath() : `${searchPath()}?${search}`;
}

/** The address of the search for programs, which put a text in its place; `page` is the page's. */
export const searchTemplate = (page: string): string => `${page}?${TEXT_PARAM}={searchTerms}`;
