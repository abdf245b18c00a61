import type { FeedRecord } from '#src/compile/feeds/feeds-file.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import type { NewsFeed } from '../feeds/news-feed.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { decodeText } from '../fetch/encodings/decode-text.ts';
import { type FaultTexts, faultTexts } from '../fetch/fault-words.ts';
import type { Fetch, Fetched, HttpValidators } from '../fetch/fetched.ts';
import type { FeedSource } from '../sources/source.ts';

/** Bytes of a feed after decompression. */
const MOST_BYTES = 5_000_000;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.3, */*;q=0.1';

/**
 * Where a feed is that is not at the listed address: moved for good, or named by the page there.
 */
export type FoundAt = { readonly address: string; readonly by: 'redirect' | 'page' };

/** What a source answered. */
export type FeedAnswer =
  | {
      readonly kind: 'feed';
      readonly feed: NewsFeed;
      readonly warnings: readonly string[];
      readonly found: FoundAt | undefined;
      readonly validators: HttpValidators;
    }
  | { readonly kind: 'unchanged'; readonly found: FoundAt | undefined }
  | { readonly kind: 'waiting'; readonly until: number }
  | ({ readonly kind: 'failed'; readonly notBefore: number | undefined } & FaultTexts);

export type AskedSource = { readonly source: FeedSource; readonly answer: FeedAnswer };

type AskOptions = {
  readonly records: ReadonlyMap<string, FeedRecord>;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal | undefined;
  readonly onAnswer: (source: FeedSource, answer: FeedAnswer) => void;
};

/**
 * Asks all sources that are due; `fetch` decides how many at once. The answers are in the order of
 * the sources, whatever answered first.
 */
export async function askSources(
  sources: readonly FeedSource[],
  { records, fetch, now, signal, onAnswer }: AskOptions,
): Promise<AskedSource[]> {
  const askOne = async (source: FeedSource): Promise<AskedSource> => {
    const record = records.get(source.address);
    const until = parseInstant(record?.after ?? '');
    const answer: FeedAnswer =
      until !== undefined && until > now
        ? { kind: 'waiting', until }
        : await ask(source, record, { fetch, now, signal });
    onAnswer(source, answer);
    return { source, answer };
  };
  return await Promise.all(sources.map(askOne));
}

type Asking = Pick<AskOptions, 'fetch' | 'now' | 'signal'>;

async function ask(
  source: FeedSource,
  record: FeedRecord | undefined,
  { fetch, now, signal }: Asking,
): Promise<FeedAnswer> {
  signal?.throwIfAborted();
  const validators = record && { etag: record.etag, modified: record.modified };
  const get = (address: string, held: HttpValidators | undefined): Promise<Fetched> =>
    fetch(address, { accept: ACCEPT, validators: held, mostBytes: MOST_BYTES }, signal);

  const first = await get(record?.found ?? source.address, validators);
  if (first.kind === 'failed') return failed(first);
  const found = foundAt(first.moved ?? record?.found, record?.byPage === true);
  if (first.kind === 'unchanged') return { kind: 'unchanged', found };
  const read = readAnswer(first, now);
  if (read.kind === 'feed') return toAnswer(read, first, found);
  if (read.kind === 'failed') return unusable(read.detail);

  const [named] = read.feeds;
  if (named === undefined) return unusable('is a web page that names no feed');
  const second = await get(named, undefined);
  if (second.kind === 'failed') return failed(second);
  if (second.kind === 'unchanged') return unusable('names a feed that cannot be read');
  const linked = readAnswer(second, now);
  if (linked.kind === 'feed') return toAnswer(linked, second, foundAt(second.moved ?? named, true));
  return unusable(
    linked.kind === 'failed' ? linked.detail : 'names a feed that is another web page',
  );
}

const foundAt = (address: string | undefined, byPage: boolean): FoundAt | undefined =>
  address === undefined ? undefined : { address, by: byPage ? 'page' : 'redirect' };

type Body = Extract<Fetched, { kind: 'body' }>;
type Read = ReturnType<typeof readFeed>;

const readAnswer = ({ bytes, type, address }: Body, now: number): Read =>
  readFeed(decodeText(bytes, type), { type, address, now });

/** Of a cut document no validators are kept: with them the rest of it would never come. */
const toAnswer = (
  { feed, warnings, isCut }: Extract<Read, { kind: 'feed' }>,
  { validators }: Body,
  found: FoundAt | undefined,
): FeedAnswer => ({
  kind: 'feed',
  feed,
  warnings,
  found,
  validators: isCut ? { etag: undefined, modified: undefined } : validators,
});

const failed = (fetched: Extract<Fetched, { kind: 'failed' }>): FeedAnswer => ({
  kind: 'failed',
  ...faultTexts(fetched),
  notBefore: fetched.notBefore,
});

/** Of a document: what is wrong with it is all that there is to say. */
const unusable = (why: string): FeedAnswer => ({
  ...{ kind: 'failed', what: why, reason: why, why },
  notBefore: undefined,
});
