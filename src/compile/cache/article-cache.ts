import type { ParsedFile } from '../articles/parse-article.ts';
import type { KnownTexts } from '../reports/read-texts.ts';

/** A file as an earlier run parsed it. */
export type KnownFile = {
  /** `Source.stamp` of what was read. */
  readonly stamp: string;
  /**
   * Whether a file of this stamp is this file for certain: it had been still for a while when it
   * was read.
   */
  readonly settled: boolean;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly file: ParsedFile;
};

/**
 * Files as they were parsed, by path: a run that is handed the cache of the one before reads and
 * parses only what is new.
 */
export type ArticleCache = {
  files: ReadonlyMap<string, KnownFile>;
  /** What was read of the texts of these files and of what they list. */
  readonly texts: KnownTexts;
  /** What others parsed, by path and SHA-256. */
  readonly parsed?: (path: string, hash: string) => ParsedFile | undefined;
};

export const emptyCache = (): ArticleCache => ({ files: new Map(), texts: new WeakMap() });
