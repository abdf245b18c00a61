/**
 * How long a page waits for secondary parts, in milliseconds: usually they arrive in time, so
 * nothing moves later.
 */
const SECONDARY_WAIT_MS = 800;

/**
 * Resolves when `loading` has settled, or after SECONDARY_WAIT_MS: then the page opens, and the
 * rest loads in place.
 */
export function waitBriefly(loading: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, SECONDARY_WAIT_MS);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    loading.then(end, end);
  });
}
