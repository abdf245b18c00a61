import type { Interrupt } from '#src/compile/command/interrupt.ts';
import { createProgressLine, type ProgressLine } from '#src/compile/command/progress-line.ts';

/** What a long run reports to, and how it learns that it should end. */
export type RunProgress = {
  readonly onProgress: ProgressLine['show'];
  readonly onNote: (text: string) => void;
  readonly signal: AbortSignal;
  /** Removes the line of progress, before anything else is written. */
  readonly clear: () => void;
};

/** What a command is run with. */
export type Running = { readonly interrupt: Interrupt; readonly progress: RunProgress };

export function runningWith(interrupt: Interrupt): Running {
  const line = createProgressLine(process.stderr, () => performance.now());
  const onNote = (text: string): void => {
    line.clear();
    process.stderr.write(`${text}\n`);
  };
  const { signal } = interrupt;
  return { interrupt, progress: { onProgress: line.show, onNote, clear: line.clear, signal } };
}
