import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { readDownTo } from '../support/reading-place.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

describe('nothing moves under the finger', () => {
  /**
   * Sum of the layout shifts without input, as browsers measure them; up to 0.1 counts as good
   * (web.dev/cls).
   */
  const watchShifts = (): void => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
          moved += Number(entry.value);
      }
      Object.assign(globalThis, { moved });
    }).observe({ type: 'layout-shift', buffered: true });
  };

  test.for(few(['fail', 'load'] as const, 1))(
    'while the rest of the feed comes, and pictures that %s',
    async (pictures, { visit }) => {
      const { page } = await visit(site, 'latest/', {
        pictures,
        before: (context) => context.addInitScript(watchShifts),
      });
      await page.mouse.move(600, 400);
      await atRest(page);
      await readDownTo(page, 40, 240);
      await atRest(page);
      await expect
        .poll(() => page.evaluate(() => Number(Reflect.get(globalThis, 'moved') ?? 0)))
        .toBeLessThan(0.1);
    },
  );
});
