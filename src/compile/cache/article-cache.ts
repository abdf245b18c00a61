import type { ParsedFile } from '../articles/parse-article.ts';
import { type KnownPacks, packsInMemory } from '../packs/known-packs.ts';
import type { KnownTexts } from '../reports/read-texts.ts';
import { type KnownParts, partsInMemory } from '../search/known-parts.ts';

export type KnownFile = {
  /** `Source.stamp` of the file that was read. */
  readonly stamp: string;
  /**
   * Whether an equal stamp proves an equal file: it had been unchanged for a while when it was
   * read.
   */
  readonly settled: boolean;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly file: ParsedFile;
};

/** Parsed files by path: a run with the cache of the one before reads and parses only new files. */
export type ArticleCache = {
  files: ReadonlyMap<string, KnownFile>;
  /** The texts of these files and of their related reports. */
  readonly texts: KnownTexts;
  /** Parts of the index of the search. */
  readonly parts: KnownParts;
  /** Packs of the bundle before. */
  readonly packs: KnownPacks;
  /** Parsed by other machines, by path and SHA-256. */
  readonly parsed?: (path: string, hash: string) => ParsedFile | undefined;
};

export const emptyCache = (): ArticleCache => ({
  files: new Map(),
  texts: new WeakMap(),
  parts: partsInMemory(),
  packs: packsInMemory(),
});
