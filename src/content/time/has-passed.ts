/**
 * Whether so many milliseconds have passed since an instant, by a device's clock. An instant that
 * is as far in the future counts too: the clock was set back, and nothing would be due for as long.
 */
export const hasPassed = (ms: number, since: number, now: number): boolean =>
  Math.abs(now - since) > ms;
