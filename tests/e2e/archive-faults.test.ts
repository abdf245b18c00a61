import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ready, test } from '../support/journey.ts';
import { keepArchive, keptPaths } from '../support/kept-device.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { openPage } from '../support/other-sites.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const OLD = 150;
const day = (at: number): string => String((at % 28) + 1).padStart(2, '0');

/** Text that no compression and no rule of packs makes shorter. */
const noise = (seed: number): string =>
  Array.from({ length: 12 }, (_, at) =>
    Math.abs(Math.sin(seed * 99 + at))
      .toString(36)
      .slice(2),
  ).join(' ');

const told = (slug: string, time: string, seed: number): readonly [string, string] => [
  `articles/${slug}.md`,
  articleFile({
    title: `Told ${seed}`,
    publishedDateTime: time,
    related: Array.from({ length: 12 }, (_, at) =>
      relatedReport({
        title: `Told by others, ${at}`,
        publishedDateTime: time,
        webUrl: `https://gazette.example/${seed}/${noise(seed * 100 + at).replaceAll(' ', '-')}`,
      }),
    ),
  }),
];

/** Most of its stories are of long ago. */
const archive: Archive = {
  kind: 'inline',
  name: 'mostly-old',
  files: Object.fromEntries([
    ...Array.from({ length: OLD }, (_, at) =>
      told(
        `2020-0${(at % 9) + 1}-${day(at)}-old-${at}`,
        `2020-0${(at % 9) + 1}-${day(at)}T08:00:00Z`,
        at,
      ),
    ),
    ...Array.from({ length: 3 }, (_, at) =>
      told(`2024-05-0${at + 1}-new-${at}`, `2024-05-0${at + 1}T08:00:00Z`, 1000 + at),
    ),
  ]),
};

let site: TestSite;
beforeAll(async () => {
  site = await openSite(archive);
});
afterAll(() => site.close());

const main = (page: Page) => page.locator('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();
const says = (page: Page, words: RegExp) => main(page).getByText(words).first().waitFor();
/** The bytes that a choice takes, as the page says them. */
async function sizeOf(page: Page, label: RegExp): Promise<number> {
  const words = (await main(page).locator('label', { hasText: label }).textContent()) ?? '';
  const [, number = '', unit = ''] = /([\d.]+) ([kM]B)$/.exec(words) ?? [];
  return Number(number) * (unit === 'MB' ? 1_000_000 : 1000);
}
const packs = (page: Page): Promise<string[]> =>
  keptPaths(page).then((all) => all.filter((path) => path.includes('/packs/')));

describe('the archive on a device', () => {
  test('offers the last twelve months when there is no room for all, and has room for them then', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, 'offline/');
    const [all, year] = [await sizeOf(page, /^All 153/), await sizeOf(page, /^The last 12/)];
    const session = await context.newCDPSession(page);
    const { origin } = new URL(site.address);
    // Browsers count some hundred bytes for each file beside its own.
    const quotaSize = year + Math.round((all - year) / 3) + 30_000;
    expect(all).toBeGreaterThan(quotaSize);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await page.reload();
    await ready(page);
    await press(page, 'Keep on this device');
    await says(page, /no more room for this site\. What was loaded stays\./);
    await says(page, /The last 12 months take less room\./);
    const half = await packs(page);
    expect(half.length).toBeGreaterThan(0);
    await page.getByRole('radio', { name: /^The last 12 months, 3 stories/ }).check();
    await press(page, 'Keep on this device');
    await says(page, /^On this device: the last 12 months, 3 stories/);
    expect((await packs(page)).length).toBeLessThanOrEqual(half.length);
  });

  test('is loaded by one of two tabs; the other says so, and then has it too', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, 'offline/');
    let isSlow = true;
    await context.route('**/data/packs/*', async (route) => {
      while (isSlow) await new Promise((resolve) => setTimeout(resolve, 50));
      await route.continue();
    });
    const other = await openPage(context);
    await other.goto(`${site.address}offline/`);
    await ready(other);
    await press(page, 'Keep on this device');
    await main(page).getByRole('button', { name: 'Stop' }).waitFor();
    await press(other, 'Keep on this device');
    await says(other, /Another tab is loading the archive\./);
    isSlow = false;
    await says(page, /^On this device: all 153 stories/);
    await other.reload();
    await says(other, /^On this device: all 153 stories/);
  });

  test('that another tab removes while it is loaded is gone, and is not said to be here', async ({
    visit,
  }) => {
    const { page, context } = await visit(site, 'offline/');
    let isSlow = true;
    await context.route('**/data/packs/*', async (route) => {
      while (isSlow) await new Promise((resolve) => setTimeout(resolve, 50));
      await route.continue();
    });
    await press(page, 'Keep on this device');
    await main(page).getByRole('button', { name: 'Stop' }).waitFor();
    await expect.poll(() => keptPaths(page).then((all) => all.length)).toBeGreaterThan(5);
    const other = await openPage(context);
    await other.goto(`${site.address}offline/`);
    await ready(other);
    await press(other, 'Remove from this device');
    await says(other, /The archive was removed from this device\./);
    isSlow = false;
    await main(page).getByRole('button', { name: 'Keep on this device' }).waitFor();
    expect(
      await main(page)
        .getByText(/^On this device: /)
        .count(),
    ).toBe(0);
    expect(await keptPaths(page)).toEqual([]);
  });

  test('that another tab removes while it is read is read no further', async ({ visit }) => {
    const { page, context, noise } = await visit(site, '');
    noise.expect(/^request: \S+ net::ERR_INTERNET_DISCONNECTED$/);
    await keepArchive(page, site.address);
    await page.locator('header a').first().click();
    await page.locator('main article').first().waitFor();
    const first = page.locator('[data-headline]').first();
    await first.click();
    await page.waitForURL(/\/news\//);
    await page.goBack();
    // The tab remembers no pack that came from the host.
    await page.reload();
    await ready(page);
    await context.setOffline(true);
    const second = page.locator('[data-headline]').nth(1);
    const title = await second.textContent();
    await second.click();
    await expect.poll(() => main(page).locator('h1').textContent()).toBe(title);
    await page.goBack();
    // What a pointer rests on is fetched ahead.
    await page.mouse.move(0, 0);
    await context.setOffline(false);
    const other = await openPage(context);
    await other.goto(`${site.address}offline/`);
    await ready(other);
    await press(other, 'Remove from this device');
    await says(other, /The archive was removed from this device\./);
    await context.setOffline(true);
    // Of the same pack, which the tab may have in its memory.
    await page.locator('[data-headline]').nth(2).press('Enter');
    await expect.poll(() => main(page).locator('h1').textContent()).toBe('No connection');
    await context.setOffline(false);
  });
});
