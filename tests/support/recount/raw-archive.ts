import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod/mini';

/*
 * An archive as its files have it, read without the compiler: what counts of pages are made from
 * when they are made a second time.
 */

const reportSchema = z.object({
  title: z.string(),
  publishedDateTime: z.nullish(z.union([z.string(), z.date()])),
  originalUrl: z.nullish(z.string()),
  webUrl: z.nullish(z.string()),
  ampWebUrl: z.nullish(z.string()),
  cdnAmpWebUrl: z.nullish(z.string()),
  quality: z.nullish(z.number()),
  provider: z.object({ name: z.string(), domain: z.string() }),
});
const articleSchema = z.object({
  ...reportSchema.shape,
  heat: z.nullish(z.number()),
  published: z.boolean(),
  removed: z.nullish(z.boolean()),
  topics: z.nullish(z.array(z.string())),
  related: z.nullish(z.array(reportSchema)),
});
const topicSchema = z.object({ name: z.string(), parent: z.nullish(z.string()) });

export type RawReport = {
  readonly title: string;
  readonly domain: string;
  /** Milliseconds. */
  readonly time: number;
  readonly quality: number | null;
  /** Addresses that it is known by; without any, its outlet and title. */
  readonly keys: readonly string[];
  /** Addresses of its lighter copies. */
  readonly copies: readonly string[];
  /** What its address has behind the page. */
  readonly fragment: string;
};
export type RawArticle = RawReport & {
  readonly slug: string;
  readonly heat: number | null;
  readonly published: boolean;
  readonly removed: boolean;
  readonly topics: readonly string[];
  /** Entries of its list, as often as they stand there. Read of published articles only. */
  readonly related: readonly RawReport[];
};
export type RawArchive = {
  readonly articles: readonly RawArticle[];
  readonly parents: ReadonlyMap<string, string>;
};

/** One page has one key, whatever the scheme and the fragment. */
export function keyOf(address: string): string {
  return new URL(address.trim()).href.replace(/^https?:/, '').replace(/#.*$/s, '');
}
/** Node changes the answer of `canParse` when it has been asked often. */
function isAddress(text: string): boolean {
  try {
    return new URL(text.trim()).href !== '';
  } catch {
    return false;
  }
}
const keysOf = (addresses: readonly (string | null | undefined)[]): string[] => [
  ...new Set(addresses.flatMap((each) => (each && isAddress(each) ? [keyOf(each)] : []))),
];
const known = (value: number | null | undefined): number | null =>
  typeof value === 'number' && value >= 0 ? value : null;

function toReport(from: z.infer<typeof reportSchema>): RawReport {
  const { title, webUrl, originalUrl, publishedDateTime: time } = from;
  const domain = from.provider.domain.trim().toLowerCase();
  const keys = keysOf([webUrl, originalUrl]);
  return {
    title,
    domain,
    time: time ? new Date(time).getTime() : Number.NaN,
    quality: known(from.quality),
    keys: keys.length > 0 ? keys : [`${domain}\n${title.toLowerCase()}`],
    copies: keysOf([from.ampWebUrl, from.cdnAmpWebUrl]),
    fragment: /#.+$/s.exec(webUrl || originalUrl || '')?.[0] ?? '',
  };
}

/**
 * Reads the front matter of one file. Of what is not published the long list of related reports is
 * not read: no count needs it.
 */
function readArticle(slug: string, text: string): RawArticle {
  const matter = text.split(/^---$/m)[1] ?? '';
  const isOut = /^published: true$/m.test(matter);
  const from = articleSchema.parse(
    load(isOut ? matter : matter.replace(/^related:\n(?:(?: .*)?\n)*/m, '')),
  );
  return {
    ...toReport(from),
    slug,
    heat: known(from.heat),
    published: from.published,
    removed: from.removed === true,
    topics: from.topics ?? [],
    related: (from.related ?? []).map(toReport),
  };
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );

/** Reads all articles and topics of a data folder. */
export function readRaw(data: string): RawArchive {
  const [articles, topics] = [join(data, 'articles'), join(data, 'topics')];
  const stated = namesIn(topics, '.yaml').map((name) =>
    topicSchema.parse(load(readFileSync(join(topics, name), 'utf8'))),
  );
  return {
    articles: namesIn(articles, '.md').map((name) =>
      readArticle(name.replace(/\.md$/, ''), readFileSync(join(articles, name), 'utf8')),
    ),
    parents: new Map(
      stated.flatMap(({ name, parent }) => (parent ? [[name, parent] as const] : [])),
    ),
  };
}
