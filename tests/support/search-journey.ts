import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newFirefoxReader } from './firefox.ts';
import { ready, type Visiting } from './journey.ts';
import { focused } from './keyboard.ts';
import type { TestSite } from './site.ts';

/** A word of reports as it is mistyped, and what is expected of the search for it. */
export type SearchJourney = {
  readonly typed: string;
  readonly meant: string;
  readonly found: number;
  /** A link of the filters, as `focused` names it, and how many stories it leaves. */
  readonly filter: RegExp;
  readonly left: number;
};

/** What one search shows. */
type Shown = {
  readonly address: string;
  readonly field: string;
  readonly count: string | null;
  readonly headlines: readonly string[];
};

const headlines = (page: Page) => page.locator('main article h2');

const shownOn = async (page: Page): Promise<Shown> => ({
  address: new URL(page.url()).search,
  field: await page.getByRole('searchbox', { name: 'Search' }).inputValue(),
  count: await page.getByText(/^\d+ of \d+ stories$/).textContent(),
  headlines: await headlines(page).allTextContents(),
});

/** The place in the results of the story whose headline has the focus, and where it is. */
const spot = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('[data-headline]') === true
      ? {
          place: activeElement.closest<HTMLElement>('[data-place]')?.dataset['place'],
          top: Math.round(activeElement.getBoundingClientRect().top),
        }
      : undefined;
  });

const expectPlace = (page: Page, place: string): Promise<void> =>
  expect.poll(async () => (await spot(page))?.place).toBe(place);

/** Goes back with Shift and Tab to what `focused` names like this. */
async function tabBackTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here);
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`nothing like ${name}; passed:\n${passed.join('\n')}`);
}

/**
 * By keys alone, on a page that was just opened: finds stories from a typing error in a word that
 * only their reports have, filters them, opens the second and comes back. `share` opens the address
 * as another reader, who must see the same.
 */
async function findFilterOpenReturn(
  page: Page,
  { typed, meant, found, filter, left }: SearchJourney,
  share: (address: string) => Promise<Page>,
): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(typed, { delay: 20 });
  await page.getByText(`Showing results for ${meant}`).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expectPlace(page, '0');
  await expect.poll(() => headlines(page).count()).toBe(found);
  const word = new RegExp(meant, 'i');
  for (const title of await headlines(page).allTextContents()) expect(title).not.toMatch(word);
  for (const line of await page.locator('main article a[href*="#r-"]').allTextContents())
    expect(line).toMatch(word);

  await tabBackTo(page, filter);
  await page.keyboard.press('Enter');
  await page.getByText(`${left} of ${found} stories`, { exact: true }).waitFor();
  await expect.poll(() => headlines(page).count()).toBe(left);
  await page.keyboard.press('j');
  await expectPlace(page, '0');
  await page.keyboard.press('ArrowDown');
  await expectPlace(page, '1');

  const [before, at] = [await shownOn(page), await spot(page)];
  expect(before.field).toBe(typed);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/news\//);
  await page.locator('main h1', { hasText: before.headlines[1] ?? '' }).waitFor();
  await page.goBack();
  await expectPlace(page, '1');
  expect(await shownOn(page)).toEqual(before);
  await expect.poll(async () => (await spot(page))?.top).toBe(at?.top);

  const other = await share(page.url());
  await expect.poll(() => headlines(other).count()).toBe(left);
  expect(await shownOn(other)).toEqual(before);
}

const DESK = { width: 1440, height: 900 };

/** The journey in a visit of Chromium, from the front page of a site. */
export async function findInChromium(
  visit: Visiting,
  site: TestSite,
  journey: SearchJourney,
): Promise<void> {
  const open = async (address: string): Promise<Page> =>
    (await visit(site, address, { viewport: DESK })).page;
  await findFilterOpenReturn(await open(''), journey, open);
}

/** The same in Firefox. */
export async function findInFirefox(site: TestSite, journey: SearchJourney): Promise<void> {
  let readers = 0;
  const open = async (address: string): Promise<Page> => {
    readers += 1;
    const page = await (await newFirefoxReader({ viewport: DESK })).newPage();
    await page.goto(address);
    await ready(page);
    return page;
  };
  await findFilterOpenReturn(await open(site.address), journey, open);
  expect(readers).toBe(2);
}
