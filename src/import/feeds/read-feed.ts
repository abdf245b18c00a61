import { cleanText } from '#src/compile/articles/clean-text.ts';
import { readDocument } from './document/read-document.ts';
import { cutFragments } from './links/cut-fragments.ts';
import { resolveAddress } from './links/item-address.ts';
import type { NewsItem, ReadFeed } from './news-feed.ts';
import type { RawFeed } from './raw-feed.ts';
import { type FeedContext, readItem } from './read-item.ts';
import { readLanguage } from './read-language.ts';
import { readPauses } from './read-pauses.ts';

/** Where a document came from. */
export type FeedOrigin = {
  /** The header `Content-Type`, empty if there was none. */
  readonly type: string;
  /** Its address, after redirects. */
  readonly address: string;
  /**
   * The time of the fetch, in milliseconds since 1970: later times than a day after it are wrong.
   */
  readonly now: number;
};

/**
 * Steps that cleaning the texts of a feed may take: below a second. Feeds take a tenth of it; only
 * texts of broken HTML take more, and the items after it are left out.
 */
const MOST_STEPS = 60_000_000;

/**
 * Reads a document: a feed of RSS 0.9x, 1.0 or 2.0, Atom 0.3 or 1.0 or JSON Feed, or a web page
 * that names feeds. Works on decoded text, never throws, and takes linear time. Warnings say what
 * was left out. decisions/101-reading-feeds.md has the rules.
 */
export function readFeed(text: string, origin: FeedOrigin): ReadFeed {
  const read = readDocument(text, origin);
  if (read.kind !== 'feed') return read;
  const context = contextOf(read.feed, origin);
  const { items, warnings } = readItems(read, context);
  return {
    kind: 'feed',
    feed: {
      title: context.title,
      site: context.site,
      language: read.feed.languages.map(readLanguage).find((tag) => tag !== undefined),
      logo: firstOf(read.feed.logos, [context.base, context.site, origin.address]),
      items,
      ...readPauses(read.feed),
    },
    warnings: [...read.warnings, ...warnings],
    isCut: read.isCut,
  };
}

function contextOf(feed: RawFeed, { address, now }: FeedOrigin): FeedContext {
  const base = resolveAddress(feed.base, [address]);
  const site = firstOf(feed.links, [base, address]);
  return { title: cleanText(feed.title), base, site, address, now };
}

const firstOf = (
  written: readonly string[],
  bases: readonly (string | undefined)[],
): string | undefined =>
  written.map((each) => resolveAddress(each, bases)).find((found) => found !== undefined);

function readItems(
  { feed, items: count }: { readonly feed: RawFeed; readonly items: number },
  context: FeedContext,
) {
  let spent = 0;
  let unread = 0;
  let empty = count - feed.items.length;
  const items: NewsItem[] = [];
  for (const raw of feed.items) {
    if (spent > MOST_STEPS) {
      unread += 1;
      continue;
    }
    const steps = { spent: 0 };
    const item = readItem(raw, context, steps);
    spent += steps.spent;
    if (item) items.push(item);
    else empty += 1;
  }
  const addresses = cutFragments(items.map(({ address }) => address));
  return {
    items: items.map((item, at) => ({ ...item, address: addresses[at] })),
    warnings: [
      ...countWarning(empty, 'without title and text left out'),
      ...countWarning(unread, 'left out: the texts before take too long to clean'),
    ],
  };
}

const countWarning = (count: number, words: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? 'item' : 'items'} ${words}`];
