import type { ReportKind } from '#src/content/bundle/bundle.ts';
import type { Talk } from '#src/content/coverage/sources.ts';
import type { Filter } from '#src/content/order/filter.ts';

/**
 * One thing a reader chose, as it can be cleared alone: `{ of: 'notTopics', key: 'ai' }` is "not
 * the topic ai".
 */
export type FilterPart =
  | {
      readonly of: 'topics' | 'notTopics' | 'outlets' | 'notOutlets' | 'from' | 'to';
      readonly key: string;
    }
  | { readonly of: 'kind'; readonly key: ReportKind }
  | { readonly of: 'coverage'; readonly key: NonNullable<Filter['coverage']> }
  | { readonly of: 'sources'; readonly key: Talk }
  | { readonly of: 'copies'; readonly key: NonNullable<Filter['copies']> };

/** The lists of a filter. */
const lists = ['topics', 'notTopics', 'outlets', 'notOutlets'] as const;

/**
 * Everything a filter asks for, one by one: topics, outlets, kind, dates, coverage, sources,
 * copies. Empty when it asks for nothing.
 */
export function filterParts(filter: Filter): FilterPart[] {
  const { kind, from, to, coverage, sources, copies } = filter;
  const parts: FilterPart[] = lists.flatMap((of) => filter[of].map((key) => ({ of, key })));
  if (kind !== undefined) parts.push({ of: 'kind', key: kind });
  if (from !== undefined) parts.push({ of: 'from', key: from });
  if (to !== undefined) parts.push({ of: 'to', key: to });
  if (coverage !== undefined) parts.push({ of: 'coverage', key: coverage });
  if (sources !== undefined) parts.push({ of: 'sources', key: sources });
  if (copies !== undefined) parts.push({ of: 'copies', key: copies });
  return parts;
}
