import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox } from '../support/firefox.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile, firefoxProfile, type ProfileBrowser } from '../support/profiles.ts';
import { five, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';

const heading = (page: Page) => page.locator('html[data-opened] main h1').first();
const line = (page: Page) => page.locator('.page-line');

function journeys(browser: ProfileBrowser, base: string): void {
  test(`at ${base}: the front page and an opened story open, one that was not says so where it is`, {
    timeout: 120_000,
  }, async () => {
    const built = await openSite(five, { base, offline: true });
    await built.close();
    const site = await serveStopping(built.root, base);
    const device = await newKeptDevice(browser, site.address);
    const first = await device.open(site.address);
    await untilKept(first, base);
    await untilKept(first, `${base}data/manifest.json`);
    const story = first.locator('article [data-headline]').first();
    const title = (await story.textContent()) ?? '';
    await story.click();
    await first.waitForURL(/\/news\//);
    const { pathname } = new URL(first.url());
    await heading(first).waitFor();
    await expect
      .poll(() => keptPaths(first).then((paths) => paths.filter((path) => /packs\//.test(path))))
      .toHaveLength(1);
    // The one was read out of a pack; a page that is opened by its address is kept as a page.
    await first.goto(site.address);
    const other = first.locator(`main a[href*="/news/"]:not([href*="${pathname}"])`).first();
    await other.waitFor();
    await first.goto(new URL((await other.getAttribute('href')) ?? '', site.address).href);
    await untilKept(first, new URL(first.url()).pathname);
    const otherTitle = (await heading(first).textContent()) ?? '';
    await first.goto(`${site.address}about/`);
    await untilKept(first, `${base}about/`);
    await device.close();
    await site.stop();

    const page = await device.open(site.address);
    await heading(page).waitFor();
    expect(await page.locator('article').count()).toBe(3);
    await line(page).waitFor();
    expect(await line(page).textContent()).toMatch(
      /^No connection\. This is what this device kept, as of \d\d:\d\d\.$/,
    );
    expect(await line(page).getAttribute('role')).toBe('status');
    expect(await page.locator('header a').first().getAttribute('href')).toBe(base);
    await page.goto(new URL(pathname, site.address).href);
    await expect.poll(() => heading(page).textContent()).toBe(title);
    await page.goto(`${site.address}about/`);
    await expect.poll(() => heading(page).textContent()).toMatch(/^About/);

    const never = `${site.address}news/2020-01-01-never-opened/`;
    await page.goto(never);
    await expect.poll(() => heading(page).textContent()).toBe('The site could not be reached');
    expect(page.url()).toBe(never);
    const kept = page.getByRole('region', { name: 'Stories kept on this device' });
    // The one kept last comes first.
    await expect.poll(() => kept.getByRole('link').allTextContents()).toEqual([otherTitle, title]);
    await kept.getByRole('link', { name: title }).click();
    await expect.poll(() => heading(page).textContent()).toBe(title);
  });
}

describe('with the server stopped, in a new process of Chromium', () => {
  journeys(chromiumProfile, '/');
  // Firefox takes the other base.
  onlyInLong(() => journeys(chromiumProfile, '/sub/'));
});

describeFirefox('with the server stopped, in a new process of Firefox', () => {
  journeys(firefoxProfile, '/sub/');
});
