import type { Card } from '#src/content/bundle/bundle.ts';
import { frontFileSchema } from '#src/content/bundle/front-file.ts';
import { ledgerFileSchema } from '#src/content/bundle/ledger-file.ts';
import { importedFeedsSchema } from '#src/content/feeds/imported-feed.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { ownPageNames } from '#src/content/publisher/publisher-parts.ts';
import { type ArchiveDays, countDays } from '#src/evidence/over-time/archive-days.ts';
import { type ArchiveFile, makeArchiveFile } from '#src/evidence/over-time/archive-file.ts';
import { type AboutPage, rankFront } from '#src/story-list/about/ranked-front.ts';
import { type ListArchive, listPages, pageCount } from '#src/story-list/list-pages.ts';
import { listPage } from '#src/story-list/list-path.ts';
import type { PageFile } from '#src/story-list/page-file.ts';
import { hasAppearancesList, hasHeadlines, type StoryList } from '#src/story-list/story-list.ts';
import { pageFacts, type SinglePageName, singlePages } from '#src/url/pages.ts';
import type { SitePage } from '#src/url/paths.ts';
import type { OpenBundle } from '../open-bundle.ts';
import { countFilters } from './count-filters.ts';

/**
 * A page to prerender. `made` is what it shows beside files of the bundle, for the app to start
 * from.
 */
export type PlannedPage = { readonly page: SitePage; readonly made?: MadeFile };
type MadeFile = PageFile | ArchiveFile | AboutPage;

/** Pages that are cheapest to find together. */
export type PageGroup = () => Iterable<PlannedPage> | AsyncIterable<PlannedPage>;

/**
 * The pages of a bundle: all of its lists, and pages for the `stories` newest stories. The same in
 * every run.
 */
export function* planPages(bundle: OpenBundle, stories: number): Generator<PageGroup> {
  const archive: ListArchive = {
    columns: bundle.columns,
    topics: bundle.topics,
    outlets: bundle.outlets,
    index: buildFilterIndex(bundle.topics, bundle.outlets),
    appearances: bundle.appearances,
    figures: bundle.figures,
  };
  const days = countDays(bundle.columns);
  yield () => planSingle(bundle);
  for (const list of lists(bundle, days)) yield () => pagesOf(bundle, archive, list);
  for (const { id } of bundle.storylines) yield () => [{ page: { name: 'storyline', id } }];
  for (const own of ownPageNames(bundle.manifest.site))
    yield () => [{ page: { name: 'ownPage', own } }];
  for (let number = 0; number < stories; number += 1) yield () => storyPage(bundle, number);
}

export function countPages(
  { columns, topics, outlets, storylines, manifest: { site } }: OpenBundle,
  stories: number,
): number {
  const listed = [
    columns.count,
    ...topics.map((topic) => topic.stories),
    ...outlets.map((outlet) => outlet.stories || outlet.appearances),
    ...outlets.filter(hasAppearancesList).map((outlet) => outlet.appearances),
  ];
  const inLists = listed.reduce((sum, count) => sum + pageCount(count), 0);
  const own = ownPageNames(site).length;
  const others = single.length + inLists + countDays(columns).days.length + storylines.length;
  return others + own + stories;
}

/** The feed's first page is planned with the others of its list. */
const single = singlePages.filter((name) => pageFacts[name].ahead && name !== 'feed');

/** What makes the file that a single page carries. */
const makers: { readonly [Name in SinglePageName]?: (bundle: OpenBundle) => Promise<MadeFile> } = {
  about: makeAbout,
  archive: async ({ columns, topics }) => makeArchiveFile(columns, topics),
};

async function* planSingle(bundle: OpenBundle): AsyncGenerator<PlannedPage> {
  for (const name of single) {
    const made = await makers[name]?.(bundle);
    yield { page: { name }, ...(made && { made }) };
  }
}

async function makeAbout({ manifest: { files }, read }: OpenBundle): Promise<AboutPage> {
  const [{ cards }, { heat, judged, clocks }, list] = await Promise.all([
    read(files.front, frontFileSchema),
    read(files.ledger, ledgerFileSchema),
    files.feeds === undefined ? undefined : read(files.feeds, importedFeedsSchema),
  ]);
  return { front: rankFront(cards), heat, judged, clocks, feeds: list?.feeds };
}

function* lists({ topics, outlets }: OpenBundle, { days }: ArchiveDays): Generator<StoryList> {
  yield { of: 'feed' };
  for (const { slug } of topics) yield { of: 'topic', slug };
  for (const outlet of outlets) {
    yield { of: 'outlet', domain: outlet.domain };
    if (hasAppearancesList(outlet)) yield { of: 'appearances', domain: outlet.domain };
  }
  for (const { day } of days) yield { of: 'day', day };
}

async function* pagesOf(
  bundle: OpenBundle,
  archive: ListArchive,
  list: StoryList,
): AsyncGenerator<PlannedPage> {
  const found = listPages(archive, list);
  for (let number = 1; number <= (found?.count ?? 0); number += 1) {
    const page = found?.page(number);
    if (!page) continue;
    const whole = await Promise.all(Array.from(page.numbers, bundle.card));
    const cards = hasHeadlines(list, number, page.facts.outlet) ? whole.map(headlineOf) : whole;
    // A page that shows its filters before the archive is there.
    const filters = list.of === 'feed' && number === 1 ? countFilters(archive) : undefined;
    const made = { ...page.facts, cards, ...(filters && { filters }) };
    yield { page: listPage(list, number), made };
  }
}

/** A card without what a headline's row does not show. */
function headlineOf({ image, ...card }: Card): Card {
  return { ...card, excerpt: '' };
}

async function* storyPage(bundle: OpenBundle, number: number): AsyncGenerator<PlannedPage> {
  yield { page: { name: 'story', slug: (await bundle.card(number)).slug } };
}
