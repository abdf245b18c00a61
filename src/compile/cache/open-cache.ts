import { hash } from 'node:crypto';
import { join } from 'node:path';
import { isShown, isWhole } from '../articles/article.ts';
import type { KnownTexts } from '../reports/read-texts.ts';
import type { ArticleCache, KnownFile } from './article-cache.ts';
import { appendLog, readLog, replaceLog } from './cache-log.ts';
import { compilerVersion } from './compiler-version.ts';
import { packsOf, unpackFiles } from './pack-files.ts';
import { openPackLog } from './pack-log.ts';
import { openPartLogs } from './part-logs.ts';
import { markUsed, pruneLogs } from './prune-logs.ts';
import { openSlicePacks } from './slice-packs.ts';

/**
 * A log with more than this many times the existing files is rewritten, because each run reads all
 * of it.
 */
const WASTE = 1.25;

export type KeptCache = {
  readonly cache: ArticleCache;
  /** Saves the cache for the next run. If the disk fails, only the next run loses time. */
  readonly keep: () => void;
};

/**
 * Opens the cache in `folder` for the archive in `data`, an absolute path. Ignores damaged entries
 * and those of another compiler.
 */
export function openCache(folder: string, data: string): KeptCache {
  const version = compilerVersion();
  const path = join(folder, `articles-${hash('sha256', data).slice(0, 16)}.log`);
  const texts: KnownTexts = new WeakMap();
  const { entries, whole } = readEntries(path, version, texts);
  const before: ReadonlyMap<string, KnownFile> = new Map(entries);
  const cache: ArticleCache = {
    files: before,
    texts,
    parts: openPartLogs(folder, data),
    packs: openPackLog(folder, data),
    parsed: openSlicePacks(folder),
  };

  /** Files of a run that compared no texts, such as a check. */
  const untold = new Set(entries.flatMap(([, known]) => (needsText(known, texts) ? known : [])));
  const isFresh = ([path, known]: [string, KnownFile]): boolean =>
    before.get(path) !== known || (untold.has(known) && !needsText(known, texts));
  const keep = (): void => {
    const fresh = new Map([...cache.files].filter(isFresh));
    const isWasteful = entries.length + fresh.size > WASTE * cache.files.size;
    try {
      pruneLogs(folder, Date.now());
      if (fresh.size === 0 && whole && !isWasteful) markUsed(path);
      else if (!whole || isWasteful) replaceLog(path, version, packsOf(cache));
      else appendLog(path, version, packsOf({ files: fresh, texts }));
    } catch {
      // A full or closed disk: the next run reads the articles again.
    }
  };
  return { cache, keep };
}

/** Whether it is a file of a story without what its texts say. */
const needsText = ({ file: { article } }: KnownFile, texts: KnownTexts): boolean =>
  article !== undefined &&
  isWhole(article) &&
  isShown(article, false) &&
  texts.get(article) === undefined;

function readEntries(
  path: string,
  version: string,
  texts: KnownTexts,
): { entries: [path: string, known: KnownFile][]; whole: boolean } {
  try {
    const { packs, whole } = readLog(path, version);
    return { entries: packs.flatMap((pack) => unpackFiles(pack, texts)), whole };
  } catch {
    // Complete but not a pack: ignore all of it.
    return { entries: [], whole: false };
  }
}
