import { cleanText } from '#src/compile/articles/clean-text.ts';
import { findVideo } from '#src/compile/articles/find-video.ts';
import type { StepBudget } from '#src/compile/markup/step-budget.ts';
import { registrableDomain } from '#src/compile/owners/registrable-domain.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { itemAddress, resolveAddress } from './links/item-address.ts';
import type { NewsItem } from './news-feed.ts';
import { readContent } from './pictures/content-parts.ts';
import { itemPictures } from './pictures/item-pictures.ts';
import type { RawItem } from './raw-feed.ts';
import { readLanguage } from './read-language.ts';
import { makeTexts } from './texts/make-excerpt.ts';
import { readTime } from './times/read-time.ts';

/** What the items of a feed have in common. */
export type FeedContext = {
  readonly title: string;
  /** The feed's own base (XML Base). */
  readonly base: string | undefined;
  readonly site: string | undefined;
  /** Where the feed came from. */
  readonly address: string;
  readonly now: number;
};

/**
 * An item, cleaned; undefined if it has neither title nor text. Its address still has its fragment.
 * Adds the work on its texts to `steps`.
 */
export function readItem(raw: RawItem, feed: FeedContext, steps: StepBudget): NewsItem | undefined {
  const bases = [raw.base, feed.base, feed.site, feed.address];
  const publisher = readPublisher(raw.source, feed);
  const [summaries, contents] = [raw.summaries, raw.contents].map((texts) =>
    texts.map(readContent),
  );
  const parts = [...(summaries ?? []), ...(contents ?? [])];
  const texts = makeTexts(
    { titles: raw.titles, texts: parts.map(({ text }) => text), publisher: publisher?.name },
    steps,
  );
  if (!texts) return undefined;
  const address = firstDefined(raw.links, (link) => itemAddress(link, bases));
  const pictures = [...raw.pictures, ...parts.flatMap((part) => part.pictures)];
  return {
    guid: raw.guid,
    address,
    ...texts,
    time: firstDefined(raw.times, (time) => readTime(time, feed.now)),
    language: firstDefined(raw.languages, readLanguage),
    // In a text a relative address is one of its own page.
    images: itemPictures(pictures, [raw.base, feed.base, address, ...bases]),
    publisher,
    kind: isVideo(raw, address) ? 'video' : 'article',
  };
}

function firstDefined<T>(
  written: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const text of written) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The source that an item names, unless it is the feed itself. */
function readPublisher(source: RawItem['source'], feed: FeedContext): NewsItem['publisher'] {
  if (!source) return undefined;
  const address = firstDefined(source.links, (link) => resolveAddress(link, []));
  const name = cleanText(source.name ?? '') || domainOf(address);
  const own = [feed.address, feed.site].map(domainOf);
  const isOwn = name === feed.title || (address !== undefined && own.includes(domainOf(address)));
  return name === undefined || isOwn ? undefined : { name, address };
}

function domainOf(address: string | undefined): string | undefined {
  const host = address === undefined ? undefined : parseAddress(address)?.hostname;
  return host === undefined ? undefined : registrableDomain(host);
}

/** A page of a video service, or a video without a page of its own. */
function isVideo(raw: RawItem, address: string | undefined): boolean {
  if (raw.isVideo || findVideo(undefined, address) !== undefined) return true;
  return raw.videos.length > 0 && (address === undefined || raw.videos.includes(address));
}
