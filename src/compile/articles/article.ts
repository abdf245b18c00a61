import type { Image, Link, ReportKind } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';

/** A provider as one file tells of it, cleaned; merging by domain comes later. */
export type Provider = {
  readonly domain: string;
  readonly name: string;
  readonly logo: Image | undefined;
};

/**
 * One outlet's piece, cleaned and judged: what an entry of `related` and the article itself have in
 * common.
 */
export type Report = {
  readonly title: string;
  readonly excerpt: string;
  /** BCP 47; absent where the file gives none. */
  readonly language?: string;
  /**
   * Milliseconds since 1970-01-01T00:00Z, as the file claims it; undefined for a related report of
   * which it is not known.
   */
  readonly time: number | undefined;
  readonly provider: Provider;
  readonly kind: ReportKind;
  readonly quality: number | null;
  readonly original: Link | undefined;
  readonly amp: Link | undefined;
  readonly image: Image | undefined;
  /** What it is known by, most telling first: two reports that share a key are one. */
  readonly keys: readonly [string, ...string[]];
  /** What readers' links know it by, made of the first of its keys. */
  readonly id: string;
  /** Fragment of the first of its addresses, with its `#`. */
  readonly fragment: string | undefined;
};

/**
 * Entries of `related` that are not in a story's coverage: taken down, or with a fault that leaves
 * them out.
 */
export type LeftOut = { readonly removed: number; readonly faulty: number };

/** One source file, cleaned and judged. */
export type Article = Report & {
  readonly time: number;
  /** Below the data folder, with `/` between its parts. */
  readonly path: string;
  /** The file's name without its folder. */
  readonly name: string;
  readonly slug: string;
  readonly heat: number | null;
  /** Its file says that it is folded under a story: heat -1. */
  readonly isFolded: boolean;
  readonly topics: readonly string[];
  readonly published: boolean;
  readonly removed: boolean;
  readonly video: Story['video'] | undefined;
  readonly related: readonly Report[];
  /** Entries of `related` that this file itself keeps out; absent where there are none. */
  readonly leftOut?: LeftOut;
  /** Line of `publishedDateTime`, for what can be judged of it only later. */
  readonly timeLine: number;
};

/**
 * An unpublished article: what the ledger needs of it, and the keys by which stories that list it
 * are found.
 */
export type Hidden = Pick<
  Article,
  'path' | 'name' | 'slug' | 'time' | 'keys' | 'published' | 'removed' | 'isFolded'
>;

/**
 * Whether there is a story to be made of an article; in a publisher's preview, of unpublished ones
 * too.
 */
export const isShown = ({ published, removed }: Hidden, preview: boolean): boolean =>
  !removed && (published || preview);

export const isWhole = (article: Article | Hidden): article is Article => 'related' in article;

/** A file that could not be taken: what the ledger and the coverage of others need of it. */
export type RefusedFile = {
  readonly path: string;
  readonly name: string;
  /** Its text says that it is out for readers, so its name is no secret. */
  readonly open: boolean;
  /** Keys of a report that was taken down, though the rest of its file cannot be read. */
  readonly removedKeys: readonly string[];
};
