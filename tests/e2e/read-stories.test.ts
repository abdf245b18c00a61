import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { openPage } from '../support/other-sites.ts';
import { readItems } from '../support/read-items.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let large: TestSite;

beforeAll(async () => {
  site = await openSite(five);
  large = await openSite(longArchive);
});
afterAll(async () => {
  await site.close();
  await large.close();
});

const headlines = (page: Page): Promise<string[]> =>
  page.locator('main article [data-headline]').allInnerTexts();
const readWords = (page: Page) => page.locator('main article', { hasText: 'Read' });
const hasRead = (page: Page, slugs: number) =>
  expect.poll(async () => (await readItems(page)).length).toBe(slugs);

/** Opens a story of the list and comes back: it is dimmed and worded; then hides it. */
async function readAndHide(page: Page): Promise<void> {
  await page.goto(`${large.address}latest/`);
  await ready(page);
  const [first = '', second = ''] = await headlines(page);
  await page.getByRole('link', { name: first, exact: true }).first().click();
  await page.waitForURL(/\/news\//);
  await hasRead(page, 1);
  await page.goBack();
  const card = page.locator('main article').filter({ hasText: first }).first();
  await card.getByText('Read', { exact: true }).waitFor();
  const color = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  expect(await color(first)).not.toBe(await color(second));

  await page.getByRole('checkbox', { name: 'Hide read' }).check();
  await page.getByText('1 story you have read is hidden.').waitFor();
  expect((await headlines(page))[0]).toBe(second);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect.poll(async () => (await headlines(page))[0]).toBe(first);
}

test('a story that was opened is dimmed and worded on return, and hidden when asked', async ({
  visit,
}) => {
  const { page } = await visit(large, 'latest/');
  await readAndHide(page);
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('a story that was opened is dimmed and worded on return, and hidden when asked', async () => {
      await readAndHide(await (await newFirefoxReader()).newPage());
    });
  }),
);

test('m marks a story, all above are marked from its menu, and u undoes it, in two tabs', async ({
  visit,
}) => {
  const { page, context } = await visit(large, 'latest/');
  const other = await openPage(context);
  await other.goto(`${large.address}latest/`);
  await ready(other);
  // What the device keeps comes at the first move.
  await other.mouse.move(200, 300);
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.getByText('Marked as read').waitFor();
  await expect.poll(() => readWords(page).count()).toBe(1);
  await expect.poll(() => readWords(other).count()).toBe(1);
  const card = page.locator('[data-place="3"] article');
  await card.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('button', { name: 'Mark all above as read' }).click();
  await expect.poll(() => readWords(page).count()).toBe(4);
  await page.getByText('3 stories').first().waitFor();
  await page.keyboard.press('u');
  await expect.poll(() => readWords(other).count()).toBe(1);
});

test('what is older is hidden from a windowed list, which says how many', async ({ visit }) => {
  const { page } = await visit(large, 'latest/');
  for (let at = 0; at < 10; at += 1) await page.keyboard.press('j');
  const card = page.locator('[data-place="9"] article');
  await card.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('button', { name: 'Mark everything older as read' }).click();
  await page.getByText('Everything older is marked as read').waitFor();
  const before = await headlines(page);
  await page.getByRole('checkbox', { name: 'Hide read' }).check();
  await page.getByText(/\d+ stories you have read are hidden/).waitFor();
  const left = await headlines(page);
  expect(left.length).toBeGreaterThanOrEqual(10);
  expect(left).toEqual(before.slice(0, left.length));
});

describe('new reports', () => {
  test('are told of on return, and forgotten at the reader’s word', async ({ visit }) => {
    const { page } = await visit(site, '');
    await page.locator('article [data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await expect
      .poll(async () => (await readItems(page))[0]?.reports?.length ?? 0)
      .toBeGreaterThan(2);
    await readItems(page, 2);
    await page.reload();
    await ready(page);
    const said = page.getByText('2 new reports since you last read this:');
    await said.waitFor();
    await said.getByRole('link').first().click();
    await page.waitForURL(/#r-/);
    await page.getByText('You followed a link to this report.').waitFor();

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Reading history: 1 story').waitFor();
    await page.getByRole('button', { name: 'Clear history' }).press('Enter');
    await page.getByText('Reading history: empty').waitFor();
    await expect.poll(() => readItems(page)).toEqual([]);
  });
});

test('with a full disk reading goes on, and earlier marks stay', async ({ visit }) => {
  const { page, context } = await visit(large, 'latest/');
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await hasRead(page, 1);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(large.address).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect.poll(() => readWords(page).count()).toBe(2);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  expect((await readItems(page)).length).toBeGreaterThanOrEqual(1);
});

test('what is scrolled past counts only for those who choose it, and not by a jump', async ({
  visit,
}) => {
  const { page } = await visit(large, 'latest/', {
    before: (context) =>
      context.addInitScript(() =>
        localStorage.setItem('coranto:settings', '{"readByScrolling":true}'),
      ),
  });
  // Over the list: the filters beside it scroll by themselves.
  await page.mouse.move(700, 300);
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  expect(await readItems(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.waitForTimeout(1500);
  for (let step = 0; step < 10; step += 1) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(100);
  }
  await expect
    .poll(async () => (await readItems(page)).map(({ how }) => how))
    .toContain('scrolled');
});

const denied = (): void => {
  Object.defineProperty(globalThis, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
};

test('without storage a mark lasts until the page is left, and reading goes on', async ({
  visit,
}) => {
  const { page } = await visit(large, 'latest/', {
    before: (context) => context.addInitScript(denied),
  });
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect.poll(() => readWords(page).count()).toBe(1);
  await page.locator('main article [data-headline]').nth(2).click();
  await page.waitForURL(/\/news\//);
  await page.goBack();
  await expect.poll(() => readWords(page).count()).toBe(2);
});
