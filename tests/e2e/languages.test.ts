import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { languageNames } from '#src/messages/language-names.ts';
import { catalogues } from '#src/messages/languages/all.ts';
import { few } from '../support/few.ts';
import { ready, test } from '../support/journey.ts';
import { articleFile } from '../support/markdown.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';

const arabicSite: Archive = {
  kind: 'inline',
  name: 'arabic',
  files: {
    'site.yaml': 'title: صحيفة\nlanguage: ar-EG\n',
    'articles/2024-05-01-a.md': articleFile({ title: 'افتتاح المكتبة الجديدة' }),
  },
};

let english: TestSite;
let arabic: TestSite;

beforeAll(async () => {
  [english, arabic] = [await openSite({ kind: 'five' }), await openSite(arabicSite)];
});
afterAll(() => Promise.all([english.close(), arabic.close()]));

const spoken = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    menu: document.querySelector('header nav a')?.textContent,
  }));

const saying = (tag: keyof typeof catalogues) => {
  const { language, site } = catalogues[tag];
  return { lang: tag, dir: language.direction, menu: site.topicsPage };
};

describe('the interface', () => {
  test('is in the first language of the browser that it has, and else in the site’s', async ({
    visit,
  }) => {
    const { page } = await visit(english, '', { locale: 'de-AT' });
    expect(await spoken(page)).toEqual(saying('de'));
    const { page: other } = await visit(english, '', { locale: 'nl-NL' });
    expect(await spoken(other)).toEqual(saying('en'));
    const { page: own } = await visit(arabic, '', { locale: 'nl-NL' });
    expect(await spoken(own)).toEqual(saying('ar'));
  });

  test('is in the language that the reader chose, from then on', async ({ visit }) => {
    const { page } = await visit(english, '', { locale: 'en-GB' });
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Language').selectOption('ja');
    await page.locator('html[lang=ja][data-opened]').waitFor();
    expect(await spoken(page)).toEqual(saying('ja'));
    await page.goto(new URL('about/', english.address).href);
    await ready(page);
    expect(await spoken(page)).toEqual(saying('ja'));
  });

  test('never shows the words that it replaces', async ({ visit }) => {
    const { page } = await visit(english, '', {
      locale: 'fr-FR',
      stay: true,
      before: (context) =>
        context.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(globalThis, { seen });
          const look = (): void => {
            const link = document.querySelector('header nav a');
            if (link?.checkVisibility({ visibilityProperty: true })) seen.push(link.textContent);
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
    });
    await page.goto(english.address);
    await ready(page);
    const seen = await page.evaluate<string[]>('seen');
    expect([...new Set(seen)]).toEqual([saying('fr').menu]);
  });

  const zones = few(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'] as const, 1);
  for (const timezoneId of zones)
    test(`opens in every language without a word on the console, in ${timezoneId}`, {
      timeout: 180_000,
    }, async ({ visit }) => {
      for (const locale of few(Object.keys(languageNames), 4))
        for (const [site, path] of [
          [english, 'latest/'],
          [arabic, ''],
        ] as const) {
          const { page } = await visit(site, path, { locale, timezoneId });
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
        }
    });
});
