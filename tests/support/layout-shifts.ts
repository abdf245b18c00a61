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
