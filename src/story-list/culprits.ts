import type { Columns } from '#src/content/bundle/columns.ts';
import { singles } from '#src/content/order/facet-names.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { bitOf, facetTest, reportTest } from './facet-test.ts';
import { type FilterPart, filterParts } from './filter-parts.ts';

/**
 * Parts of a filter that together exclude everything, and how many stories come back without them.
 */
export type Culprit = { readonly drop: readonly FilterPart[]; readonly stories: number };

/** Lists of which any key is enough. */
const anyOf = ['topics', 'outlets', 'withOutlets'] as const;
const isAnyOf = (of: FilterPart['of']): boolean => anyOf.some((list) => list === of);

/**
 * Splits a filter into conditions that can be removed alone: an excluded topic is one, but all
 * selected topics are one, because any of them is enough. The same for outlets.
 */
function conditionsOf(filter: Filter): FilterPart[][] {
  const parts = filterParts(filter);
  const together = (of: FilterPart['of']) => parts.filter((part) => part.of === of);
  const alone = parts.filter(({ of }) => !isAnyOf(of)).map((part) => [part]);
  return [...anyOf.map(together), ...alone].filter((condition) => condition.length > 0);
}

/**
 * The lists of excluded keys: the bit of each, and the indexes, in `conditions`, of the keys that
 * hide story `n`.
 */
function hidersOf(
  columns: Columns,
  filter: Filter,
  index: FilterIndex,
  conditions: readonly FilterPart[][],
) {
  const placesOf = (of: 'notTopics' | 'notOutlets' | 'notWithOutlets') =>
    filter[of].map((key) => ({
      key,
      place: conditions.findIndex(([part]) => part?.of === of && part.key === key),
    }));
  const byTopic = placesOf('notTopics').map(({ key, place }) => ({
    topics: new Set(index.below[index.topics.get(key) ?? -1]),
    place,
  }));
  const byLead = placesOf('notOutlets').map(({ key, place }) => ({
    outlet: index.outlets.get(key),
    place,
  }));
  const byReport = placesOf('notWithOutlets').map(({ key, place }) => ({
    hides: reportTest(index, [key]),
    place,
  }));
  return [
    {
      bit: bitOf('notTopics'),
      hiding: (n: number) =>
        byTopic.filter(({ topics }) => columns.topics[n]?.some((topic) => topics.has(topic))),
    },
    {
      bit: bitOf('notOutlets'),
      hiding: (n: number) => byLead.filter(({ outlet }) => outlet === columns.outlet[n]),
    },
    {
      bit: bitOf('notWithOutlets'),
      hiding: (n: number) => byReport.filter(({ hides }) => hides?.(n)),
    },
  ];
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
  const hiders = hidersOf(columns, filter, index, conditions);
  const places = [...anyOf, ...singles].map(
    (of) => [bitOf(of), conditions.findIndex(([part]) => part?.of === of)] as const,
  );
  return (n: number): number[] => {
    const fails = failed(n);
    const found = places.filter(([bit]) => (fails & bit) !== 0).map(([, place]) => place);
    for (const { bit, hiding } of hiders)
      if (fails & bit) found.push(...hiding(n).map(({ place }) => place));
    return found.sort((a, b) => a - b);
  };
}

/**
 * What to remove from a filter without results: every smallest set of conditions without which
 * stories come back, the one with most stories first. Usually one condition; two or more only if no
 * single one helps. Empty if the filter has results, and if there is no story. With `among`, only
 * the stories where it is 1 are there.
 */
export function culprits(
  columns: Columns,
  filter: Filter,
  index: FilterIndex,
  among?: Uint8Array,
): Culprit[] {
  const conditions = conditionsOf(filter);
  const failed = failedConditions(columns, filter, index, conditions);
  const found = new Map<string, { places: number[]; stories: number }>();
  let fewest = conditions.length;
  for (let n = 0; n < columns.count; n += 1) {
    if (among?.[n] === 0) continue;
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
