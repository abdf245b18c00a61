import type { Columns } from '#src/content/bundle/columns.ts';
import { singles } from '#src/content/order/facet-names.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { bitOf, facetTest } from './facet-test.ts';
import { type FilterPart, filterParts } from './filter-parts.ts';

/**
 * Parts of a filter that together exclude everything, and how many stories come back without them.
 */
export type Culprit = { readonly drop: readonly FilterPart[]; readonly stories: number };

/**
 * Splits a filter into conditions that can be removed alone: an excluded topic is one, but all
 * selected topics are one, because any of them is enough.
 */
function conditionsOf(filter: Filter): FilterPart[][] {
  const parts = filterParts(filter);
  const together = (of: FilterPart['of']) => parts.filter((part) => part.of === of);
  const alone = parts.filter(({ of }) => of !== 'topics' && of !== 'outlets').map((part) => [part]);
  return [together('topics'), together('outlets'), ...alone].filter(
    (condition) => condition.length > 0,
  );
}

/** For each topic number the indexes, in `conditions`, of the excluded topics that hide it. */
function hidersOf(conditions: readonly FilterPart[][], index: FilterIndex): Map<number, number[]> {
  const hiders = new Map<number, number[]>();
  conditions.forEach(([part], place) => {
    if (part?.of !== 'notTopics') return;
    for (const topic of index.below[index.topics.get(part.key) ?? -1] ?? []) {
      hiders.set(topic, [...(hiders.get(topic) ?? []), place]);
    }
  });
  return hiders;
}

/**
 * A function that lists the conditions that story `n` fails, as ascending indexes of `conditions`.
 */
function failedConditions(
  columns: Columns,
  filter: Filter,
  index: FilterIndex,
  conditions: readonly FilterPart[][],
) {
  const failed = facetTest(columns, filter, index);
  const hiders = hidersOf(conditions, index);
  const placeOf = (of: FilterPart['of'], key?: string) =>
    conditions.findIndex(([part]) => part?.of === of && (key === undefined || part.key === key));
  const places = (['topics', 'outlets', ...singles] as const).map(
    (of) => [bitOf(of), placeOf(of)] as const,
  );
  const [byTopic, byOutlet] = [bitOf('notTopics'), bitOf('notOutlets')];
  const outletPlace = new Map(
    filter.notOutlets.map((domain) => [index.outlets.get(domain), placeOf('notOutlets', domain)]),
  );
  return (n: number): number[] => {
    const fails = failed(n);
    const found = new Set(places.filter(([bit]) => (fails & bit) !== 0).map(([, place]) => place));
    if (fails & byTopic)
      for (const topic of columns.topics[n] ?? [])
        for (const place of hiders.get(topic) ?? []) found.add(place);
    if (fails & byOutlet) found.add(outletPlace.get(columns.outlet[n]) ?? -1);
    return [...found].sort((a, b) => a - b);
  };
}

/**
 * What to remove from a filter without results: every smallest set of conditions without which
 * stories come back, the one with most stories first. Usually one condition; two or more only if no
 * single one helps. Empty if the filter has results, and if the archive has no story.
 */
export function culprits(columns: Columns, filter: Filter, index: FilterIndex): Culprit[] {
  const conditions = conditionsOf(filter);
  const failed = failedConditions(columns, filter, index, conditions);
  const found = new Map<string, { places: number[]; stories: number }>();
  let fewest = conditions.length;
  for (let n = 0; n < columns.count; n += 1) {
    const places = failed(n);
    if (places.length === 0) return [];
    if (places.length > fewest) continue;
    if (places.length < fewest) {
      fewest = places.length;
      found.clear();
    }
    const key = places.join();
    const set = found.get(key) ?? { places, stories: 0 };
    set.stories += 1;
    found.set(key, set);
  }
  return [...found.values()]
    .sort((a, b) => b.stories - a.stories || (a.places.join() < b.places.join() ? -1 : 1))
    .map(({ places, stories }) => ({
      drop: places.flatMap((place) => conditions[place] ?? []),
      stories,
    }));
}
