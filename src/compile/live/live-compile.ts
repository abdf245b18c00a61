import { type ArticleCache, emptyCache } from '../cache/article-cache.ts';
import type { CompileResult } from '../compile-options.ts';

/**
 * Editors save in several steps; one run follows when they are through. The watcher tells nothing
 * of a file for 50 ms after it told of it: a run that began sooner could read a file half written
 * and never hear of the rest.
 */
const QUIET_MS = 60;

type Run = (with_: {
  readonly cache: ArticleCache;
  readonly isFirst: boolean;
}) => Promise<CompileResult>;

export type LiveCompiler = {
  /**
   * Asks for a run; many askings close together are one run, never two at a time. Resolves when the
   * run that follows has been told.
   */
  readonly run: () => Promise<void>;
  /** No run begins after this. */
  readonly stop: () => void;
};

type Told = {
  readonly onResult: (result: CompileResult) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/**
 * Runs the compiler again and again over one folder and keeps what it parsed. `isFirst` until a run
 * has written a bundle.
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
