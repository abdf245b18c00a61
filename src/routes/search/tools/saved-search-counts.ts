import type { Manifest } from '#src/content/bundle/manifest.ts';
import { cardOf } from '#src/search/ranking/story-texts.ts';
import { runSearch } from '#src/search/run-search.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { parseSearchQuery } from '#src/url/params/search-query.ts';
import type { App } from '../../app.ts';
import { searchReader } from '../index-reader.ts';
import { loadFilter } from '../load-filter.ts';
import { countFresh } from './count-fresh.ts';

/** When the newest of some stories was published, in milliseconds since 1970, if there are any. */
export async function newestOf(
  app: App,
  { files }: Manifest,
  stories: Int32Array,
): Promise<number | undefined> {
  // Stories are numbered from the newest on.
  const newest = stories.reduce((least, story) => Math.min(least, story), Number.POSITIVE_INFINITY);
  return Number.isFinite(newest) ? await timeOf(app, files.search, newest) : undefined;
}

/** By the time that stories are sorted by: not by one in the future, after which nothing is new. */
async function timeOf(app: App, file: string, story: number): Promise<number> {
  const card = await cardOf(searchReader(app, file), story);
  if (!card) return Number.NEGATIVE_INFINITY;
  return Date.parse(card.future ? card.day : card.time);
}

/**
 * How many stories a saved search, by its address, finds that were published after a time. Rejects
 * with a LoadError.
 */
export async function freshStories(
  app: App,
  manifest: Manifest,
  href: string,
  seen: number | undefined,
): Promise<number> {
  const { search } = manifest.files;
  const { query } = parseSearchQuery(new URLSearchParams(href.split('?')[1]));
  const { filter } = query;
  const loaded =
    filterParts(filter).length > 0 ? await loadFilter(app, manifest, filter) : undefined;
  const { stories } = await runSearch(searchReader(app, search), query.text, {
    order: 'newest',
    ...(loaded && { among: loaded.among }),
  });
  return countFresh(stories, seen, (story) => timeOf(app, search, story));
}
