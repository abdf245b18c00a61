import { Parser } from 'htmlparser2';
import { resolveAddress } from '../links/item-address.ts';

/** Links to feeds are in a page's head; some pages have a long one. */
const MOST_PAGE = 2_000_000;
/** The parser takes quadratic time in the depth; what is nested so is no head. */
const MOST_DEPTH = 500;
const MOST_FEEDS = 20;

/** Types of feeds, best first. */
const TYPES = [
  /^application\/atom\+xml\b/i,
  /^application\/(?:rss|rdf|x-rss)\+xml\b/i,
  /^application\/feed\+json\b/i,
  // Types that other documents have too: oEmbed, the interfaces of WordPress.
  /^application\/json\s*(?:;|$)/i,
  /^(?:text|application)\/xml\b/i,
];
const NEEDS_NAME = 3;
const FEED_NAME = /(?:^|[/_.-])(?:feeds?|rss|atom|jsonfeed)(?:[/_.?-]|$)/i;

/** Feeds of comments, by address and by title. */
const COMMENTS =
  /\/comments?(?:\/|$|[?.])|[?&](?:type|feed)=comments|\b(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|komentarze|yorumlar|комментарии)\b|コメント|评论|留言|댓글|تعليقات/iu;

type Found = { readonly address: string; readonly rank: number };

/**
 * The feeds that a web page names (`rel=alternate`, RSS Autodiscovery), as absolute addresses: Atom
 * before RSS before JSON Feed, each in the page's order. Feeds of comments are left out. Never
 * throws.
 */
export function pageFeeds(page: string, address: string): readonly string[] {
  const found: Found[] = [];
  let base: string | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MOST_DEPTH) parser.pause();
      if (name === 'base') base ??= resolveAddress(attributes['href'], [address]);
      const rank = name === 'link' ? rankOf(attributes) : undefined;
      const feed =
        rank === undefined ? undefined : resolveAddress(attributes['href'], [base, address]);
      if (feed !== undefined && rank !== undefined) found.push({ address: feed, rank });
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(page.slice(0, MOST_PAGE));
  const best = found.toSorted((a, b) => a.rank - b.rank).map((feed) => feed.address);
  return [...new Set(best)].slice(0, MOST_FEEDS);
}

/** The place of a link's type among the types of feeds; undefined if it is no feed of articles. */
function rankOf({ rel = '', type = '', title = '', href = '' }: Readonly<Record<string, string>>) {
  const isAlternate =
    /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) && !/(?:^|\s)stylesheet(?:\s|$)/i.test(rel);
  if (!isAlternate || COMMENTS.test(title) || COMMENTS.test(href)) return undefined;
  const rank = TYPES.findIndex((each) => each.test(type.trim()));
  return rank === -1 || (rank >= NEEDS_NAME && !FEED_NAME.test(href)) ? undefined : rank;
}
