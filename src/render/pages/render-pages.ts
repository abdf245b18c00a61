import { hash } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pruneCache } from '../cache/prune-cache.ts';
import type { OpenBundle } from '../open-bundle.ts';
import type { PageJob } from './make-pages.ts';
import { countPages } from './plan-pages.ts';

export type PageRendering = Pick<
  PageJob,
  'root' | 'gathered' | 'standing' | 'base' | 'address' | 'shell' | 'cache' | 'share'
> & {
  readonly bundle: OpenBundle;
  /** The built renderer, a module for Node that runs in a worker thread. */
  readonly renderer: string;
  /** The newest N stories get their own pages. */
  readonly stories: number;
  /** Rejects; then no more pages are written. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?:
    | ((progress: { done: number; total: number; step: string }) => void)
    | undefined;
};

export type MadePages = {
  readonly pages: number;
  /** Paths of pages that are not written: they stand in the earlier site with the same bytes. */
  readonly standing: readonly string[];
};

/**
 * Below this many pages a second thread costs more than it saves: loading the app again, and
 * compiling it while it is warm in the first, takes as long as 150 pages.
 */
const WORTH_A_THREAD = 1000;
/** The same if nearly all of them were kept by an earlier run, which costs a tenth. */
const WORTH_A_THREAD_KEPT = 2000;
const MOST_THREADS = 8;

/**
 * Renders every page of a site into its folder, on as many threads as pay off. Rejects with the
 * first fault.
 */
export async function renderPages({
  bundle,
  renderer,
  stories,
  signal,
  onProgress,
  ...place
}: PageRendering): Promise<MadePages> {
  const total = Math.ceil(countPages(bundle, stories) / (place.share?.of ?? 1));
  const version = hash('sha256', await readFile(renderer));
  const { base, address, cache } = place;
  const kept = join(cache, keptSite([version, base, address, bundle.manifest.site]));
  const worth = (await isThere(kept)) ? WORTH_A_THREAD_KEPT : WORTH_A_THREAD;
  const slices = Math.max(
    1,
    Math.min(availableParallelism(), MOST_THREADS, Math.ceil(total / worth)),
  );
  let done = 0;
  const standing: string[] = [];
  const onPages = (made: MadePages): void => {
    done += made.pages;
    standing.push(...made.standing);
    onProgress?.({ done: Math.min(done, total), total, step: 'rendering pages' });
  };
  const jobs = Array.from({ length: slices }, (_, slice) => ({
    ...place,
    stories,
    slice,
    slices,
    version,
  }));
  const workers = jobs.map((job) => startWorker(renderer, job));
  const stop = (): void => {
    for (const worker of workers) worker.terminate().catch(() => undefined);
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(workers.map((worker) => finish(worker, onPages)));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    // After a fault: the others would write into a folder that is being removed.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  // Written anew, so that it is not pruned while builds use it.
  await writeFile(kept, '').catch(() => undefined);
  await pruneCache(cache);
  return { pages: done, standing };
}

/** Says in the cache that all pages of this site, by the same code, were kept. */
const keptSite = (site: readonly unknown[]): string =>
  `${hash('sha256', JSON.stringify(site))}.kept`;

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * React's development build is several times slower, and selected by NODE_ENV. Nearly all that a
 * thread makes is garbage after a page: in more room it is collected less often.
 */
const startWorker = (renderer: string, workerData: PageJob): Worker =>
  new Worker(renderer, {
    workerData,
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });

function finish(worker: Worker, onPages: (made: MadePages) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', onPages);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`rendering pages ended with code ${code}`)),
    );
  });
}
