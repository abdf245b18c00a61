import type { Page } from 'playwright-core';

/** Keeps the layout shifts of a page that is opened later, and when they were. */
export const watchShifts = (): void => {
  const moved: string[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry) moved.push(`${entry.value} at ${Math.round(entry.startTime)} ms`);
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The layout shifts so far: how much of the window moved how far, at which time. */
export const shifts = (page: Page): Promise<string[]> => page.evaluate<string[]>('moved');

/**
 * Adds up the layout shifts without input, as browsers measure them; up to 0.1 counts as good
 * (web.dev/cls).
 */
export const watchSum = (): void => {
  let moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
        moved += Number(entry.value);
    }
    Object.assign(globalThis, { moved });
  }).observe({ type: 'layout-shift', buffered: true });
};

export const sumOfShifts = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, 'moved') ?? 0));
