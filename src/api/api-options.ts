import type { Summary } from '#src/compile/command/summary.ts';
import type { Problem } from '#src/compile/problem.ts';

/** What all functions take. */
export type AnyRun = {
  /** Ends the run: it rejects with the signal's reason, and what was there before stays. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StepProgress) => void) | undefined;
};

/** How far a step is: of stories, pages, feeds. */
export type StepProgress = {
  readonly done: number;
  readonly total: number;
  readonly step: string;
};

export type BundleRun = AnyRun & {
  /** The folder with `articles/`, and perhaps `topics/`, `organizations/` and `site.yaml`. */
  readonly data: string;
  /** The folder of what is made: missing, empty, or what an earlier run made, which is replaced. */
  readonly out: string;
  /** Leaves refused files out, instead of making nothing. */
  readonly keepGoing?: boolean | undefined;
  /** A publisher's preview: unpublished articles are stories too, and marked. */
  readonly unpublished?: boolean | undefined;
  /** The site works without a network on this machine too. */
  readonly offline?: boolean | undefined;
  /** The time of the build; default SOURCE_DATE_EPOCH, then the clock. */
  readonly now?: Date | undefined;
  /**
   * Folder in which work is kept for the next run; default: as of the commands, in
   * `node_modules/.cache/coranto` of the current folder.
   */
  readonly cache?: string | undefined;
  /** Notes for the publisher that end nothing. */
  readonly onNote?: ((text: string) => void) | undefined;
};

export type MadeBundle = {
  /** False if files were refused: then nothing was written. */
  readonly wrote: boolean;
  readonly summary: Summary;
  /** Refused files and warnings, sorted by place. */
  readonly problems: readonly Problem[];
};

export type SiteRun = BundleRun & {
  /** The path of the site on its host, as `/news/`; default `/`. */
  readonly base?: string | undefined;
  /** Makes pages for the newest N stories only; default: all, up to 20,000. */
  readonly pages?: number | undefined;
};

export type MadeSite = MadeBundle & {
  /** Undefined if files were refused. */
  readonly site?: {
    /** How many pages were made. */
    readonly pages: number;
    /** The site's address, or its path if site.yaml has none. */
    readonly address: string;
    /** Whether site.yaml has an address; without one, no link in feeds is absolute. */
    readonly isPublished: boolean;
    /** Of everything that is published. */
    readonly size: { readonly files: number; readonly bytes: number };
  };
};

export type ImportRun = AnyRun & {
  /** The folder with `feeds.yaml`; it may be missing if `opml` is given. */
  readonly data: string;
  /** A list of feeds from a feed reader, by its path: what feeds.yaml lacks is added to it. */
  readonly opml?: string | undefined;
  /** Leaves older items out, for good. */
  readonly since?: Date | undefined;
  /** Fetches, says what would be written, writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Also fetches from private addresses, and from other ports than 80 and 443. */
  readonly allowPrivate?: boolean | undefined;
};

/** A report of a story's coverage. What else it has is in `data/schema.json`. */
export type PackReport = {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly [field: string]: unknown;
};

/** A whole story out of a pack. What else it has is in `data/schema.json`, under `stories`. */
export type PackStory = {
  readonly slug: string;
  readonly title: string;
  readonly excerpt: string;
  /** Of publication, in UTC to the second. */
  readonly time: string;
  /** In order of publication. */
  readonly coverage: readonly PackReport[];
  readonly [field: string]: unknown;
};
