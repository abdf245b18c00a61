import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { ownPageNames } from '#src/content/publisher/publisher-parts.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { formatInstant } from '#src/content/time/instant.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { hasAppearancesList } from '#src/story-list/story-list.ts';
import { pageFacts, singlePages } from '#src/url/pages.ts';
import {
  dayPath,
  outletPath,
  ownPagePath,
  patterns,
  storyPath,
  topicPath,
} from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import type { OpenBundle } from '../open-bundle.ts';

/**
 * A page for search engines: its path, and the time of its newest story (ISO 8601, UTC), if any.
 */
export type SitemapEntry = { readonly path: string; readonly changed: string | undefined };

const MINUTE_MS = 60_000;

/**
 * Every page of the site with content of its own: lists, topics, outlets, days, own pages, and the
 * `stories` newest stories, which have their own pages. Excludes further pages of lists, whose
 * content is elsewhere too.
 */
export async function* sitemapEntries(
  bundle: OpenBundle,
  stories: number,
): AsyncGenerator<SitemapEntry, void> {
  const { columns } = bundle;
  const changed = (story: number | undefined): string | undefined =>
    story === undefined ? undefined : formatInstant((columns.minutes[story] ?? 0) * MINUTE_MS);
  const newest = columns.count > 0 ? changed(0) : undefined;
  for (const name of singlePages.filter((page) => pageFacts[page].listed))
    yield { path: patterns[name], changed: newest };
  for (const name of ownPageNames(bundle.manifest.site))
    yield { path: ownPagePath(name), changed: undefined };
  for (const [path, story] of newestOfLists(bundle)) yield { path, changed: changed(story) };
  for (const line of bundle.storylines)
    yield { path: storylinePath(line.id), changed: line.changed };
  for (let story = 0; story < Math.min(stories, columns.count); story += 1) {
    const { slug } = await bundle.card(story);
    yield { path: storyPath(slug), changed: bundle.memory.updated.get(slug) ?? changed(story) };
  }
}

/**
 * The pages of each topic, outlet and day, with the number of its newest story: the first found, as
 * stories come newest first.
 */
function newestOfLists({
  columns,
  topics,
  outlets,
  appearances,
}: OpenBundle): ReadonlyMap<string, number | undefined> {
  const { lineage } = buildFilterIndex(topics, outlets);
  const topicPages = topics.map(({ slug }) => topicPath(slug));
  const outletPages = outlets.map(({ domain }) => outletPath(domain));
  const found = new Map<string, number | undefined>(
    [...topicPages, ...outletPages].map((path) => [path, undefined]),
  );
  const see = (path: string | undefined, story: number): void => {
    if (path !== undefined && found.get(path) === undefined) found.set(path, story);
  };
  for (let story = 0; story < columns.count; story += 1) {
    see(dayPath(dayName(columns.days[story] ?? 0)), story);
    see(outletPages[columns.outlet[story] ?? -1], story);
    for (const topic of (columns.topics[story] ?? []).flatMap((own) => lineage[own] ?? []))
      see(topicPages[topic], story);
  }
  for (const [outlet, stories] of appearances.entries()) {
    const [first] = stories;
    const path = outletPages[outlet];
    const entry = outlets[outlet];
    if (first === undefined || path === undefined || entry === undefined) continue;
    found.set(path, Math.min(first, found.get(path) ?? first));
    if (hasAppearancesList(entry))
      found.set(listPath({ of: 'appearances', domain: entry.domain }, 1), first);
  }
  return found;
}
