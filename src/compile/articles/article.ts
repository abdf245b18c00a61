import type { Link, ReportKind } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { LinkedImage } from '#src/content/pictures/image.ts';

/** A provider as one file describes it, cleaned; merging by domain comes later. */
export type Provider = {
  readonly domain: string;
  readonly name: string;
  readonly logo: LinkedImage | undefined;
};

/** One outlet's piece, cleaned and checked: shared by articles and entries of `related`. */
export type Report = {
  readonly title: string;
  readonly excerpt: string;
  /** BCP 47; absent if the file gives none. */
  readonly language?: string;
  /**
   * Milliseconds since 1970-01-01T00:00Z, as in the file; undefined for a related report of unknown
   * time.
   */
  readonly time: number | undefined;
  /** Milliseconds: when it was first seen, if that is all that is known of its time. */
  readonly seen?: number;
  readonly provider: Provider;
  readonly kind: ReportKind;
  readonly quality: number | null;
  /** Its quality is the number that the site gives to its source. */
  readonly qualityFrom?: 'source';
  readonly original: Link | undefined;
  readonly amp: Link | undefined;
  readonly image: LinkedImage | undefined;
  /** Identify the report, best first: two reports that share a key are one. */
  readonly keys: readonly [string, ...string[]];
  /** Its id in readers' links, made of the first key. */
  readonly id: string;
  /** Fragment of its first address, with `#`. */
  readonly fragment: string | undefined;
};

/** Entries of `related` that are not in a story's coverage: removed, or faulty. */
export type LeftOut = { readonly removed: number; readonly faulty: number };

/** An earlier headline of a report, and until when its source had it, in milliseconds. */
export type FormerHeadline = { readonly title: string; readonly until: number };

/** One source file, cleaned and checked. */
export type Article = Report & {
  /** Its own time or, if that is unknown, when it was first seen, which is then in `seen` too. */
  readonly time: number;
  /** Below the data folder, with `/` as separator. */
  readonly path: string;
  /** The file's name without its folder. */
  readonly name: string;
  readonly slug: string;
  readonly heat: number | null;
  /** The file says that it is folded under a story: heat -1. */
  readonly isFolded: boolean;
  readonly topics: readonly string[];
  readonly published: boolean;
  /** The publisher puts it first on the front page. */
  readonly pinned: boolean;
  readonly removed: boolean;
  readonly video: Story['video'] | undefined;
  readonly related: readonly Report[];
  /** Earlier headlines, the first one first; absent if there are none. */
  readonly was?: readonly FormerHeadline[];
  /** Entries of `related` that this file excludes; absent if none. */
  readonly leftOut?: LeftOut;
  /** Line of `publishedDateTime`, for checks that come later. */
  readonly timeLine: number;
};

/** An unpublished article: what the ledger needs, and the keys by which stories list it. */
export type Hidden = Pick<
  Article,
  'path' | 'name' | 'slug' | 'time' | 'keys' | 'published' | 'removed' | 'isFolded'
>;

/** Whether an article becomes a story; in a publisher's preview, unpublished ones do too. */
export const isShown = ({ published, removed }: Hidden, preview: boolean): boolean =>
  !removed && (published || preview);

export const isWhole = (article: Article | Hidden): article is Article => 'related' in article;

/** A refused file: what the ledger and the coverage of others need. */
export type RefusedFile = {
  readonly path: string;
  readonly name: string;
  /** Its text says that it is published, so its name is no secret. */
  readonly open: boolean;
  /** Keys of a removed report, even though the rest of its file cannot be read. */
  readonly removedKeys: readonly string[];
};
