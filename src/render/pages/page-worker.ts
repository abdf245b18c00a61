import { parentPort, workerData } from 'node:worker_threads';
import { makePages, pageJobSchema } from './make-pages.ts';
import type { MadePages } from './render-pages.ts';

/** Messages are expensive and pages are many: one message per this many. */
const EVERY = 25;

let [pages, standing]: [number, string[]] = [0, []];
const tell = (): void => {
  parentPort?.postMessage({ pages, standing } satisfies MadePages);
  [pages, standing] = [0, []];
};

await makePages(pageJobSchema.parse(workerData), (path) => {
  pages += 1;
  if (path !== undefined) standing.push(path);
  if (pages === EVERY) tell();
});
tell();
// React and the query client have timers that would keep the thread alive.
process.exit(0);
