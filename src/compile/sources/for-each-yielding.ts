import { setImmediate } from 'node:timers/promises';

/**
 * Milliseconds of work between turns of the event loop, so that a key press or a request is
 * handled.
 */
const SLICE_MS = 30;

/**
 * Does the work on the items one by one, with a turn of the event loop after each slice of time.
 */
export async function forEachYielding<T>(
  items: Iterable<T>,
  work: (item: T) => void,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + SLICE_MS;
  }
}
