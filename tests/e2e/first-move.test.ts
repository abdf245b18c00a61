import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { test, type Visiting } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

/** The file that the whole archive waits for. */
const COLUMNS = /\/data\/columns-/;

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

describe('the first move on a page, which brings the whole archive', () => {
  test('leaves the focus where the reader put it, and the cards in view in their place', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    const headline = page.locator('article [data-headline]').nth(2);
    await headline.focus();
    await headline.evaluate((link) => link.closest('article')?.setAttribute('data-seen', 'before'));
    await page.keyboard.press('Shift+Tab');
    const came = page.waitForResponse(COLUMNS);
    await page.keyboard.press('Tab');
    await came;
    await page.getByRole('heading', { name: 'Outlets' }).waitFor();
    expect(await headline.evaluate((link) => document.activeElement === link)).toBe(true);
    await expect.poll(() => page.locator('article[data-seen]').count()).toBe(1);
  });

  test('leaves the focus on a topic beside the list when the filters take the place of the topics', async ({
    visit,
  }) => {
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    const { page } = await visit(site, 'about/', {
      before: (context) => context.route(COLUMNS, (route) => held.then(() => route.continue())),
    });
    // A feed that did not come with its page has no counts for its filters yet.
    await page.getByRole('link', { name: 'Latest', exact: true }).first().press('Enter');
    await page.waitForURL(/\/latest\/$/);
    const filters = page.getByRole('region', { name: 'Filters' });
    const topic = filters.getByRole('link', { name: /^Orbits/ });
    await topic.focus();
    await page.keyboard.press('Shift');
    await atRest(page);
    const outlets = filters.getByRole('heading', { name: 'Outlets' });
    expect(await outlets.count()).toBe(0);
    send();
    await outlets.waitFor();
    await expect.poll(() => topic.evaluate((link) => document.activeElement === link)).toBe(true);
  });

  describe('made at the end of the front, while the archive is late', () => {
    /** Opens a list, goes to the link at the end of its front, and lets the archive come. */
    const arrive = async (visit: Visiting, path: string, go: (link: Locator) => Promise<void>) => {
      let send = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        send = resolve;
      });
      const { page } = await visit(site, path, {
        before: (context) =>
          context.route(COLUMNS, async (route) => {
            await held;
            await route.continue();
          }),
      });
      const older = page.getByRole('link', { name: 'Older stories' });
      await go(older);
      const card = page.locator('[data-place="20"]');
      const top = async (): Promise<number> =>
        Math.round((await card.boundingBox())?.y ?? Number.NaN);
      const before = await top();
      send();
      await expect.poll(() => older.count()).toBe(0);
      return { page, before, top };
    };

    test('moves nothing in view, and leaves the front in the page', async ({ visit }) => {
      const { page, before, top } = await arrive(visit, 'latest/', (link) =>
        link.scrollIntoViewIfNeeded(),
      );
      await page.locator('[data-place="24"] [data-headline]').waitFor();
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
      await expect.poll(() => page.locator('[data-place="0"]').count()).toBe(1);
    });

    test.for(few(['latest/', 'topics/rivers/'], 1))(
      'leads a reader on the link to older stories to the first of them, on /%s',
      async (path, { visit }) => {
        const { page } = await arrive(visit, path, (link) => link.focus());
        const next = page.locator('[data-place="24"] [data-headline]');
        await expect
          .poll(() => next.evaluate((link) => document.activeElement === link))
          .toBe(true);
        const { y = -1, height = 0 } = (await next.boundingBox()) ?? {};
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThanOrEqual(802);
      },
    );
  });
});
