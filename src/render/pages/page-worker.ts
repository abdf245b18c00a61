import { parentPort, workerData } from 'node:worker_threads';
import { makePages, pageJobSchema } from './make-pages.ts';

/** Pages are many and messages dear: one tells of this many. */
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
// React and the query client keep timers that would keep the thread.
process.exit(0);
