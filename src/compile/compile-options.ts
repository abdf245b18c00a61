import type { InstallPictures } from '#src/content/pictures/install-pictures.ts';
import type { BundleTarget } from './bundle/write-bundle.ts';
import type { ArticleCache } from './cache/article-cache.ts';
import type { Summary } from './command/summary.ts';
import type { KeepPictures } from './pictures/kept-pictures.ts';
import type { Problem } from './problem.ts';
import type { Look } from './theme/look.ts';

export type Progress = { readonly done: number; readonly total: number; readonly step: string };

export type CompileOptions = {
  /** The folder with `articles/`, and perhaps `topics/`, `organizations/` and `site.yaml`. */
  readonly data: string;
  /**
   * The bundle's folder: missing, empty, or an earlier bundle, which is then replaced. Undefined to
   * check the articles only: `wrote` is false then.
   */
  readonly out: string | undefined;
  /** Takes the bundle in place of a folder `out`. */
  readonly to?: BundleTarget;
  /** Write the bundle without the refused files instead of not at all. */
  readonly keepGoing?: boolean | undefined;
  /** A publisher's preview: unpublished articles are stories too, and marked. */
  readonly unpublished?: boolean | undefined;
  /** The site works without a network on this machine too, unless site.yaml says nowhere. */
  readonly offline?: boolean | undefined;
  /** The time of the build; default SOURCE_DATE_EPOCH, then the clock. */
  readonly now?: Date | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the run before the bundle is put in place. */
  readonly signal?: AbortSignal | undefined;
  /** Articles as an earlier run parsed them, reused for unchanged files; then those of this run. */
  readonly cache?: ArticleCache;
  /** Where parsed articles are cached; without it and without `cache` every file is parsed. */
  readonly cacheFolder?: string;
  /**
   * Called with notes for the publisher that end nothing, such as finishing an earlier run's
   * changes.
   */
  readonly onNote?: ((text: string) => void) | undefined;
  /**
   * When the history is written: once the bundle is in place (default), when the caller says so
   * (`later`), or never. A preview never writes it.
   */
  readonly history?: 'write' | 'later' | 'read';
  /** Keeps the site's pictures if site.yaml says so; without it, they stay at their own sites. */
  readonly keepPictures?: KeepPictures;
};

export type CompileResult = {
  readonly wrote: boolean;
  readonly summary: Summary;
  /** Refused files and warnings, sorted by place. */
  readonly problems: readonly Problem[];
  /** The pictures with which browsers install the site. */
  readonly install: InstallPictures;
  /** The publisher's colours and fonts, which the site shows. */
  readonly look: Look;
  /**
   * Writes the history when the options say `later`: call it once the output is in place. Returns
   * warnings.
   */
  readonly keepHistory: () => readonly Problem[];
};
