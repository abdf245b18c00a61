import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few, onlyInLong } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { test, type VisitOptions } from '../support/journey.ts';
import { tabTo } from '../support/keyboard.ts';
import { longArchive, longCount, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** A way to use the page: how something is pressed, and on which screen. */
type Hand = {
  readonly name: string;
  readonly screen: VisitOptions;
  press(page: Page, target: Locator): Promise<void>;
};

const hands: readonly Hand[] = [
  {
    name: 'touch',
    screen: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    press: (_, target) => target.tap(),
  },
  {
    name: 'keyboard',
    screen: { viewport: { width: 1280, height: 800 } },
    press: async (page, target) => {
      await tabTo(page, target, 120);
      await page.keyboard.press('Enter');
    },
  },
  // Last, for every other journey is made by it too.
  {
    name: 'mouse',
    screen: { viewport: { width: 1280, height: 800 } },
    press: (_, target) => target.click(),
  },
];

/** Where the filters are: beside the feed, or in a sheet that is opened first. */
async function openFilters(page: Page, { name, press }: Hand): Promise<Locator> {
  if (name !== 'touch') return page.getByRole('region', { name: 'Filters' });
  await press(page, page.getByRole('button', { name: /^Filters/ }));
  return page.getByRole('dialog', { name: 'Filters' });
}

const top = async (target: Locator): Promise<number> =>
  (await target.boundingBox())?.y ?? Number.NaN;

/** Waits until `target` stands where it stood. */
async function expectSamePlace(target: Locator, before: number): Promise<void> {
  await target.waitFor();
  await expect
    .poll(async () => Math.abs((await top(target)) - before), { timeout: 4000 })
    .toBeLessThanOrEqual(4);
}

describe('feed, filters, story, report, original, and back to the same place', () => {
  test.for(few(hands, 2))('by $name', { timeout: 120_000 }, async (hand, { visit }) => {
    const { page, noise } = await visit(site, 'latest/', { ...hand.screen, originals: true });
    noise.expect(/^outbound: https:\/\/paper\.example\//);
    const press = (target: Locator) => hand.press(page, target);

    // Narrow the feed to a topic and an outlet, the outlet found by its name.
    let filters = await openFilters(page, hand);
    await press(filters.getByRole('link', { name: /^Harbours/ }));
    await page.waitForURL(/[?&]topic=harbours/);
    filters = hand.name === 'touch' ? page.getByRole('dialog', { name: 'Filters' }) : filters;
    const field = filters.getByLabel('Filter outlets');
    if (hand.name === 'keyboard') await tabTo(page, field, 120);
    await field.pressSequentially('courier 1');
    await press(filters.getByRole('link', { name: /^Courier 1/ }));
    await page.waitForURL(/outlet=courier-1\.example/);
    if (hand.name === 'touch') await press(page.getByRole('button', { name: /^Show \d+ stories/ }));

    // Everything shown is what was asked for, and the page says how much that is.
    const feed = page.url();
    await page
      .getByText(new RegExp(`^\\d+ of ${longCount} stories$`))
      .first()
      .waitFor();
    const sources = page.locator('main article a[href^="/outlets/"]');
    await expect
      .poll(() =>
        sources.evaluateAll((links) => [
          ...new Set(links.map((link) => link.getAttribute('href'))),
        ]),
      )
      .toEqual(['/outlets/courier-1.example/']);

    // A story with other reports, some way down, and one of them.
    const headline = page
      .locator('main article', { hasText: /\d background reports/ })
      .locator('[data-headline]')
      .first();
    const title = (await headline.textContent()) ?? '';
    if (hand.name === 'keyboard') await tabTo(page, headline, 120);
    else await headline.scrollIntoViewIfNeeded();
    const [feedTop, chosen] = [
      await top(headline),
      page.locator('main [data-headline]', { hasText: title }),
    ];
    await press(headline);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const report = page
      .getByRole('region', { name: 'Background' })
      .getByRole('link', { name: /^Report 0 on story/ });
    if (hand.name === 'keyboard') await tabTo(page, report, 120);
    else await report.scrollIntoViewIfNeeded();
    const reportTop = await top(report);
    await press(report);

    // The original, outside of the site; and back, and back.
    await page.getByRole('heading', { level: 1, name: 'The original' }).waitFor();
    await expect.poll(() => page.url()).toMatch(/^https:\/\/paper\.example\/\d+\/0$/);
    await page.goBack();
    await expectSamePlace(report, reportTop);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(feed);
    await expectSamePlace(chosen, feedTop);
    if (hand.name !== 'touch')
      await expect
        .poll(() => chosen.evaluate((link) => link === document.activeElement))
        .toBe(true);
  });
});

describe('a story', () => {
  test('leads to its original with the host shown, and tells the other side nothing', async ({
    visit,
  }) => {
    const { page, noise } = await visit(site, `news/${generatedSlug(0)}/`, { originals: true });
    noise.expect(/^outbound: https:\/\/paper\.example\/0$/);
    const [request] = await Promise.all([
      page.waitForRequest('https://paper.example/0'),
      page.getByRole('link', { name: 'Read at paper.example' }).click(),
    ]);
    expect((await request.allHeaders())['referer']).toBeUndefined();
  });

  test('every link out of the site has the same manners', async ({ visit }) => {
    const { page } = await visit(site, `news/${generatedSlug(0)}/`);
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((list) => list.map((link) => link.getAttribute('rel')));
    expect(links.length).toBeGreaterThan(2);
    expect([...new Set(links)]).toEqual(['noreferrer']);
  });

  test('takes the focus to its heading, names itself in the title, and is announced', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'latest/');
    const headline = page.locator('[data-headline]').first();
    const title = (await headline.textContent()) ?? '';
    await headline.click();
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await expect.poll(() => page.title()).toBe(`${title} – The Thousand Stories`);
    await page.getByRole('status').filter({ hasText: title }).waitFor({ state: 'attached' });
  });

  onlyInLong(() => {
    test('opens in a tab of its own by a deep link that nobody visited before', async ({
      visit,
    }) => {
      const { page } = await visit(site, `news/${generatedSlug(12)}/`);
      await expect.poll(() => page.locator('main h1').textContent()).toMatch(/^Story 12:/);
    });
  });
});
