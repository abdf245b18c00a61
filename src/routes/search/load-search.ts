import type { Manifest } from '#src/content/bundle/manifest.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { LoadError } from '#src/queries/fetching/load-error.ts';
import { runSearch, type SearchResult } from '#src/search/run-search.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import type { DroppedPart } from '#src/url/params/dropped-part.ts';
import { parseSearchQuery, type SearchQuery } from '#src/url/params/search-query.ts';
import type { App } from '../app.ts';
import { askForCards } from '../feed/list/ask-for-cards.ts';
import type { Sequence } from '../feed/list/sequence.ts';
import { loadBeyondFront } from '../feed/load-beyond-front.ts';
import { waitBriefly } from '../wait-briefly.ts';
import { searchReader } from './index-reader.ts';
import { loadFilter } from './load-filter.ts';

export type SearchData = {
  readonly manifest: Manifest;
  /** Without filters that this archive does not know. */
  readonly query: SearchQuery;
  readonly dropped: readonly DroppedPart[];
  /** Absent without a search, and if it failed. */
  readonly answer?: SearchAnswer;
  /** Why a search failed. */
  readonly failed?: LoadError;
};

export type SearchAnswer = {
  readonly result: SearchResult;
  /** Its stories as a list. */
  readonly sequence: Sequence;
};

/** Cards that an answer waits for, though briefly: about those in view. */
const IN_VIEW = 8;

/**
 * Runs the search of an address. The archive's columns are loaded only for a filter, and for the
 * order by reports. A file that cannot be loaded is said in the page, which keeps its field.
 */
export async function loadSearch(app: App, url: string): Promise<SearchData> {
  const { client, read } = app;
  const { query, dropped } = parseSearchQuery(new URL(url).searchParams);
  try {
    return await loadCurrent(client, read, async (manifest): Promise<SearchData> => {
      const asked = { manifest, query, dropped };
      if (query.text.trim() === '') return asked;
      return { ...asked, ...(await search(app, manifest, query, dropped)) };
    });
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind === 'missing') throw error;
    const manifest = await client.ensureQueryData(manifestQuery(read));
    return { manifest, query, dropped, failed: error };
  }
}

async function search(
  app: App,
  manifest: Manifest,
  query: SearchQuery,
  dropped: readonly DroppedPart[],
): Promise<Pick<SearchData, 'query' | 'dropped' | 'answer'>> {
  const { text, filter, order } = query;
  const reader = searchReader(app, manifest.files.search);
  const needsArchive = order === 'covered' || filterParts(filter).length > 0;
  const [loaded] = await Promise.all([
    needsArchive ? loadFilter(app, manifest, filter) : undefined,
    loadBeyondFront(),
  ]);
  const result = await runSearch(reader, text, {
    order,
    ...(loaded && {
      among: loaded.among,
      reports: (story: number) => loaded.archive.columns.reports[story] ?? 0,
    }),
  });
  const sequence = sequenceOf(result, await reader.cardFiles());
  await waitBriefly(askForCards(app, sequence, 0, Math.min(IN_VIEW, sequence.length)));
  return {
    query: { ...query, filter: loaded?.filter ?? filter },
    dropped: [...dropped, ...(loaded?.dropped ?? [])],
    answer: { result, sequence },
  };
}

/** Results under no day: the search does not know their days. */
type FileAt = (nth: number) => string | undefined;

const sequenceOf = ({ stories }: SearchResult, fileAt: FileAt): Sequence => ({
  length: stories.length,
  days: new Int32Array(stories.length),
  cards: [],
  stored: { numbers: stories, fileAt },
  before: 0,
  after: 0,
});
