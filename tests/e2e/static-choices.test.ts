import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const hundreds: Archive = { kind: 'generated', stories: 300 };
const NEWEST = 40;

let whole: TestSite;
/** Only the newest stories have pages. */
let newest: TestSite;

beforeAll(async () => {
  [whole, newest] = [await openSite(hundreds), await openSite(hundreds, { pages: NEWEST })];
});
afterAll(() => Promise.all([whole.close(), newest.close()]));

describe('with pictures off', () => {
  test('a page made with pictures asks nobody for them; switched on again, they come', {
    timeout: 90_000,
  }, async ({ visit }) => {
    // Those that the page's own policy stopped are not among what left for other hosts.
    const { page, outside: asked, noise } = await visit(whole, '', { stay: true });
    // The browser says of each picture that it was not asked for.
    noise.expect(/^console: Loading the image .*"img-src data:"/);
    await page.goto(new URL('latest/', whole.address).href);
    await page.evaluate(() => localStorage.setItem('coranto:settings:/', '{"images":false}'));
    await expect.poll(() => asked.length).toBeGreaterThan(5);
    await page.goto('about:blank');
    asked.length = 0;
    const paths = [
      '',
      `news/${generatedSlug(0)}/`,
      'page/2/',
      'topics/rivers/',
      'days/2024-06-29/',
    ];
    for (const path of few(paths, 2)) {
      await page.goto(new URL(path, whole.address).href);
      await ready(page);
      await page.mouse.wheel(0, 3000);
      await atRest(page);
      expect(await page.locator('main img').count(), path).toBe(0);
    }
    expect(asked).toEqual([]);

    await page.goto(whole.address);
    await page.getByRole('button', { name: 'Settings' }).click();
    // The page's own policy goes with the page: it is opened anew.
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('radio', { name: 'On', exact: true }).click(),
    ]);
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await expect
      .poll(() =>
        page
          .locator('main article img')
          .first()
          .evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth),
      )
      .toBeGreaterThan(0);
  });
});

describe('an address with choices in it', () => {
  test('is never first shown as the feed without them', async ({ visit }) => {
    const { page } = await visit(whole, '', {
      stay: true,
      before: (context) =>
        context.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(globalThis, { seen });
          const look = (): void => {
            const headline = document.querySelector('main article [data-headline]');
            if (
              headline instanceof HTMLElement &&
              headline.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            )
              seen.push(headline.textContent ?? '');
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
    });
    await page.goto(`${whole.address}?topic=rivers&from=2024-06-20&to=2024-06-25`);
    await page
      .getByText(/^\d+ of 300 stories$/)
      .first()
      .waitFor();
    await atRest(page);
    const shown: unknown = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
    if (!Array.isArray(shown)) throw new Error('nothing was looked at');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((headline) => !/Rivers/.test(String(headline)))).toEqual([]);
  });

  test('and one with a place in it opens at that place', async ({ visit }) => {
    const { page } = await visit(whole, 'about/#follow');
    await expect
      .poll(() =>
        page.locator('#follow').evaluate((part) => Math.round(part.getBoundingClientRect().top)),
      )
      .toBeLessThan(300);
  });
});

describe('with pages for the newest stories only', () => {
  const beyond = NEWEST + 20;

  test('the others open in the app, from a link and in a tab of their own', async ({ visit }) => {
    const { page } = await visit(newest, `news/${generatedSlug(beyond)}/`);
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(new RegExp(`^Story ${beyond}:`));
    const answers = await Promise.all(
      [NEWEST - 1, NEWEST].map(async (at) =>
        (await fetch(`${newest.address}news/${generatedSlug(at)}/`)).text(),
      ),
    );
    expect(answers.map((html) => html.includes('id=page-values'))).toEqual([true, false]);
    await page.goto(`${newest.address}page/2/`);
    await ready(page);
    await page
      .locator(`main a[href="/news/${generatedSlug(beyond)}/"]`)
      .first()
      .click();
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(new RegExp(`^Story ${beyond}:`));
  });

  test('a host that knows no rules but 404.html serves all of it', async ({ visit }) => {
    const { page, noise } = await visit(
      await serveAsPlainHost(newest.root),
      `news/${generatedSlug(beyond)}/`,
    );
    noise.expect(/status 404$/);
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(new RegExp(`^Story ${beyond}:`));
    await page.goto(new URL(`/?topic=rivers`, page.url()).href);
    await page
      .getByText(/^\d+ of 300 stories$/)
      .first()
      .waitFor();
    await page.goto(new URL('/nowhere/at/all/', page.url()).href);
    await ready(page);
    await expect
      .poll(() => page.locator('main h1').textContent())
      .toMatch(/no such page|not here|nothing|not found/i);
  });
});

/**
 * Files as they are, and 404.html with that status for anything else, as the simplest static hosts
 * do.
 */
async function serveAsPlainHost(root: string): Promise<TestSite> {
  const fallback = await readFile(join(root, '404.html'));
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(fallback);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no port');
  return { address: `http://localhost:${bound.port}/`, root, close };
}
