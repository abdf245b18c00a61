import { parentPort, workerData } from 'node:worker_threads';
import { makePages, pageJobSchema } from './make-pages.ts';

/** Messages are expensive and pages are many: one message per this many. */
const EVERY = 25;

let untold = 0;
const tell = (): void => {
  parentPort?.postMessage(untold);
  untold = 0;
};

await makePages(pageJobSchema.parse(workerData), () => {
  untold += 1;
  if (untold === EVERY) tell();
});
tell();
// React and the query client have timers that would keep the thread alive.
process.exit(0);
