import type { NewsItem } from '#src/import/feeds/news-feed.ts';
import { readFeed } from '#src/import/feeds/read-feed.ts';
import { decodeText } from '#src/import/fetch/encodings/decode-text.ts';
import type { Fetch, HttpValidators } from '#src/import/fetch/fetched.ts';

/** As the importer asks. */
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.1';
const MOST_BYTES = 5 * 1024 * 1024;

/** What the importer makes of an address, in the words of the table of fixtures. */
export type Outcome = {
  readonly read?: number;
  readonly fails?: string;
  readonly unreadable?: true;
  readonly page?: readonly string[];
  readonly unchanged?: true;
  readonly items?: readonly NewsItem[];
  readonly feed?: object;
  readonly warns?: boolean;
  readonly moved?: string | undefined;
  /** Milliseconds since 1970; not to be asked again before. */
  readonly notBefore?: number | undefined;
  readonly validators?: HttpValidators;
  /** The words for people. */
  readonly detail?: string;
};

/** Fetches and reads an address as the importer does. */
export async function outcomeOf(
  fetch: Fetch,
  address: string,
  { now, validators }: { readonly now: number; readonly validators?: HttpValidators | undefined },
): Promise<Outcome> {
  const fetched = await fetch(address, { accept: ACCEPT, mostBytes: MOST_BYTES, validators });
  if (fetched.kind === 'unchanged') return { unchanged: true, moved: fetched.moved };
  if (fetched.kind === 'failed') {
    const { fault, detail, notBefore } = fetched;
    return { fails: fault, detail, notBefore };
  }
  const { type, moved } = fetched;
  const read = readFeed(decodeText(fetched.bytes, type), { type, address: fetched.address, now });
  switch (read.kind) {
    case 'failed':
      return { unreadable: true, detail: read.detail, moved };
    case 'page':
      return { page: read.feeds, moved };
    case 'feed': {
      const { items, ...feed } = read.feed;
      const warns = read.warnings.length > 0;
      const detail = read.warnings.join('; ');
      return {
        ...{ read: items.length, items, feed, warns, detail, moved },
        validators: fetched.validators,
      };
    }
  }
}
