import type { Opml } from 'feedsmith';
import { cleanText } from '#src/compile/articles/clean-text.ts';
import { languageTag } from '#src/compile/articles/language-tag.ts';
import { feedAddress } from './feed-address.ts';
import { type ListedSource, MOST_TOPICS } from './unite-sources.ts';

/** An outline that names a feed in a way that cannot be used. */
export type OpmlFault = {
  /** As written; undefined if there is none. */
  readonly address: string | undefined;
  readonly message: string;
};

type Outline = Opml.Outline<string>;
type Outlines = {
  readonly sources: readonly ListedSource[];
  readonly faults: readonly OpmlFault[];
};

/** The feeds in outlines, depth first. An outline without address is a folder: its feeds' topic. */
export function sourcesOf(outlines: readonly Outline[], folders: readonly string[] = []): Outlines {
  const found = outlines.map((outline) => sourcesIn(outline, folders));
  return {
    sources: found.flatMap(({ sources }) => sources),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function sourcesIn(outline: Outline, folders: readonly string[]): Outlines {
  // A comment comments out everything below it (OPML 2.0).
  if (outline.isComment === true) return { sources: [], faults: [] };
  const own = feedOf(outline, folders);
  const name = nameOf(outline);
  const isFolder = own === undefined && name !== undefined;
  const below = sourcesOf(outline.outlines ?? [], isFolder ? [...folders, name] : folders);
  return {
    sources: [...(own?.sources ?? []), ...below.sources],
    faults: [...(own?.faults ?? []), ...below.faults],
  };
}

/** The feed that an outline itself names, or why not; undefined for a folder. */
function feedOf(outline: Outline, folders: readonly string[]): Outlines | undefined {
  const isFeed = /^(?:rss|atom|feed)/i.test(outline.type ?? '');
  const page = outline.outlines === undefined ? outline.htmlUrl : undefined;
  const written = outline.xmlUrl ?? (isFeed ? outline.url : undefined) ?? page;
  if (written === undefined) return isFeed ? leftOut(outline, MISSING) : undefined;
  const judged = feedAddress(written);
  if ('fault' in judged) return leftOut(outline, `${shorten(written)} ${judged.fault}`, written);
  const name = nameOf(outline);
  const source: ListedSource = {
    address: judged.address,
    // Readers without a name for a feed write its address.
    name: name === written || name === judged.address ? undefined : name,
    topics: [...new Set([...folders, ...categories(outline)])].slice(0, MOST_TOPICS),
    quality: undefined,
    language: outline.language === 'unknown' ? undefined : languageTag(outline.language),
    family: undefined,
    role: undefined,
    only: [],
    without: [],
    keep: undefined,
  };
  return { sources: [source], faults: [] };
}

function leftOut(outline: Outline, what: string, address?: string): Outlines {
  const message = `${nameOf(outline) ?? 'a feed without a name'}: ${what} (this feed is left out)`;
  return { sources: [], faults: [{ address, message }] };
}

const MISSING = 'has no xmlUrl; add its address with --add';

/** What the file calls it: `text` is what people see (OPML 2.0), `title` is its copy. */
function nameOf({ text, title }: Outline): string | undefined {
  const name = cleanText(text ?? '') || cleanText(title ?? '');
  return name === '' ? undefined : name;
}

/** Tags are words without slashes; `/Boston/Weather` is a path (OPML 2.0). */
const categories = ({ category }: Outline): string[] =>
  (category ?? '')
    .split(',')
    .flatMap((each) => (each.trim().startsWith('/') ? each.split('/') : [each]))
    .map((each) => cleanText(each))
    .filter((each) => each !== '');

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
