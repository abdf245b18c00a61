import { cardOf } from '#src/search/ranking/story-texts.ts';
import { runSearch } from '#src/search/run-search.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { parseSearchQuery } from '#src/url/params/search-query.ts';
import { searchReader } from '../search/index-reader.ts';
import { loadFilter } from '../search/load-filter.ts';
import { freshStories, newestOf } from '../search/tools/saved-search-counts.ts';
import { MOST_NAMED, type News } from './news.ts';
import type { NewsPlace } from './news-of-item.ts';

/** Results that are read to find some that are not muted. */
const MOST_READ = 24;

/**
 * The news of a saved search, by its address, since `seen`, in milliseconds since 1970. Rejects
 * with a LoadError.
 */
export async function newsOfSearch(
  href: string,
  seen: number | undefined,
  { app, manifest, isMuted }: Omit<NewsPlace, 'device'>,
): Promise<News> {
  const reader = searchReader(app, manifest.files.search);
  const { query } = parseSearchQuery(new URLSearchParams(href.split('?')[1]));
  const loaded =
    filterParts(query.filter).length > 0
      ? await loadFilter(app, manifest, query.filter)
      : undefined;
  const { stories: found } = await runSearch(reader, query.text, {
    order: 'newest',
    ...(loaded && { among: loaded.among }),
  });
  const cards = await Promise.all(
    [...found.subarray(0, MOST_READ)].map((number) => cardOf(reader, number)),
  );
  return {
    // One that was left before what it found was dated has nothing new.
    fresh: seen === undefined ? 0 : await freshStories(app, manifest, href, seen),
    stories: cards.flatMap((card) => (card && !isMuted(card) ? [card] : [])).slice(0, MOST_NAMED),
    newest: await newestOf(app, manifest, found),
  };
}
