import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { test, type Visiting } from '../support/journey.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let few: TestSite;
let many: TestSite;

beforeAll(async () => {
  [few, many] = await Promise.all([openSite(five), openSite(longArchive)]);
});
afterAll(() => Promise.all([few.close(), many.close()]));

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const story = 'news/2021-12-13-chinas-ai-giant-sensetime-postpones-ipo-after-us-blacklisting/';

const top = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.y ?? Number.NaN;

/** How many lines a text stands on. */
const lines = (element: Locator): Promise<number> =>
  element.evaluate((box) => {
    const text = document.createRange();
    text.selectNodeContents(box);
    return text.getClientRects().length;
  });

async function open(visit: Visiting, site: TestSite, path: string): Promise<Page> {
  return (await visit(site, path, phone)).page;
}

test('a phone shows how many stories, how, and the filters in one line above the orders', async ({
  visit,
}) => {
  const page = await open(visit, many, '');
  const count = page.getByRole('status').filter({ hasText: 'stories' });
  const line = await top(count);
  for (const control of [page.getByRole('button', { name: 'Filters' }), page.getByLabel('By day')])
    expect(Math.abs((await top(control)) - line)).toBeLessThan(12);
  const orders = page.getByRole('navigation', { name: 'Order' }).getByRole('link');
  expect(new Set(await Promise.all((await orders.all()).map(top))).size).toBe(1);
});

test('a topic beyond the edge of the strip opens with its name in view', async ({ visit }) => {
  const first = await open(visit, many, '');
  const last = first.getByRole('navigation', { name: 'Main topics' }).getByRole('link').last();
  const path = (await last.getAttribute('href')) ?? '';
  expect((await last.boundingBox())?.x).toBeGreaterThan(phone.viewport.width);
  const page = await open(visit, many, path.slice(1));
  const current = await page
    .getByRole('navigation', { name: 'Main topics' })
    .locator('[aria-current]')
    .boundingBox();
  expect(current?.x).toBeGreaterThan(0);
  expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThan(phone.viewport.width);
});

test('what belongs together on a story stays on one line', async ({ visit }) => {
  const page = await open(visit, few, story);
  for (const how of await page.getByRole('link', { name: /^How is this/ }).all())
    expect(await lines(how)).toBe(1);
  await page.getByText(/^and 4 others/).click();
  expect(
    await lines(
      page.getByRole('row', { name: /Webindia/ }).getByRole('cell', { name: '10', exact: true }),
    ),
  ).toBe(1);
  const lead = page.getByRole('listitem').filter({ hasText: /^The lead, by/ });
  expect((await top(lead.locator('svg'))) - (await top(lead.locator('span').first()))).toBeLessThan(
    16,
  );
});

test('paper shows nothing that can only be pressed', async ({ visit }) => {
  const page = await open(visit, few, '');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByLabel('By day').isVisible()).toBe(false);
  await page.goto(new URL(story, few.address).href);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('heading', { name: 'Coverage' }).isVisible()).toBe(true);
  await expect
    .poll(() =>
      page
        .getByRole('link', { name: /^How is this/ })
        .filter({ visible: true })
        .count(),
    )
    .toBe(0);
});

test('no number of the build breaks', async ({ visit }) => {
  const page = await open(visit, many, 'about/');
  await page.setViewportSize({ width: 320, height: 740 });
  const fact = page.locator('dt', { hasText: 'Distinct reports' }).locator('+ dd');
  expect(await lines(fact)).toBe(1);
});
