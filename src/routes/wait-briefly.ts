/**
 * How long a page waits for secondary parts, in milliseconds: usually they arrive in time, so
 * nothing moves later.
 */
const SECONDARY_WAIT_MS = 800;

/**
 * Resolves when `loading` has settled, or after `mostMs`: then the page opens, and the rest loads
 * in place.
 */
export function waitBriefly(loading: Promise<unknown>, mostMs = SECONDARY_WAIT_MS): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, mostMs);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    loading.then(end, end);
  });
}
