import type { WayOut } from '#src/components/search/nothing/way-out.ts';
import { type Filter, noFilter } from '#src/content/order/filter.ts';
import { formatSearch } from '#src/search/query/format-search.ts';
import { partsOf, textOfParts, withoutPart, wordsOnly } from '#src/search/query/search-parts.ts';
import type { SearchResult } from '#src/search/run-search.ts';
import { asBits, type StorySet } from '#src/search/story-set.ts';
import { withoutParts } from '#src/story-list/change-filter.ts';
import { culprits } from '#src/story-list/culprits.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import type { SearchQuery } from '#src/url/params/search-query.ts';
import type { Archive } from '../../feed/archive/archive.ts';

/** Most ways that are shown. */
const OFFERED = 5;

/**
 * What to drop of a search without results, the most stories first: one operator of its text, or
 * the fewest of the feed's filters. `archive` is needed for filters.
 */
export function waysOut(
  { text, filter }: SearchQuery,
  { inTheWay, everywhere }: SearchResult,
  archive: Archive | undefined,
): WayOut[] {
  const parts = partsOf(text);
  const byOperator = inTheWay.flatMap(({ filter: node, stories }): WayOut[] => {
    const place = parts.findIndex((part) => textOfParts([part]) === formatSearch(node));
    const part = parts[place];
    return part
      ? [{ drop: { is: 'operator', part }, stories, to: { text: withoutPart(text, place) } }]
      : [];
  });
  const byFilter = archive ? filtersToDrop(filter, everywhere, archive) : [];
  const all = [
    ...byOperator,
    ...byFilter.map(
      ({ drop, stories }): WayOut => ({
        drop: { is: 'filters', parts: drop },
        stories,
        to: { filter: withoutParts(filter, drop) },
      }),
    ),
  ];
  return all.toSorted((a, b) => b.stories - a.stories).slice(0, OFFERED);
}

const filtersToDrop = (filter: Filter, met: StorySet, { columns, index }: Archive) =>
  culprits(columns, filter, index, asBits(met, columns.count));

/** The search for the words alone; undefined if it is that, or has no words. */
export function wordsAlone({ text, filter }: SearchQuery): WayOut['to'] | undefined {
  const words = wordsOnly(text);
  const isOther = partsOf(words).length < partsOf(text).length || filterParts(filter).length > 0;
  return words.trim() === '' || !isOther ? undefined : { text: words, filter: noFilter };
}
