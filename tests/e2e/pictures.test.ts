import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { generatedSlug } from '../support/generate-archive.ts';
import { ready, test } from '../support/journey.ts';
import { openSite, type TestSite, thousands } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(thousands);
});
afterAll(() => site.close());

/** Every address outside of the site that a context asked for. */
function listenOutside(
  context: BrowserContext,
  { address }: TestSite,
): { readonly asked: { type: string; url: string; referrer: string | undefined }[] } {
  const asked: { type: string; url: string; referrer: string | undefined }[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', address).href)) {
      asked.push({ type: request.resourceType(), url: request.url(), referrer: request.headers()['referer'] });
    }
  });
  return { asked };
}

describe('requests to third parties', () => {
  test('are pictures and nothing else, tell no one where they came from, and stay on https', async ({ visit }) => {
    let heard: ReturnType<typeof listenOutside> = { asked: [] };
    const { page } = await visit(site, '', {
      before: (context) => {
        heard = listenOutside(context, site);
        return Promise.resolve();
      },
    });
    for (const path of ['topics/', 'outlets/', 'about/', `news/${generatedSlug(0)}/`, `news/${generatedSlug(7)}/`]) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
    }
    expect(heard.asked.length).toBeGreaterThan(0);
    expect([...new Set(heard.asked.map(({ type }) => type))]).toEqual(['image']);
    expect(heard.asked.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
    expect(heard.asked.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });

  test('are none with pictures off, on any route, after a reload too', async ({ visit }) => {
    let heard: ReturnType<typeof listenOutside> = { asked: [] };
    const { page } = await visit(site, 'about/', {
      before: (context) => {
        heard = listenOutside(context, site);
        return Promise.resolve();
      },
    });
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Off' }).check();
    await page.keyboard.press('Escape');
    heard.asked.length = 0;
    for (const path of ['', 'topics/', 'outlets/', `news/${generatedSlug(0)}/`, `news/${generatedSlug(7)}/`]) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(200);
    }
    expect(heard.asked).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a picture that does not come', () => {
  test('leaves its box, and is not asked for again and again', async ({ visit }) => {
    let asked = 0;
    const { page } = await visit(site, '', {
      pictures: 'fail',
      before: (context) => {
        context.on('request', (request) => {
          if (request.resourceType() === 'image') asked += 1;
        });
        return Promise.resolve();
      },
    });
    const box = page.locator('[data-failed]').first();
    await box.waitFor();
    await page.waitForTimeout(500);
    const settled = asked;
    await page.waitForTimeout(1000);
    expect(asked).toBe(settled);
    expect((await box.boundingBox())?.height).toBeGreaterThan(100);
  });

  test('and hangs keeps nobody from reading', async ({ visit }) => {
    const { page } = await visit(site, '', { pictures: 'hang' });
    await page.locator('[data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await ready(page);
  });
});

describe('a video', () => {
  test('asks nobody but for its picture before it is played, and then exactly its player', async ({ visit }) => {
    let heard: ReturnType<typeof listenOutside> = { asked: [] };
    const { page, noise } = await visit(site, `news/${generatedSlug(7)}/`, {
      before: (context) => {
        heard = listenOutside(context, site);
        return Promise.resolve();
      },
    });
    noise.expect(/^outbound: https:\/\/www\.youtube-nocookie\.com\/embed\//);
    await page.waitForTimeout(300);
    expect(heard.asked.filter(({ type }) => type !== 'image')).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    heard.asked.length = 0;
    await page.getByRole('button', { name: /Play here/ }).click();
    await expect
      .poll(() => heard.asked.map(({ url }) => url))
      .toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}/)]);
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/^Video: /);
  });
});
