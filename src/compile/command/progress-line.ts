import type { Progress } from '../compile-options.ts';

/** Shorter runs need no progress, and a flashing line is noise. */
const PATIENCE_MS = 1_000;
const EVERY_MS = 100;

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

export type ProgressLine = {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
};

/** One line of progress on a terminal; nothing elsewhere. `now` returns milliseconds. */
export function createProgressLine(to: Terminal, now: () => number): ProgressLine {
  const started = now();
  let [shownAt, isShown] = [started, false];
  return {
    show: ({ done, total, step }) => {
      const time = now();
      if (!to.isTTY || time - started < PATIENCE_MS || time - shownAt < EVERY_MS) return;
      [shownAt, isShown] = [time, true];
      to.write(`\r\u001b[K${step}: ${done} of ${total}`);
    },
    clear: () => {
      if (isShown) to.write('\r\u001b[K');
      isShown = false;
    },
  };
}
