import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of a function's bytecode that run before V8 asks whether to optimize it; by default 67,584.
 */
const BUDGET = 264_000;

/**
 * For a process whose work takes seconds: V8 optimizes fewer functions, those that run longest, in
 * all its threads. In Node 20 optimizing takes a third of the processor time of a check, and a
 * quarter of that of a build, of which most comes from the cache. For the commands only: functions
 * for other programs leave their process as it is.
 */
export function expectShortRun(): void {
  const flag = flagForShortRuns(versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}

/**
 * V8 12, in Node 22, counts otherwise and has a compiler between; to a flag that it does not know
 * it writes an error.
 */
export const flagForShortRuns = (v8: string): string | undefined =>
  v8.startsWith('11.') ? `--interrupt-budget=${BUDGET}` : undefined;
