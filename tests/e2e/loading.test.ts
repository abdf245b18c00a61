import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { longArchive, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(longArchive);
});
afterAll(() => site.close());

/** A pack of stories. */
const STORY_FILE = /\/data\/packs\//;

/**
 * The files that came from the site so far; what a list no longer wants, since it was left before
 * that came, is given up and does not.
 */
function cameFrom(page: Page): string[] {
  const came: string[] = [];
  page.on('requestfinished', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === new URL(site.address).origin) came.push(pathname);
  });
  return came;
}

const headlines = (page: Page) => page.locator('main article [data-headline]');

/** Opens the second story of the list in the page, and comes back to it. */
async function openAndReturn(page: Page): Promise<void> {
  await atRest(page);
  const headline = headlines(page).nth(1);
  const title = (await headline.textContent()) ?? '';
  await headline.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goBack();
  await headlines(page).filter({ hasText: title }).first().waitFor();
}

test('from the feed by a filter and a topic to two stories and back, no file comes twice', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/', { stay: true });
  const came = cameFrom(page);
  await page.goto(`${site.address}latest/`);
  await ready(page);
  await page.mouse.move(700, 400);
  const rail = page.getByRole('region', { name: 'Filters' });
  await rail.getByRole('heading', { name: 'Outlets' }).waitFor();
  // What is given up when it has just come counts as come, and comes again.
  await atRest(page);
  await rail.getByRole('link', { name: /^Rivers/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Rivers' }).waitFor();
  await openAndReturn(page);
  await atRest(page);
  await page.goBack();
  await page.waitForURL(`${site.address}latest/`);
  await atRest(page);
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Trains' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Trains' }).waitFor();
  await openAndReturn(page);
  await page.waitForLoadState('networkidle');
  expect(came.filter((path) => STORY_FILE.test(path)).length).toBeGreaterThanOrEqual(1);
  expect(came.filter((path, at) => came.indexOf(path) !== at)).toEqual([]);
});

describe('a story is fetched before its page is asked for', () => {
  test('when its link is pointed at', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await Promise.all([page.waitForRequest(STORY_FILE), headlines(page).nth(1).hover()]);
    expect(new URL(page.url()).pathname).toBe('/latest/');
  });

  test('when its link is focused', async ({ visit }) => {
    const { page } = await visit(site, 'latest/');
    await Promise.all([page.waitForRequest(STORY_FILE), headlines(page).nth(1).focus()]);
    expect(new URL(page.url()).pathname).toBe('/latest/');
  });

  test('when its link had the focus before the code came', async ({ visit }) => {
    const { page } = await visit(site, 'latest/', { stay: true });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelectorAll<HTMLElement>('main article [data-headline]')[1]?.focus();
      });
    });
    await Promise.all([page.waitForRequest(STORY_FILE), page.goto(`${site.address}latest/`)]);
  });

  const touched = [
    ['its card beside the link', 'p'],
    ['its link', '[data-headline]'],
  ] as const;
  test.for(few(touched, 1))(
    'when a finger comes down on %s, before it is lifted',
    async ([, part], { visit }) => {
      const { page, context } = await visit(site, 'latest/', {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const place = page.locator('main article').nth(1).locator(part).first();
      await place.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, height = 0 } = (await place.boundingBox()) ?? {};
      const session = await context.newCDPSession(page);
      await Promise.all([
        page.waitForRequest(STORY_FILE),
        session.send('Input.dispatchTouchEvent', {
          type: 'touchStart',
          touchPoints: [{ x: x + 12, y: y + height / 2 }],
        }),
      ]);
      expect(new URL(page.url()).pathname).toBe('/latest/');
    },
  );
});

test('pictures of a feed have their size, come as they are scrolled to, and the first of them before others', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/');
  const pictures = await page.locator('main article img').evaluateAll((images) =>
    images.map((image) => ({
      size: image.hasAttribute('width') && image.hasAttribute('height'),
      loading: image.getAttribute('loading'),
      decoding: image.getAttribute('decoding'),
      place: Number(image.closest('[data-place]')?.getAttribute('data-place')),
      priority: image.getAttribute('fetchpriority') ?? 'auto',
    })),
  );
  expect(pictures.length).toBeGreaterThan(4);
  expect(pictures.filter(({ size }) => !size)).toEqual([]);
  expect([...new Set(pictures.map(({ loading, decoding }) => `${loading} ${decoding}`))]).toEqual([
    'lazy async',
  ]);
  const first = pictures.filter(({ place }) => place < 2);
  expect(first.length).toBeGreaterThan(0);
  expect(pictures.filter(({ priority }) => priority === 'high')).toEqual(first);
});

test('stories that are scrolled past below a resting pointer are not asked for; one that it then comes to is', async ({
  visit,
}) => {
  const { page } = await visit(site, 'latest/');
  const came = cameFrom(page);
  const stories = () => came.filter((path) => STORY_FILE.test(path)).length;
  const box = await headlines(page).nth(1).boundingBox();
  const next = await headlines(page).nth(4).boundingBox();
  if (!(box && next)) throw new Error('a headline has no place on the screen');
  await page.mouse.move(box.x + 20, 4);
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.move(box.x + 23, box.y + 9);
  await expect.poll(stories).toBe(1);
  await page.mouse.wheel(0, next.y - box.y);
  await page.waitForTimeout(300);
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(60);
  }
  await atRest(page);
  expect(stories()).toBe(1);
  await headlines(page).last().hover();
  await expect.poll(stories).toBe(2);
});
