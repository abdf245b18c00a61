import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OpenBundle } from '../open-bundle.ts';
import { pruneCache } from '../prune-cache.ts';
import type { PageJob } from './make-pages.ts';
import { countPages } from './plan-pages.ts';

export type PageRendering = Pick<
  PageJob,
  'root' | 'base' | 'address' | 'shell' | 'cache' | 'share'
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

/** Below this many pages a second thread costs more than it saves. */
const WORTH_A_THREAD = 200;
const MOST_THREADS = 8;

/**
 * Renders every page of a site into its folder, on as many threads as pay off. Rejects with the
 * first fault. Resolves with the number of pages.
 */
export async function renderPages({
  bundle,
  renderer,
  stories,
  signal,
  onProgress,
  ...place
}: PageRendering): Promise<number> {
  const total = Math.ceil(countPages(bundle, stories) / (place.share?.of ?? 1));
  const slices = Math.max(
    1,
    Math.min(availableParallelism(), MOST_THREADS, Math.ceil(total / WORTH_A_THREAD)),
  );
  const version = createHash('sha256')
    .update(await readFile(renderer))
    .digest('hex');
  let done = 0;
  const onPages = (pages: number): void => {
    done += pages;
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
  await pruneCache(place.cache);
  return done;
}

/** React's development build is several times slower, and selected by NODE_ENV. */
const startWorker = (renderer: string, workerData: PageJob): Worker =>
  new Worker(renderer, { workerData, env: { ...process.env, NODE_ENV: 'production' } });

function finish(worker: Worker, onPages: (pages: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', onPages);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`rendering pages ended with code ${code}`)),
    );
  });
}
