/** Milliseconds after which what the device keeps may be loaded: the first view comes first. */
const AFTER_MS = 300;

/**
 * Runs something a moment after the page is before the reader's eyes: at once, or when a tab that
 * was opened in the background is first shown. What is returned stops the waiting for that.
 */
export function onceSeen(run: () => unknown): () => void {
  const wait = new AbortController();
  const check = (): void => {
    if (document.visibilityState !== 'visible') return;
    wait.abort();
    setTimeout(run, AFTER_MS);
  };
  document.addEventListener('visibilitychange', check, { signal: wait.signal });
  check();
  return () => wait.abort();
}
