import { setFlagsFromString } from 'node:v8';

/** Bytes of a function's bytecode that run before V8 asks whether to optimize it; by default 67,584. */
const BUDGET = 264_000;

/**
 * For a process whose work takes seconds at most: V8 optimizes fewer functions, those that run
 * longest. Optimizing takes a third of the processor time of a check of which most comes from the
 * cache. For the command only: functions for other programs leave their process as it is.
 */
export function expectShortRun(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
