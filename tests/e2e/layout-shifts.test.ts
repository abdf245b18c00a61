import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { sumOfShifts, watchSum } from '../support/layout-shifts.ts';
import { readDownTo } from '../support/reading-place.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

describe('nothing moves under the finger', () => {
  test.for(few(['fail', 'load'] as const, 1))(
    'while the rest of the feed comes, and pictures that %s',
    async (pictures, { visit }) => {
      const { page } = await visit(site, 'latest/', {
        pictures,
        before: (context) => context.addInitScript(watchSum),
      });
      await page.mouse.move(600, 400);
      await atRest(page);
      await readDownTo(page, 40, 240);
      await atRest(page);
      await expect.poll(() => sumOfShifts(page)).toBeLessThan(0.1);
    },
  );
});
