import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

const outlet = (name: string) => ({ name, domain: `${name.toLowerCase()}.example` });
const story = (at: number) =>
  articleFile({
    title: `Harbour report number ${at}`,
    excerpt: 'Ferries and cranes.',
    publishedDateTime: new Date(Date.UTC(2024, 3, 1 + at)).toISOString(),
    provider: outlet(at % 3 === 0 ? 'Gazette' : 'Courier'),
    topics: at % 2 === 0 ? ['Ports'] : ['Ships'],
  });

const files = Object.fromEntries([
  ...Array.from({ length: 60 }, (_, at) => [`articles/2024-04-${at}-harbour.md`, story(at)]),
  [
    'articles/2024-05-20-quiet.md',
    articleFile({
      title: 'A quiet week',
      publishedDateTime: '2024-05-20T08:00:00Z',
      related: [relatedReport({ title: 'Lighthouse keeper retires', excerpt: 'After years.' })],
    }),
  ],
]);

beforeAll(async () => {
  site = await openSite({ kind: 'inline', name: 'searching', files }, { base: '/sub/' });
});
afterAll(() => site.close());

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const headlines = (page: Page) => page.locator('main article h2');
const asked = (page: Page): string => new URL(page.url()).searchParams.get('q') ?? '';

/** Waits until the results are those of a search. */
const searched = async (page: Page, text: string): Promise<void> => {
  await expect.poll(() => asked(page)).toBe(text);
  await page.getByRole('heading', { level: 1, name: `Search: ${text}` }).waitFor();
};

/** From a typing error in a word of a report to the story, and back, by keys alone. */
async function findByKeys(page: Page): Promise<void> {
  await field(page).focus();
  // A typing error in a word of a report.
  await page.keyboard.type('lighthuose', { delay: 20 });
  await searched(page, 'lighthuose');
  await expect.poll(() => headlines(page).allTextContents()).toEqual(['A quiet week']);
  await expect
    .poll(() => page.locator('main article a[href*="#r-"]').textContent())
    .toBe('Lighthouse keeper retires');
  expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true);
  await headlines(page).first().getByRole('link').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'A quiet week' }).waitFor();
  expect(await field(page).inputValue()).toBe('');
  await page.goBack();
  await searched(page, 'lighthuose');
  expect(await field(page).inputValue()).toBe('lighthuose');
  expect(new URL(page.url()).pathname).toBe('/sub/search/');
}

describe('searching', () => {
  test('follows who typed before the code of the page was there', async ({ visit }) => {
    const { page } = await visit(site, 'search/', {
      stay: true,
      before: (context) =>
        context.route('**/assets/index-*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 800));
          await route.continue();
        }),
    });
    await page.goto(new URL('search/', site.address).href, { waitUntil: 'commit' });
    await field(page).focus();
    await page.keyboard.type('quiet');
    await searched(page, 'quiet');
  });

  test('from a cold page by keys alone: find, filter, open, come back', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport: { width: 1440, height: 900 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.waitForTimeout(300);
    expect(requests.filter((url) => /data\/(search|words|postings)/.test(url))).toEqual([]);
    await findByKeys(page);
  });

  test('comes back to the place in the results, and a shared address opens the same', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'search/?q=harbour&sort=oldest');
    const last = headlines(page).filter({ hasText: 'number 40' });
    await expect.poll(() => headlines(page).count()).toBeGreaterThan(5);
    for (let step = 0; step < 40 && !(await last.isVisible()); step += 1)
      await page.mouse.wheel(0, 500).then(() => page.waitForTimeout(60));
    await last.scrollIntoViewIfNeeded();
    const before = (await last.boundingBox())?.y ?? 0;
    await last.click();
    await page.getByRole('heading', { level: 1, name: 'number 40' }).waitFor();
    await page.goBack();
    await last.waitFor();
    await expect
      .poll(async () => Math.abs(((await last.boundingBox())?.y ?? 0) - before))
      .toBeLessThanOrEqual(4);
    const other = await visit(site, 'search/?q=harbour&sort=oldest');
    await expect
      .poll(() => headlines(other.page).first().textContent())
      .toBe('Harbour report number 0');
  });

  test('drops late answers of what is no longer asked', async ({ visit }) => {
    let hold = Promise.resolve();
    let release = (): void => undefined;
    const { page } = await visit(site, 'search/', {
      before: (context) =>
        context.route('**/data/postings/**', async (route) => {
          await hold;
          await route.continue();
        }),
    });
    hold = new Promise((resolve) => {
      release = resolve;
    });
    await field(page).fill('lighthouse');
    await page.waitForTimeout(300);
    await field(page).fill('harbour');
    await page.waitForTimeout(300);
    release();
    await searched(page, 'harbour');
    await page.waitForTimeout(300);
    expect(await headlines(page).first().textContent()).toMatch(/^Harbour/);
    expect(await field(page).inputValue()).toBe('harbour');
  });

  test('searches nothing while an input method composes', async ({ visit }) => {
    const { page } = await visit(site, 'search/');
    await field(page).focus();
    await page.waitForFunction(() => document.activeElement?.id === 'site-search');
    await page.waitForTimeout(300);
    const compose = (type: string, text: string) =>
      field(page).evaluate(
        (input, [name, value]) => {
          if (input instanceof HTMLInputElement && name === 'input') input.value = value ?? '';
          input.dispatchEvent(
            name === 'input'
              ? new InputEvent('input', { isComposing: true, bubbles: true })
              : new CompositionEvent(name ?? '', { bubbles: true }),
          );
        },
        [type, text],
      );
    await compose('compositionstart', '');
    await compose('input', 'harb');
    await page.waitForTimeout(400);
    expect(asked(page)).toBe('');
    await compose('compositionend', '');
    await searched(page, 'harb');
  });

  test('says how many stories there are once the reader rests; Escape empties, then leaves', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'search/');
    await field(page).fill('lighthouse');
    await searched(page, 'lighthouse');
    const said = page.locator('[aria-live=polite]');
    await expect.poll(() => said.textContent()).toBe('1 story');
    await field(page).press('Escape');
    await expect.poll(() => asked(page)).toBe('');
    expect(await field(page).inputValue()).toBe('');
    await field(page).press('Escape');
    expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(false);
  });

  test('on a phone the bar leads to the field, which has the focus', async ({ visit }) => {
    const { page } = await visit(site, 'about/', { viewport: { width: 360, height: 740 } });
    expect(await field(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect.poll(() => field(page).evaluate((it) => it === document.activeElement)).toBe(true);
    expect((await field(page).boundingBox())?.width).toBeGreaterThan(300);
  });
});

describeFirefox('searching in Firefox', () => {
  test('by keys alone: find, open, come back', async () => {
    const reader = await newFirefoxReader({ viewport: { width: 1440, height: 900 } });
    const page = await reader.newPage();
    await page.goto(site.address);
    await ready(page);
    await findByKeys(page);
  });
});
