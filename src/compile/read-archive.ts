import type { ArticleCache } from './cache/article-cache.ts';
import { openCache } from './cache/open-cache.ts';
import type { CompileOptions } from './compile-options.ts';
import { readData } from './read-data.ts';
import { checkClock } from './site/check-clock.ts';
import { createClock } from './site/clock.ts';

export type ReadingArchive = {
  readonly cache: CompileOptions['cache'] | undefined;
  readonly cacheFolder: string | undefined;
  readonly data: string;
  readonly preview: boolean;
  /** Milliseconds. */
  readonly now: number;
  /** Who said what time it is. */
  readonly saidBy: Parameters<typeof checkClock>[2]['saidBy'];
  readonly onFile: (done: number, total: number) => void;
};

/** An archive as read: what each file says, before anything is made of all of them. */
export type OpenedArchive = Awaited<ReturnType<typeof readArchive>>;

/** Reads a data folder. Rejects with a CompileError if the clock cannot be right. */
export async function readArchive({ cacheFolder, ...reading }: ReadingArchive) {
  const { data, preview, now, saidBy, onFile } = reading;
  const kept = cacheFolder === undefined ? undefined : openCache(cacheFolder, data);
  const cache: ArticleCache | undefined = reading.cache ?? kept?.cache;
  const read = await readData(data, { cache, preview, now, onFile });
  const { published } = read.archive;
  const clock = createClock(published, now, read.site.timeZone);
  checkClock(published, clock, { now, saidBy });
  /** Keeps what was read, and what was added to `cache` since, for the next run. */
  const keep = (): void => kept?.keep();
  return { read, clock, cache, preview, keep };
}
