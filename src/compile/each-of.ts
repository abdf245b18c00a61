/** Files open at one time: enough to keep a disk busy, far from the limit of any system. */
const OPEN_FILES = 24;

/** Does `work` on each item, some at a time. Results stand in the order of the items; the first error ends the work and is thrown. */
export async function eachOf<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: { at: number; result: R }[] = [];
  const queue = items[Symbol.iterator]();
  let [next, failed] = [0, false];
  const worker = async (): Promise<void> => {
    for (let item = queue.next(); !(item.done || failed); item = queue.next()) {
      const at = next++;
      results.push({ at, result: await work(item.value) });
    }
  };
  const workers = Array.from({ length: OPEN_FILES }, () =>
    worker().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  // All of them, also after an error: what is still being written must not outlive the call.
  for (const outcome of await Promise.allSettled(workers)) if (outcome.status === 'rejected') throw outcome.reason;
  return results.sort((a, b) => a.at - b.at).map(({ result }) => result);
}
