/** Whether the browser has agreed to keep what this site stores until the reader deletes it. */
export async function isPromised(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    // Not in this browser, or not over plain http.
    return false;
  }
}

/** Asks the browser for it; some ask the reader. Returns the answer. */
export async function askForPromise(): Promise<boolean> {
  try {
    return (await isPromised()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/**
 * Whether this is WebKit without an installed app: it deletes what a site stored after seven days
 * of use in which the site was not visited. All browsers of iOS are WebKit, with this vendor.
 * https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export const endsAfterWeek = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

let answer: boolean | undefined;
const listeners = new Set<() => void>();

/** What the browser answered in this page, until that was told. */
export const promiseAnswer = (): boolean | undefined => answer;

export function setPromiseAnswer(next: boolean | undefined): void {
  answer = next;
  for (const listener of listeners) listener();
}

export function subscribeToPromise(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
