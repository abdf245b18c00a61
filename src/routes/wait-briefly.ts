/**
 * How long a page waits for what it can be read without, in milliseconds: on a usual line it is
 * here by then, and nothing moves later.
 */
const SECONDARY_WAIT_MS = 800;

/**
 * Resolves when `loading` has ended in any way, or after SECONDARY_WAIT_MS: the page then opens,
 * and loads the rest in its place.
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
