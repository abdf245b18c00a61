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

test('a phone has one bar, one strip, and then the first headline', async ({ visit }) => {
  const page = await open(visit, many, '');
  await page.setViewportSize({ width: 390, height: 844 });
  const header = page.locator('body header').first();
  const strip = page.getByRole('navigation', { name: 'Sections' });
  expect((await top(strip)) - (await top(header))).toBe(56);
  expect(await top(page.locator('main [data-headline]').first())).toBeLessThanOrEqual(170);
});

test('the menu of a phone holds the parts of the site and the settings', async ({ visit }) => {
  const page = await open(visit, few, '');
  const nav = page.getByRole('navigation', { name: 'Site' });
  await expect.poll(() => nav.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await nav.getByRole('link', { name: 'Outlets' }).click();
  await page.getByRole('heading', { level: 1, name: 'Outlets' }).waitFor();
  await expect.poll(() => nav.isVisible()).toBe(false);
});

test('the menu of a phone opens without JavaScript', async ({ visit }) => {
  const { page } = await visit(few, '', { ...phone, javaScriptEnabled: false, stay: true });
  await page.goto(few.address);
  await page.getByRole('button', { name: 'Menu' }).click();
  const nav = page.getByRole('navigation', { name: 'Site' });
  await nav.getByRole('link', { name: 'About' }).click();
  await page.getByRole('heading', { level: 1, name: /^About/ }).waitFor();
});

test('a phone shows how many stories and how, then the filters and the order', async ({
  visit,
}) => {
  const page = await open(visit, many, 'latest/');
  const count = page.getByRole('status').filter({ hasText: 'stories' });
  const filters = page.getByRole('button', { name: 'Filters' });
  const order = page.getByRole('combobox', { name: 'Sort order' });
  const middle = async (element: Locator): Promise<number> => {
    const { y = Number.NaN, height = 0 } = (await element.boundingBox()) ?? {};
    return y + height / 2;
  };
  expect(
    Math.abs((await middle(page.getByLabel('Group by day'))) - (await middle(count))),
  ).toBeLessThan(9);
  expect(Math.abs((await middle(order)) - (await middle(filters)))).toBeLessThan(9);
  expect((await middle(filters)) - (await middle(count))).toBeLessThan(48);
  expect(await order.locator('option').count()).toBe(5);
  await order.selectOption('Highest quality');
  await page.getByRole('heading', { level: 1, name: 'Highest quality' }).waitFor();
});

test('a topic beyond the edge of the strip opens with its name in view', async ({ visit }) => {
  const first = await open(visit, many, '');
  const last = first.getByRole('navigation', { name: 'Sections' }).getByRole('link').last();
  await expect.poll(() => last.getAttribute('href')).toMatch(/^\/\?topic=/);
  const path = (await last.getAttribute('href')) ?? '';
  expect((await last.boundingBox())?.x).toBeGreaterThan(phone.viewport.width);
  const page = await open(visit, many, path.slice(1));
  const current = await page
    .getByRole('navigation', { name: 'Sections' })
    .locator('[aria-current]')
    .boundingBox();
  expect(current?.x).toBeGreaterThan(0);
  expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThan(phone.viewport.width);
});

test('what belongs together on a story stays on one line', async ({ visit }) => {
  const page = await open(visit, few, story);
  await page.locator('summary', { hasText: 'Source mix' }).click();
  await page.getByText(/^4 more outlets/).click();
  expect(
    await lines(
      page.getByRole('row', { name: /Webindia/ }).getByRole('cell', { name: '10', exact: true }),
    ),
  ).toBe(1);
  const lead = page.getByRole('listitem').filter({ hasText: /^Lead report:/ });
  expect((await top(lead.locator('svg'))) - (await top(lead.locator('span').first()))).toBeLessThan(
    16,
  );
});

test('paper shows nothing that can only be pressed', async ({ visit }) => {
  const page = await open(visit, few, 'latest/');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByLabel('Group by day').isVisible()).toBe(false);
  await page.goto(new URL(story, few.address).href);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('heading', { name: 'Coverage' }).isVisible()).toBe(true);
  await expect
    .poll(() =>
      page
        .getByRole('link', { name: /^How \S+ .* (counted|found|compared)$/ })
        .filter({ visible: true })
        .count(),
    )
    .toBe(0);
});

test('no number of the build breaks', async ({ visit }) => {
  const page = await open(visit, many, 'about/');
  await page.setViewportSize({ width: 320, height: 740 });
  const fact = page.locator('dt', { hasText: 'Related reports' }).locator('+ dd');
  expect(await lines(fact)).toBe(1);
});
