import type { Columns } from '#src/content/bundle/columns.ts';
import { choiceNames, choices } from '#src/content/order/choices.ts';
import { type ChoiceName, lists, singles } from '#src/content/order/facet-names.ts';
import type { Filter, SingleKeys } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { choicePlaces } from './choice-places.ts';

const conditions = [...lists, ...singles] as const;

/**
 * The bit of a condition of a filter, a number of its own, so that one pass can tell which of them
 * a story fails.
 */
export const bitOf = (condition: (typeof conditions)[number]): number =>
  1 << conditions.indexOf(condition);

/**
 * Whether a story that fails these conditions fails only a facet's `own`: each facet counts such
 * stories.
 */
export const failsOnly = (fails: number, own: number): boolean => (fails & ~own) === 0;

const BITS = {
  topics: bitOf('topics'),
  notTopics: bitOf('notTopics'),
  outlets: bitOf('outlets'),
  notOutlets: bitOf('notOutlets'),
  withOutlets: bitOf('withOutlets'),
  notWithOutlets: bitOf('notWithOutlets'),
  from: bitOf('from'),
  to: bitOf('to'),
};

/** One byte for each number below `size`, set for the listed ones. */
function mask(size: number, numbers: Iterable<number | undefined>): Uint8Array {
  const bytes = new Uint8Array(size);
  for (const number of numbers) if (number !== undefined) bytes[number] = 1;
  return bytes;
}

function topicMask(index: FilterIndex, slugs: readonly string[]): Uint8Array | undefined {
  if (slugs.length === 0) return undefined;
  const numbers = slugs.flatMap((slug) => index.below[index.topics.get(slug) ?? -1] ?? []);
  return mask(index.topics.size, numbers);
}

function outletMask(index: FilterIndex, domains: readonly string[]): Uint8Array | undefined {
  if (domains.length === 0) return undefined;
  return mask(
    index.outlets.size,
    domains.map((domain) => index.outlets.get(domain)),
  );
}

function anyIn(bytes: Uint8Array, numbers: readonly number[]): boolean {
  for (const number of numbers) if (bytes[number] === 1) return true;
  return false;
}

/**
 * A function that says whether story `n` has a report, lead included, of any of these outlets;
 * undefined for none.
 */
export function reportTest(
  index: FilterIndex,
  domains: readonly string[],
): ((n: number) => boolean) | undefined {
  const bytes = outletMask(index, domains);
  if (bytes === undefined) return undefined;
  if (!index.reports) throw new Error('the outlets of all reports are not loaded');
  const { starts, outlets } = index.reports;
  return (n) => {
    const end = starts[n + 1] ?? 0;
    for (let at = starts[n] ?? 0; at < end; at += 1)
      if (bytes[outlets[at] ?? -1] === 1) return true;
    return false;
  };
}

/**
 * A function that gives the conditions of `filter` that story `n` fails, as a sum of their bits; 0
 * means the feed holds it. Nothing is allocated per story. Keys the index does not know match no
 * story: run `knownFilter` first. Throws if the filter `needsReports` and the index has none.
 */
export function facetTest(
  columns: Columns,
  filter: Filter,
  index: FilterIndex,
): (n: number) => number {
  const topics = topicMask(index, filter.topics);
  const notTopics = topicMask(index, filter.notTopics);
  const outlets = outletMask(index, filter.outlets);
  const notOutlets = outletMask(index, filter.notOutlets);
  const failedReports = reportsFailed(filter, index);
  const from = dayNumber(filter.from ?? '') ?? Number.NEGATIVE_INFINITY;
  const to = dayNumber(filter.to ?? '') ?? Number.POSITIVE_INFINITY;
  const chosen = choiceNames.flatMap((name) => chosenIn(columns, filter, name));

  const failedLists = (n: number): number => {
    const own = columns.topics[n] ?? [];
    const outlet = columns.outlet[n] ?? -1;
    let failed = 0;
    if (topics && !anyIn(topics, own)) failed |= BITS.topics;
    if (notTopics && anyIn(notTopics, own)) failed |= BITS.notTopics;
    if (outlets && outlets[outlet] !== 1) failed |= BITS.outlets;
    if (notOutlets && notOutlets[outlet] === 1) failed |= BITS.notOutlets;
    return failed;
  };
  return (n) => {
    const day = columns.days[n] ?? 0;
    let failed = failedLists(n) | failedReports(n);
    if (day < from) failed |= BITS.from;
    if (day > to) failed |= BITS.to;
    for (const { bit, places, place } of chosen) if (places[n] !== place) failed |= bit;
    return failed;
  };
}

/** A function that gives the bits of the conditions on outlets of reports that story `n` fails. */
function reportsFailed(filter: Filter, index: FilterIndex): (n: number) => number {
  const has = reportTest(index, filter.withOutlets);
  const hides = reportTest(index, filter.notWithOutlets);
  return (n) => (has && !has(n) ? BITS.withOutlets : 0) | (hides?.(n) ? BITS.notWithOutlets : 0);
}

/** What a filter asks for of a facet with a few values; nothing when it asks for none. */
function chosenIn<Name extends ChoiceName>(
  columns: Columns,
  filter: { readonly [Of in ChoiceName]?: SingleKeys[Of] },
  name: Name,
) {
  const key = filter[name];
  if (key === undefined) return [];
  const place = choices[name].keys.indexOf(key);
  return [{ bit: bitOf(name), places: choicePlaces(columns, name), place }];
}
