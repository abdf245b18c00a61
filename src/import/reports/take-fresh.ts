import { languageTag } from '#src/compile/articles/language-tag.ts';
import { contraryTo } from '#src/compile/articles/text-language.ts';
import { matchesWords } from '../feeds/matches-words.ts';
import type { NewsFeed, NewsItem } from '../feeds/news-feed.ts';
import type { AskedSource } from '../run/ask-sources.ts';
import type { FeedSource } from '../sources/source.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { KnownReport } from '../state/known-reports.ts';
import type { ImportedReport } from './imported-report.ts';
import { guidDigest, itemKey, keyDigest, shortDigest } from './item-key.ts';
import { itemOutlet } from './item-outlet.ts';

/** A lead whose headline its source has changed. */
export type ChangedHeadline = {
  readonly digest: string;
  readonly known: KnownReport;
  readonly title: string;
  readonly excerpt: string;
};

/** Items of one source: new, known, left out. */
export type ItemCounts = { fresh: number; known: number; left: number };

export type Taken = {
  /** By the digest of their key, in the order of sources and items. */
  readonly fresh: ReadonlyMap<string, ImportedReport>;
  readonly changed: readonly ChangedHeadline[];
  /** By address of the source. */
  readonly counts: ReadonlyMap<string, ItemCounts>;
};

type TakeOptions = {
  readonly index: KnownIndex;
  readonly now: number;
  /** Items before this time are left out, and stay so; milliseconds since 1970. */
  readonly since: number | undefined;
};

/**
 * The reports that no run has had before. Of a report that several sources give, the version of its
 * own site counts, else that of the source with the highest quality.
 */
export function takeFresh(asked: readonly AskedSource[], options: TakeOptions): Taken {
  const fresh = new Map<string, ImportedReport>();
  const changed = new Map<string, ChangedHeadline>();
  const counts = new Map<string, ItemCounts>();
  for (const { source, answer } of asked) {
    const count: ItemCounts = { fresh: 0, known: 0, left: 0 };
    counts.set(source.address, count);
    if (answer.kind !== 'feed') continue;
    for (const item of answer.feed.items) {
      const report = toReport(item, answer.feed, source, options.now);
      const isTaken = report !== undefined && matchesWords(item, source.only, source.without);
      count[isTaken ? takeItem(report, { fresh, changed }, options) : 'left'] += 1;
    }
  }
  return { fresh, changed: [...changed.values()], counts };
}

type Takings = {
  readonly fresh: Map<string, ImportedReport>;
  readonly changed: Map<string, ChangedHeadline>;
};

function takeItem(
  report: ImportedReport,
  { fresh, changed }: Takings,
  { index, since }: TakeOptions,
): keyof ItemCounts {
  const { id: digest, guid, source, excerpt } = report;
  const title = shortDigest(report.title);
  const known = index.byKey(digest);
  if (known?.lead?.source === source && known.lead.title !== title)
    changed.set(digest, { digest, known, title: report.title, excerpt });
  if (known || (guid !== undefined && index.byGuid(guid, title))) return 'known';
  if (since !== undefined && report.time < since) {
    index.set(digest, { ...(guid !== undefined && { guid }), title });
    return 'left';
  }
  const held = fresh.get(digest);
  if (!held || isBetter(report, held)) fresh.set(digest, report);
  return held ? 'known' : 'fresh';
}

/** Undefined if the item names no outlet. */
function toReport(
  item: NewsItem,
  feed: NewsFeed,
  source: FeedSource,
  now: number,
): ImportedReport | undefined {
  const outlet = itemOutlet(item, feed, source);
  if (!outlet) return undefined;
  const { title, excerpt, address, images, kind, time } = item;
  return {
    id: keyDigest(itemKey(item, outlet.domain)),
    guid: guidDigest(source.address, item),
    source: source.address,
    title,
    excerpt,
    address,
    time: time ?? Math.floor(now / 1000) * 1000,
    undated: time === undefined,
    language: statedLanguage(`${title} ${excerpt}`, [
      item.language,
      source.language,
      feed.language,
    ]),
    domain: outlet.domain,
    outlet,
    quality: source.quality,
    topics: source.topics,
    images,
    kind,
  };
}

/**
 * The first language that is one, if the text is in its letters: many feeds say `en` by default.
 */
function statedLanguage(text: string, said: readonly (string | undefined)[]): string | undefined {
  const [tag] = said.flatMap((each) => languageTag(each ?? '') ?? []);
  return tag === undefined || contraryTo(tag, text) !== undefined ? undefined : tag;
}

/** An outlet's own feed knows its name; one that only passes items on has its domain. */
const isBetter = (one: ImportedReport, other: ImportedReport): boolean => {
  const [own, others] = [one, other].map(({ outlet }) => outlet.name !== outlet.domain);
  if (own !== others) return own === true;
  return one.quality > other.quality;
};
