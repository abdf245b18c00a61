import { afterAll, beforeAll, describe, expect } from 'vitest';
import { keepFirstHeading } from '../support/first-heading.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const hundreds: Archive = { kind: 'generated', stories: 300 };

let site: TestSite;

beforeAll(async () => {
  site = await openSite(hundreds);
});
afterAll(() => site.close());

describe('after a page was taken over', () => {
  test('story, another story, back and forward go on without a new page, each to its place', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'page/2/', {
      before: (context) => context.addInitScript(keepFirstHeading),
    });
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    const headline = page.locator('main article [data-headline]').nth(12);
    await headline.scrollIntoViewIfNeeded();
    const [title, href, top] = [
      await headline.textContent(),
      await headline.getAttribute('href'),
      await headline.boundingBox(),
    ];
    await headline.click();
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    await page
      .getByRole('navigation', { name: 'Newer and older story' })
      .getByRole('link')
      .last()
      .click();
    await expect.poll(() => page.locator('main h1').textContent()).not.toBe(title);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    await page.goBack();
    const again = page.locator(`main article [data-headline][href="${href}"]`);
    await again.waitFor();
    await expect
      .poll(async () => Math.abs(((await again.boundingBox())?.y ?? 0) - (top?.y ?? 0)))
      .toBeLessThanOrEqual(4);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'sameDocument')))
      .toBe(true);
  });

  test('a story opened from a link leads back to it, and by its masthead to the front page', async ({
    visit,
  }) => {
    const { page } = await visit(site, `news/${generatedSlug(3)}/`);
    await page.getByRole('link', { name: 'The Thousand Stories' }).first().click();
    await page.waitForURL(site.address);
    await ready(page);
    await expect.poll(() => page.locator('main article').count()).toBeGreaterThan(3);
    await page.goBack();
    await page.waitForURL(/\/news\//);
    await expect.poll(() => page.locator('main h1').textContent()).toMatch(/^Story 3:/);
  });
});
