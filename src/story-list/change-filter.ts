import type { ListName } from '#src/content/order/facet-names.ts';
import { type Filter, keyList, noFilter } from '#src/content/order/filter.ts';
import { type FilterPart, filterParts } from './filter-parts.ts';

/** A key is in at most one list of a pair. */
export const opposite = {
  topics: 'notTopics',
  notTopics: 'topics',
  outlets: 'notOutlets',
  notOutlets: 'outlets',
  withOutlets: 'notWithOutlets',
  notWithOutlets: 'withOutlets',
} as const;

export const isListPart = (part: FilterPart): part is Extract<FilterPart, { of: ListName }> =>
  part.of in opposite;

/** Whether a filter has this part. */
export function hasPart(filter: Filter, part: FilterPart): boolean {
  return filterParts(filter).some(({ of, key }) => of === part.of && key === part.key);
}

const without = (keys: readonly string[], key: string) => keys.filter((other) => other !== key);

/**
 * The filter with one more part, without those that it replaces (another kind, another date, the
 * opposite choice of a topic).
 */
export function withPart(filter: Filter, part: FilterPart): Filter {
  if (!isListPart(part)) return { ...filter, [part.of]: part.key };
  const contrary = opposite[part.of];
  return {
    ...filter,
    [part.of]: keyList([...filter[part.of], part.key]),
    [contrary]: without(filter[contrary], part.key),
  };
}

/** The filter without these parts; missing parts are ignored. */
export function withoutParts(filter: Filter, parts: readonly FilterPart[]): Filter {
  const kept = filterParts(filter).filter(
    ({ of, key }) => !parts.some((part) => part.of === of && part.key === key),
  );
  return kept.reduce(withPart, noFilter);
}

/** Adds the part if it is missing, removes it if it is there. */
export function togglePart(filter: Filter, part: FilterPart): Filter {
  return hasPart(filter, part) ? withoutParts(filter, [part]) : withPart(filter, part);
}
