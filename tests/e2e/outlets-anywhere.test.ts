import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { breakFiles, noiseOf } from '../support/faults.ts';
import { test } from '../support/journey.ts';
import { longArchive, longCount, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

const rail = (page: Page) => page.getByRole('region', { name: 'Filters' });
const outlet = (page: Page) => rail(page).getByRole('link', { name: /^Courier 1 [\d,]+ stor/ });
const storiesOf = async (page: Page): Promise<number> => {
  const words = await outlet(page).locator('.unseen').textContent();
  return Number(/[\d,]+/.exec(words ?? '')?.[0]?.replace(',', ''));
};
const appearances = /\/data\/appearances-/;

test('by keyboard: an outlet anywhere in the coverage has more stories, and they are those promised', async ({
  visit,
}) => {
  const { page, context, noise } = await visit(site, '?topic=rivers');
  noise.expect(noiseOf(appearances));
  await rail(page).getByLabel('Filter outlets').fill('courier 1');
  const leads = await storiesOf(page);

  // The file is asked for only now, and the first time it does not come.
  const mend = await breakFiles(context, appearances, 'error');
  await rail(page).getByRole('radio', { name: 'Lead reports' }).focus();
  await page.keyboard.press('ArrowDown');
  await rail(page)
    .getByRole('alert')
    .getByText('This part of the page could not be loaded.')
    .waitFor();
  await mend();
  await rail(page).getByRole('button', { name: 'Try again' }).click();
  await outlet(page).waitFor();
  const anywhere = await storiesOf(page);
  expect(anywhere).toBeGreaterThan(leads);

  // The switch is one stop on the way through the page.
  await rail(page).getByRole('radio', { name: 'Anywhere in the coverage' }).focus();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset'))).toBeNull();

  await outlet(page).click();
  await page.waitForURL(/\?topic=rivers&with-outlet=courier-1\.example$/);
  const count = page
    .locator('main')
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${anywhere} of ${longCount} stories$`) });
  await count.waitFor();
  await page.getByRole('link', { name: 'Courier 1 anywhere in the coverage' }).waitFor();

  // The address alone gives the same list, and the switch as it was.
  await page.reload();
  await count.waitFor();
  expect(
    await rail(page).getByRole('radio', { name: 'Anywhere in the coverage' }).isChecked(),
  ).toBe(true);
  await page.getByRole('link', { name: 'Courier 1 anywhere in the coverage' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?topic=rivers');
});
