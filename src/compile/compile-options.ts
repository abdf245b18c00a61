import type { ArticleCache } from './cache/article-cache.ts';
import type { Summary } from './command/summarize.ts';
import type { Problem } from './problem.ts';

export type Progress = { readonly done: number; readonly total: number; readonly step: string };

export type CompileOptions = {
  /** The folder with `articles/`, and perhaps `topics/`, `organizations/` and `site.yaml`. */
  readonly data: string;
  /** The bundle's folder: missing, empty, or an earlier bundle, which is then replaced. */
  readonly out: string;
  /** Write the bundle without the refused files instead of not at all. */
  readonly keepGoing?: boolean;
  /** A publisher's preview: unpublished articles are stories too, and marked. */
  readonly unpublished?: boolean;
  /** The time of the build; otherwise SOURCE_DATE_EPOCH, otherwise the clock. */
  readonly now?: Date;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run before the bundle is put in place. */
  readonly signal?: AbortSignal;
  /**
   * Articles as an earlier run parsed them, used again where their files have not changed;
   * afterwards those of this run.
   */
  readonly cache?: ArticleCache;
  /**
   * Where parsed articles are kept from run to run; without it, and without `cache`, every file is
   * read and parsed.
   */
  readonly cacheFolder?: string;
  /**
   * Told of what the publisher should know and what ends nothing, such as an earlier run whose
   * changes had to be finished.
   */
  readonly onNote?: (text: string) => void;
  /**
   * What becomes of the data folder's history: it is written once the bundle is in place (as a
   * rule), when the caller says so (`later`), or only read. A preview never writes it.
   */
  readonly history?: 'write' | 'later' | 'read';
  /** The bundle of the last build, where that is not `out`. */
  readonly earlier?: string;
};

export type CompileResult = {
  /** Whether there is a new bundle in `out`. */
  readonly wrote: boolean;
  readonly summary: Summary;
  /** What was refused, and warnings about what stays in, sorted by place. */
  readonly problems: readonly Problem[];
  /**
   * Writes the history, where the options say `later`: to be called once what was built is in its
   * place. Gives warnings.
   */
  readonly keepHistory: () => readonly Problem[];
};
