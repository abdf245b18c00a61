import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { RawFeed } from '../raw-feed.ts';
import { pageFeeds } from './page-feeds.ts';
import { rawAtom } from './raw-atom.ts';
import { readJson } from './raw-json.ts';
import { rawRss } from './raw-rss.ts';
import {
  MOST_DEPTH,
  MOST_ITEMS,
  type SelectedFeed,
  selectElements,
  TooDeep,
} from './select-elements.ts';

/** What a document is, before its items are read. */
export type ReadDocument =
  | {
      readonly kind: 'feed';
      readonly feed: RawFeed;
      /** Items in the document, up to the limit; one without any content is not in the feed. */
      readonly items: number;
      readonly isCut: boolean;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'page'; readonly feeds: readonly string[] }
  | { readonly kind: 'failed'; readonly detail: string };

const failed = (detail: string): ReadDocument => ({ kind: 'failed', detail });

const HAS_MORE = `only the first ${MOST_ITEMS.toLocaleString('en')} items were read`;

/**
 * Tells feeds, web pages and other documents apart by what is in them: servers often send a wrong
 * type. `type` (the header `Content-Type`) is asked only of a document without a known root.
 */
export function readDocument(
  text: string,
  { type, address }: { readonly type: string; readonly address: string },
): ReadDocument {
  const document = text.trimStart();
  if (document === '') return failed('the document is empty');
  if (/^[{[]/.test(document)) return jsonFeed(document);
  try {
    const selected = selectElements(document, address);
    if (selected) return xmlFeed(selected);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return failed(`more than ${MOST_DEPTH} elements inside each other`);
  }
  if (/<opml\b/i.test(document.slice(0, 1000))) return failed('a list of feeds (OPML), not a feed');
  return isPage(document, type)
    ? { kind: 'page', feeds: pageFeeds(document, address) }
    : failed('neither a feed nor a web page');
}

function jsonFeed(document: string): ReadDocument {
  const read = readJson(document);
  return read
    ? { kind: 'feed', ...read, warnings: read.hasMore ? [HAS_MORE] : [], isCut: false }
    : failed('JSON that is no JSON Feed, or is cut off');
}

function xmlFeed(selected: SelectedFeed): ReadDocument {
  const { items, isCut, hasMore } = selected;
  if (isCut && items === 0) return failed('the feed is cut off before its first item ends');
  const feed = parseSelected(selected);
  // feedsmith throws for a feed without any content.
  if (!feed && items > 0) return failed('the feed is no RSS or Atom that can be parsed');
  const cut = `the feed is cut off; its ${items} whole ${items === 1 ? 'item was' : 'items were'} read`;
  return {
    kind: 'feed',
    feed: feed ?? rawAtom({}),
    items,
    isCut,
    warnings: [...(isCut ? [cut] : []), ...(hasMore ? [HAS_MORE] : [])],
  };
}

function parseSelected({ format, xml }: SelectedFeed): RawFeed | undefined {
  try {
    if (format === 'atom') return rawAtom(parseAtomFeed(xml));
    return rawRss(format === 'rdf' ? parseRdfFeed(xml) : parseRssFeed(xml));
  } catch {
    return undefined;
  }
}

function isPage(document: string, type: string): boolean {
  return (
    /^\s*text\/html|xhtml/i.test(type) ||
    /<(?:!doctype\s+html|html)\b/i.test(document.slice(0, 10_000))
  );
}
