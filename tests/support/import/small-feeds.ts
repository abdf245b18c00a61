import type { Fetch, Fetched } from '#src/import/fetch/fetched.ts';
import { importFeeds } from '#src/import/import-feeds.ts';
import type { ImportResult } from '#src/import/import-result.ts';
import type { FeedSource, SourceList } from '#src/import/sources/source.ts';
import { temporaryFolder } from '../workspace.ts';

/** An item as a test writes it. */
export type SmallItem = {
  readonly title: string;
  readonly summary?: string;
  readonly url?: string;
  readonly id?: string;
  /** Absent: the feed gives no time. */
  readonly date?: string;
  readonly language?: string;
};

type Answers = Map<string, readonly SmallItem[] | Fetched>;

export const NOON = Date.parse('2026-11-26T12:00:00Z');
export const HOUR_MS = 3_600_000;

export const source = (name: string, more: Partial<FeedSource> = {}): FeedSource => ({
  address: `https://${name}.example/feed`,
  name,
  topics: [],
  quality: 50,
  language: 'en',
  family: undefined,
  role: undefined,
  only: [],
  without: [],
  keep: undefined,
  ...more,
});

/** A data folder, and feeds that a test can change between two runs. */
export type SmallImport = {
  readonly data: string;
  readonly answers: Answers;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** The ETag that each of them was asked with. */
  readonly etags: (string | undefined)[];
  readonly run: (now?: number, more?: Partial<RunMore>) => Promise<ImportResult>;
};
type RunMore = SourceList & { readonly since: number; readonly dryRun: boolean };

/** `feeds`: items, or any answer, by the name of a source. */
export async function smallImport(
  sources: readonly FeedSource[],
  feeds: Readonly<Record<string, readonly SmallItem[] | Fetched>>,
): Promise<SmallImport> {
  const data = await temporaryFolder();
  const answers: Answers = new Map(Object.entries(feeds));
  const asked: string[] = [];
  const etags: (string | undefined)[] = [];
  const fetch: Fetch = (address, { validators }) => {
    asked.push(address);
    etags.push(validators?.etag);
    const answer = answers.get(new URL(address).hostname.replace('.example', '')) ?? [];
    return Promise.resolve('kind' in answer ? answer : jsonFeed(address, answer));
  };
  return {
    data,
    answers,
    asked,
    etags,
    run: (now = NOON, { since, dryRun, ...list } = {}) =>
      importFeeds({
        data,
        list: { sources, windowHours: 72, keep: undefined, split: [], ...list },
        now,
        fetch,
        since,
        ...(dryRun !== undefined && { dryRun }),
      }),
  };
}

/** The answer of a server that gives these items. */
function jsonFeed(address: string, items: readonly SmallItem[]): Fetched {
  const { origin } = new URL(address);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `NewsFeed of ${origin}`,
    home_page_url: `${origin}/`,
    items: items.map(({ id, url, date, ...item }, place) => ({
      ...item,
      id: id ?? url ?? String(place),
      ...(url !== undefined && { url: new URL(url, origin).href }),
      ...(date !== undefined && { date_published: date }),
    })),
  };
  return {
    kind: 'body',
    bytes: new TextEncoder().encode(JSON.stringify(document)),
    type: 'application/feed+json',
    address,
    moved: undefined,
    validators: { etag: undefined, modified: undefined },
  };
}
