import { type ArticleCache, emptyCache } from '../cache/article-cache.ts';
import type { CompileResult } from '../compile-options.ts';

/**
 * Editors save in several steps; wait until they are done. After an event the watcher is silent
 * about a file for 50 ms: an earlier run could read a half-written file and never learn of the
 * rest.
 */
const QUIET_MS = 60;

type Run = (with_: {
  readonly cache: ArticleCache;
  readonly isFirst: boolean;
}) => Promise<CompileResult>;

export type LiveCompiler = {
  /**
   * Requests a run; several requests in a row are one run, never two at once. Resolves when the
   * result of the next run was reported.
   */
  readonly run: () => Promise<void>;
  /** No run starts after this. */
  readonly stop: () => void;
};

type Told = {
  readonly onResult: (result: CompileResult) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/**
 * Runs the compiler repeatedly over one folder and caches what it parsed. `isFirst` until a run has
 * written a bundle.
 */
export function createLiveCompiler(compileOnce: Run, { onResult, onError }: Told): LiveCompiler {
  const cache = emptyCache();
  let [isFirst, stopped] = [true, false];
  let current: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  const perform = async (): Promise<void> => {
    await current;
    await new Promise((resolve) => setTimeout(resolve, isFirst ? 0 : QUIET_MS));
    // From here on a change needs another run.
    current = waiting ?? current;
    waiting = undefined;
    if (stopped) return;
    try {
      const result = await compileOnce({ cache, isFirst });
      isFirst &&= !result.wrote;
      await onResult(result);
    } catch (error) {
      onError(error);
    }
  };

  return {
    run: () => {
      waiting ??= perform();
      return waiting;
    },
    stop: () => {
      stopped = true;
    },
  };
}
