import { setMaxListeners } from 'node:events';
import { FetchError } from './fetch-error.ts';

/** The time that a fetch may take in all. */
export type Deadline = {
  /** Aborts when the time is over, when a stop signal does, and at the end. */
  readonly signal: AbortSignal;
  /** Rejects with the signal's reason. */
  readonly passed: Promise<never>;
  /** Does work during which the time runs; rejects when it is over, even if the work goes on. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Removes what still listens, and aborts work that still goes on. */
  readonly end: () => void;
};

/**
 * Gives work `limitMs` in all, however many pieces it has; between two pieces the time stands
 * still. Aborts also with any of `stops`, for their reason.
 */
export function startDeadline(limitMs: number, stops: readonly AbortSignal[]): Deadline {
  const ending = new AbortController();
  const { signal } = ending;
  // Each waiting fetch listens, and each socket of its redirects: no leak, as Node 20 would warn.
  setMaxListeners(0, signal, ...stops);
  const passed = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const unlink = stops.map((stop) => abortWith(stop, ending));
  let leftMs = limitMs;
  return {
    signal,
    passed,
    run: async (work) => {
      signal.throwIfAborted();
      const begun = performance.now();
      const timer = setTimeout(() => ending.abort(timeoutOf(limitMs)), leftMs);
      try {
        return await Promise.race([passed, work()]);
      } finally {
        clearTimeout(timer);
        leftMs -= performance.now() - begun;
      }
    },
    end: () => {
      for (const remove of unlink) remove();
      ending.abort();
    },
  };
}

const timeoutOf = (limitMs: number): FetchError =>
  new FetchError(`no whole answer in ${limitMs / 1_000} s`, { fault: 'timeout' });

/** Aborts `ending` when `stop` aborts; returns what undoes that. */
function abortWith(stop: AbortSignal, ending: AbortController): () => void {
  const abort = () => ending.abort(stop.reason);
  if (stop.aborted) abort();
  stop.addEventListener('abort', abort);
  return () => stop.removeEventListener('abort', abort);
}
