import { setImmediate } from 'node:timers/promises';

/**
 * Milliseconds for which work goes on without a look at anything else: a key that was pressed, a
 * page that is asked for.
 */
const SLICE_MS = 30;

/**
 * Does the work on the items one after the other, with a turn of the event loop whenever a slice of
 * time is over.
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
