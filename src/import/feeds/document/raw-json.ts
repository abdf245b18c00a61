import * as z from 'zod/mini';
import type { RawFeed, RawItem } from '../raw-feed.ts';
import { pictureOf } from './media-parts.ts';
import { MOST_DEPTH, MOST_ITEMS } from './select-elements.ts';

/** A field of another type is as good as missing. */
const text = z.catch(z.optional(z.string()), undefined);
/** Identifiers and times are often numbers. */
const textOrNumber = z.catch(
  z.optional(z.pipe(z.union([z.string(), z.number()]), z.transform(String))),
  undefined,
);
const attachment = z.object({ url: text, mime_type: text });

const itemSchema = z.object({
  id: textOrNumber,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: textOrNumber,
  date_modified: textOrNumber,
  language: text,
  attachments: z.catch(z.optional(z.array(attachment)), undefined),
});

const feedSchema = z.object({
  version: text,
  title: text,
  home_page_url: text,
  icon: text,
  favicon: text,
  language: text,
  items: z.array(z.unknown()),
});

/** A feed of JSON, and whether it has more items than are read. */
export type RawJson = { readonly feed: RawFeed; readonly hasMore: boolean };

/**
 * Reads JSON Feed 1.0 and 1.1. Not by feedsmith: an object with a `length` makes it allocate that
 * many items. Undefined if the document is no JSON, or no feed.
 */
export function readJson(document: string): RawJson | undefined {
  const { data: feed } = z.safeParse(feedSchema, parseJson(document));
  const isFeed = feed?.version?.includes('jsonfeed.org') === true || feed?.title !== undefined;
  if (!feed || !isFeed) return undefined;
  const items = feed.items.slice(0, MOST_ITEMS).flatMap((item) => {
    const { data } = z.safeParse(itemSchema, item);
    return data ? [rawItem(data)] : [];
  });
  return { feed: rawFeed(feed, items), hasMore: feed.items.length > MOST_ITEMS };
}

function parseJson(document: string): unknown {
  try {
    return isDeep(document) ? undefined : JSON.parse(document);
  } catch {
    return undefined;
  }
}

/** Whether there are too many arrays and objects inside each other: parsing them takes long. */
function isDeep(document: string): boolean {
  let [depth, isInText] = [0, false];
  for (let at = 0; at < document.length && depth <= MOST_DEPTH; at += 1) {
    const sign = document.charAt(at);
    if (sign === '"') isInText = !isInText;
    else if (isInText) at += sign === '\\' ? 1 : 0;
    else depth += STEPS.get(sign) ?? 0;
  }
  return depth > MOST_DEPTH;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
]);

function rawFeed(feed: z.infer<typeof feedSchema>, items: readonly RawItem[]): RawFeed {
  return {
    title: feed.title ?? '',
    links: [feed.home_page_url].filter(isText),
    base: undefined,
    languages: [feed.language].filter(isText),
    logos: [feed.icon, feed.favicon].filter(isText),
    items,
    ttl: undefined,
    updatePeriod: undefined,
    updateFrequency: undefined,
    skipHours: [],
    skipDays: [],
  };
}

function rawItem(item: z.infer<typeof itemSchema>): RawItem {
  const { id, attachments = [] } = item;
  const attached = (kind: RegExp): string[] =>
    attachments.flatMap(({ url, mime_type: type }) =>
      url !== undefined && kind.test(type ?? '') ? [url] : [],
    );
  const pictures = [item.image, item.banner_image, ...attached(/^image\b/i)].filter(isText);
  return {
    guid: id,
    // The specification wants an item's address for its id.
    links: [item.url, item.external_url, /^https?:\/\//i.test(id ?? '') ? id : undefined].filter(
      isText,
    ),
    base: undefined,
    titles: [item.title].filter(isText),
    summaries: [item.summary].filter(isText),
    contents: [item.content_html, item.content_text].filter(isText),
    times: [item.date_published, item.date_modified].filter(isText),
    languages: [item.language].filter(isText),
    pictures: pictures.flatMap((url) => pictureOf({ url })),
    source: undefined,
    videos: attached(/^video\//i),
    isVideo: false,
  };
}

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';
