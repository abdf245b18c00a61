import type { Card } from '#src/content/bundle/bundle.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { type FeedQuery, needsReports } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';
import { STORIES_PER_PAGE } from '#src/story-list/story-list.ts';
import { feedSearch } from '#src/url/feeds/feed-href.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import type { App } from '../app.ts';
import { knownPage } from '../lists/page-cards.ts';
import { archiveQuery } from './archive/archive-query.ts';
import { loadBeyondFront } from './load-beyond-front.ts';

export type FeedData = {
  readonly manifest: Manifest;
  readonly query: FeedQuery;
  readonly dropped: readonly DroppedPart[];
  /** The first stories, if the feed has no filter and the default order. */
  readonly front: readonly Card[] | undefined;
  /** What the feed is, in words; empty for all stories in the default order. */
  readonly title: string;
  /** What the filters of a prerendered page count. */
  readonly counted?: CountedFilters | undefined;
};

/** The query of an address without parameters. */
const plain = { query: defaultFeed, dropped: [] };

/**
 * Loads the feed that an address asks for by its parameters. Without any, the cards of the newest
 * stories are enough for its first view; any filter or other order needs the archive. Rejects with
 * a LoadError.
 */
export const loadFeed = (app: App, url: string): Promise<FeedData> =>
  loadCurrent(app.client, app.read, async (manifest) => {
    const { search, searchParams } = new URL(url);
    const { query, dropped } =
      search === '' ? plain : (await loadBeyondFront()).parseFeedQuery(searchParams);
    if (feedSearch(query) === '')
      return { manifest, query, dropped, title: '', ...(await newestCards(app, manifest)) };
    const wanted = archiveQuery(app, manifest, needsReports(query.filter));
    const archive = await app.client.ensureQueryData(wanted);
    const title = (await loadBeyondFront()).titleOfFeed(archive, query);
    return { manifest, query, dropped, title, front: undefined };
  });

/**
 * The first page of cards: what came with a prerendered page, which has counted its filters too, or
 * the first file of cards.
 */
async function newestCards(
  app: App,
  manifest: Manifest,
): Promise<Pick<FeedData, 'front' | 'counted'>> {
  const known = knownPage(app, { of: 'feed' }, 1);
  // The code of the filters, which must be here when they are hydrated.
  if (known?.filters) await loadBeyondFront();
  if (known) return { front: known.cards, counted: known.filters };
  const { latest } = manifest.files;
  if (latest === undefined) return { front: [] };
  const { cards } = await app.client.ensureQueryData(cardsQuery(app.read, latest));
  return { front: cards.slice(0, STORIES_PER_PAGE) };
}
