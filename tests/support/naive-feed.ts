import type { Filter } from '#src/content/order/filter.ts';
import type { Sort } from '#src/content/order/orders.ts';
import { MINUTES_PER_DAY, type PlainArchive, type PlainStory } from './archive-of-numbers.ts';

/**
 * An independent check of the typed columns: the same rules, written slowly and plainly over plain
 * stories.
 */

const dayOf = ({ minutes }: PlainStory): string =>
  new Date(minutes * 60_000).toISOString().slice(0, 10);

/** A story's topics and all their ancestors. */
function topicsWithParents({ topics }: PlainArchive, story: PlainStory): Set<string> {
  const found = new Set<string>();
  const add = (slug: string | undefined): void => {
    if (slug === undefined || found.has(slug)) return;
    found.add(slug);
    add(topics.find((topic) => topic.slug === slug)?.parent);
  };
  story.topics.forEach(add);
  return found;
}

function naiveIndependent({ sources }: PlainStory): Filter['independent'] {
  if (sources < 0) return 'unknown';
  if (sources <= 1) return 'one';
  return sources === 2 ? 'two' : 'three';
}

function naiveHolds(archive: PlainArchive, filter: Filter, story: PlainStory): boolean {
  const topics = topicsWithParents(archive, story);
  const reporting = [story.outlet, ...story.coverage];
  return (
    (filter.topics.length === 0 || filter.topics.some((slug) => topics.has(slug))) &&
    !filter.notTopics.some((slug) => topics.has(slug)) &&
    (filter.outlets.length === 0 || filter.outlets.includes(story.outlet)) &&
    !filter.notOutlets.includes(story.outlet) &&
    (filter.withOutlets.length === 0 ||
      filter.withOutlets.some((domain) => reporting.includes(domain))) &&
    !filter.notWithOutlets.some((domain) => reporting.includes(domain)) &&
    (filter.kind === undefined || (filter.kind === 'video') === story.video) &&
    (filter.from === undefined || dayOf(story) >= filter.from) &&
    (filter.to === undefined || dayOf(story) <= filter.to) &&
    (filter.coverage === undefined || (filter.coverage === 'many') === story.reports > 0) &&
    (filter.sources === undefined || filter.sources === story.talk) &&
    (filter.independent === undefined || filter.independent === naiveIndependent(story)) &&
    (filter.copies === undefined || (filter.copies === 'with') === story.copies > 0)
  );
}

/** Stories newest first, as the columns number them. */
function numbered({ stories }: PlainArchive): PlainStory[] {
  return stories.toSorted((a, b) => b.minutes - a.minutes);
}

export function naiveFilter(archive: PlainArchive, filter: Filter): number[] {
  return numbered(archive).flatMap((story, number) =>
    naiveHolds(archive, filter, story) ? [number] : [],
  );
}

/** The keys of an order, most important first, higher first. */
function naiveKeys(story: PlainStory, sort: Sort): number[] {
  if (sort === 'latest') return [story.minutes];
  if (sort === 'covered') return [story.reports, story.outlets, story.minutes];
  if (sort === 'outlets') return [story.outlets, story.reports, story.minutes];
  if (sort === 'quality') return [story.quality, story.minutes];
  const [heat, sources] = [story.heat < 0 ? 0 : story.heat, story.sources < 1 ? 1 : story.sources];
  return [(heat + 1) * sources, story.reports, story.minutes];
}

export function naiveOrder(
  archive: PlainArchive,
  numbers: readonly number[],
  sort: Sort,
  byDay: boolean,
): number[] {
  const stories = numbered(archive);
  const keys = stories.map((story) => [
    ...(byDay ? [Math.floor(story.minutes / MINUTES_PER_DAY)] : []),
    ...naiveKeys(story, sort),
  ]);
  return numbers.toSorted((a, b) => {
    const at = keys[a]?.findIndex((value, place) => value !== keys[b]?.[place]) ?? -1;
    if (at === -1) return a - b;
    return (keys[b]?.[at] ?? 0) > (keys[a]?.[at] ?? 0) ? 1 : -1;
  });
}
