import type { Columns } from '#src/content/bundle/columns.ts';
import { talks } from '#src/content/coverage/sources.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { dayNumber } from '#src/content/time/day-number.ts';

/**
 * The conditions of a filter, each with a bit of its own, so that one pass can tell which of them a
 * story fails.
 */
export const facetBits = {
  topics: 1,
  notTopics: 2,
  outlets: 4,
  notOutlets: 8,
  kind: 16,
  from: 32,
  to: 64,
  coverage: 128,
  sources: 256,
  copies: 512,
} as const;

/** One byte for each number below `size`, set for those listed. */
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
 * A function that gives the conditions of `filter` that story `n` fails, as a sum of `facetBits`; 0
 * means the feed holds it. Nothing is allocated per story. Keys the index does not know match no
 * story: run `knownFilter` first.
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
  const kind = filter.kind === undefined ? undefined : Number(filter.kind === 'video');
  const from = dayNumber(filter.from ?? '') ?? Number.NEGATIVE_INFINITY;
  const to = dayNumber(filter.to ?? '') ?? Number.POSITIVE_INFINITY;
  const many = filter.coverage === undefined ? undefined : filter.coverage === 'many';
  const talk = filter.sources === undefined ? undefined : talks.indexOf(filter.sources);
  const withCopies = filter.copies === undefined ? undefined : filter.copies === 'with';

  const failedLists = (n: number): number => {
    const own = columns.topics[n] ?? [];
    const outlet = columns.outlet[n] ?? -1;
    let failed = 0;
    if (topics && !anyIn(topics, own)) failed |= facetBits.topics;
    if (notTopics && anyIn(notTopics, own)) failed |= facetBits.notTopics;
    if (outlets && outlets[outlet] !== 1) failed |= facetBits.outlets;
    if (notOutlets && notOutlets[outlet] === 1) failed |= facetBits.notOutlets;
    return failed;
  };
  const failedEvidence = (n: number): number => {
    let failed = 0;
    if (many !== undefined && (columns.reports[n] ?? 0) > 0 !== many) failed |= facetBits.coverage;
    if (talk !== undefined && columns.talk[n] !== talk) failed |= facetBits.sources;
    if (withCopies !== undefined && (columns.copies[n] ?? 0) > 0 !== withCopies)
      failed |= facetBits.copies;
    return failed;
  };
  return (n) => {
    const day = columns.days[n] ?? 0;
    let failed = failedLists(n);
    if (kind !== undefined && columns.kind[n] !== kind) failed |= facetBits.kind;
    if (day < from) failed |= facetBits.from;
    if (day > to) failed |= facetBits.to;
    return failed | failedEvidence(n);
  };
}
