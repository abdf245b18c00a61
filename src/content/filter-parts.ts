import type { Kind } from './bundle.ts';
import { type Filter, keyList, noFilter } from './filter.ts';

/** One thing a reader chose, as it can be cleared alone: `{ of: 'notTopics', key: 'ai' }` is "not the topic ai". */
export type FilterPart =
  | { readonly of: 'topics' | 'notTopics' | 'outlets' | 'notOutlets' | 'from' | 'to'; readonly key: string }
  | { readonly of: 'kind'; readonly key: Kind }
  | { readonly of: 'coverage'; readonly key: NonNullable<Filter['coverage']> };

/** The lists of a filter; a key stands in one list of a pair at most. */
const opposite = { topics: 'notTopics', notTopics: 'topics', outlets: 'notOutlets', notOutlets: 'outlets' } as const;
const lists = ['topics', 'notTopics', 'outlets', 'notOutlets'] as const;

/** Everything a filter asks for, one by one: topics, outlets, kind, dates, coverage. Empty when it asks for nothing. */
export function filterParts(filter: Filter): FilterPart[] {
  const { kind, from, to, coverage } = filter;
  const parts: FilterPart[] = lists.flatMap((of) => filter[of].map((key) => ({ of, key })));
  if (kind !== undefined) parts.push({ of: 'kind', key: kind });
  if (from !== undefined) parts.push({ of: 'from', key: from });
  if (to !== undefined) parts.push({ of: 'to', key: to });
  if (coverage !== undefined) parts.push({ of: 'coverage', key: coverage });
  return parts;
}

export function hasPart(filter: Filter, part: FilterPart): boolean {
  return filterParts(filter).some(({ of, key }) => of === part.of && key === part.key);
}

const without = (keys: readonly string[], key: string) => keys.filter((other) => other !== key);

/** The filter with one part more. What it replaces (another kind, another date, the opposite choice of a topic) goes. */
export function withPart(filter: Filter, part: FilterPart): Filter {
  switch (part.of) {
    case 'kind':
      return { ...filter, kind: part.key };
    case 'coverage':
      return { ...filter, coverage: part.key };
    case 'from':
      return { ...filter, from: part.key };
    case 'to':
      return { ...filter, to: part.key };
    default: {
      const contrary = opposite[part.of];
      return {
        ...filter,
        [part.of]: keyList([...filter[part.of], part.key]),
        [contrary]: without(filter[contrary], part.key),
      };
    }
  }
}

/** The filter without these parts; parts it does not have change nothing. */
export function withoutParts(filter: Filter, parts: readonly FilterPart[]): Filter {
  const kept = filterParts(filter).filter(({ of, key }) => !parts.some((part) => part.of === of && part.key === key));
  return kept.reduce(withPart, noFilter);
}

/** The filter with the part if it lacks it, without the part if it has it. */
export function togglePart(filter: Filter, part: FilterPart): Filter {
  return hasPart(filter, part) ? withoutParts(filter, [part]) : withPart(filter, part);
}
