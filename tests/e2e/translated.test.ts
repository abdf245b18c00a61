import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few, onlyInLong } from '../support/few.ts';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { test } from '../support/journey.ts';
import { answerOthers } from '../support/other-sites.ts';
import { listenForNoise } from '../support/page-noise.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const small: Archive = { kind: 'generated', stories: 120 };

let site: TestSite;

beforeAll(async () => {
  site = await openSite(small);
});
afterAll(() => site.close());

/**
 * How a translator puts its element in place of a text: the text goes into it, is replaced by it,
 * or is removed after it was put before.
 */
const ways = ['replaced', 'moved', 'removed'] as const;

/**
 * Translates the page as Chrome's translator does, now and whenever it changes: a translated text
 * begins with a mark.
 */
const translate = (way: string): void => {
  const translateText = (text: Text): void => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    if (way === 'replaced') text.replaceWith(outer);
    else text.before(outer);
    if (way === 'removed') text.remove();
    if (way === 'moved') inner.append(text);
    else inner.append(`»${text.data}`);
  };
  const translateAll = (): void => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
    for (const text of found)
      if (text.data.trim() !== '' && !text.parentElement?.closest('font, script, style'))
        translateText(text);
  };
  const begin = (): void => {
    translateAll();
    new MutationObserver(translateAll).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
};

/**
 * Narrows the feed, opens a story, goes back, changes the order, opens the settings: each time the
 * page is whole and right.
 */
async function readOn(page: Page): Promise<void> {
  const topic = page.locator('[data-filters] a[href*="topic="]').first();
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
  await topic.click();
  await expect.poll(() => page.url()).toContain('topic=');
  await expect.poll(() => page.locator('main article').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('main').innerText()).toMatch(/\d+ of 120/);
  const headline = page.locator('main article [data-headline]').first();
  const title = (await headline.innerText()).replaceAll('»', '');
  await headline.click();
  await page.waitForURL(/\/news\//);
  await expect
    .poll(async () => (await page.locator('main h1').innerText()).replaceAll('»', ''))
    .toBe(title);
  await page.goBack();
  await expect.poll(() => page.locator('main article').count()).toBeGreaterThan(0);
  await page.goto(`${site.address}?sort=top`);
  await page.goBack();
  await page.getByRole('button', { name: /Settings/ }).click();
  await expect.poll(() => page.locator('input[type=radio]').count()).toBeGreaterThan(5);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
}

describe('a page that the browser translates', () => {
  test.for(
    few(
      ways.flatMap((way) => [{ way, when: 'before' } as const, { way, when: 'after' } as const]),
      1,
    ),
  )(
    '$when the app has taken it over, texts $way: everything works, and nothing throws',
    async ({ way, when }, { visit }) => {
      const { page } = await visit(site, 'latest/', {
        before: async (context) =>
          void (when === 'before' && (await context.addInitScript(translate, way))),
      });
      if (when === 'after') await page.evaluate(translate, way);
      await readOn(page);
    },
  );
});

onlyInLong(() =>
  describeFirefox('in Firefox', () => {
    test('a page that is translated goes on working', { timeout: 90_000 }, async () => {
      const browser = await launchFirefox();
      try {
        for (const when of ['before', 'after']) {
          const context = await browser.newContext();
          context.setDefaultTimeout(10_000);
          const noise = listenForNoise(context, site.address);
          noise.expect(/NS_BINDING_ABORTED/);
          await answerOthers(context, site.address, { pictures: 'load', originals: false });
          const page = await context.newPage();
          if (when === 'before') await context.addInitScript(translate, 'replaced');
          await page.goto(`${site.address}latest/`);
          await page.locator('html[data-opened]').waitFor({ state: 'attached' });
          if (when === 'after') await page.evaluate(translate, 'replaced');
          await readOn(page);
          expect(noise.unexpected()).toEqual([]);
          await context.close();
        }
      } finally {
        await browser.close();
      }
    });
  }),
);
