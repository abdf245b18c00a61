import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Settings } from '#src/reading/settings.ts';
import { few } from '../support/few.ts';
import { describeFirefox, newFirefoxReader } from '../support/firefox.ts';
import { keepFirstHeading } from '../support/first-heading.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { test } from '../support/journey.ts';
import { answerOthers } from '../support/other-sites.ts';
import { listenForNoise } from '../support/page-noise.ts';
import { type Archive, openSite, type TestSite } from '../support/site.ts';
import { listenForData, openEach } from '../support/taken-over.ts';

const hundreds: Archive = { kind: 'generated', stories: 300 };

let site: TestSite;

beforeAll(async () => {
  site = await openSite(hundreds);
});
afterAll(() => site.close());

const routes: readonly string[] = [
  '',
  'latest/',
  // With coverage.
  `news/${generatedSlug(0)}/`,
  'topics/rivers/page/2/',
  'outlets/courier-1.example/',
  'days/2024-06-29/',
  // Without coverage, and a video.
  ...[1, 7].map((at) => `news/${generatedSlug(at)}/`),
  'page/2/',
  'page/4/',
  'topics/',
  'topics/rivers/',
  'outlets/',
  'outlets/courier-1.example/coverage/',
  'archive/',
  'search/',
  'about/',
];

/** Stores what a reader chose on an earlier visit. */
const storeSettings = (settings: string): void => {
  try {
    localStorage.setItem('coranto:settings:/', settings);
  } catch {
    // The empty page that a tab begins with has no storage.
  }
};

const prepare = async (
  context: BrowserContext,
  settings: Partial<Settings> | undefined,
): Promise<void> => {
  await context.addInitScript(keepFirstHeading);
  if (settings) await context.addInitScript(storeSettings, JSON.stringify(settings));
};

type Reader = {
  readonly timezoneId: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly settings?: Partial<Settings>;
};

/** All read in the language in which pages are made ahead; another one draws them anew. */
const readers: readonly Reader[] = [
  {
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-US',
    colorScheme: 'light',
    settings: { theme: 'dark', density: 'compact', images: true },
  },
  {
    timezoneId: 'Pacific/Honolulu',
    locale: 'de-DE',
    colorScheme: 'dark',
    settings: { theme: 'light', density: 'headlines', images: false, language: 'en' },
  },
  {
    timezoneId: 'Asia/Kolkata',
    locale: 'ar-EG',
    colorScheme: 'dark',
    settings: { language: 'en' },
  },
];

describe('every page made ahead is taken over as it is, and asks for no data', () => {
  test.for(few(readers, 1))(
    'in $timezoneId, $locale, on a $colorScheme device',
    { timeout: 120_000 },
    async (reader, { visit }) => {
      const { settings, ...device } = reader;
      const { page, context, noise } = await visit(site, '', { ...device, stay: true });
      // With pictures off the browser says of each one in the page that it was not asked for.
      if (settings?.images === false) noise.expect(/^console: Loading the image .*"img-src data:"/);
      await prepare(context, settings);
      await openEach(page, site, listenForData(context), few(routes, 6));
      if (settings?.theme)
        expect(await page.locator('html').getAttribute('data-theme')).toBe(settings.theme);
    },
  );

  test('and where it is not what the app makes, that is heard', async ({ visit }) => {
    const { page, noise } = await visit(site, '', { stay: true });
    noise.expect(/^uncaught: .*React error #418/);
    const feed = `${site.address}latest/`;
    await page.route(feed, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('Older stories</a>', 'Oldest stories</a>'),
      });
    });
    const [error] = await Promise.all([page.waitForEvent('pageerror'), page.goto(feed)]);
    expect(error.message).toContain('#418');
  });
});

describeFirefox('in Firefox', () => {
  test('every page made ahead is taken over as it is, and asks for no data', {
    timeout: 120_000,
  }, async () => {
    const context = await newFirefoxReader({ timezoneId: 'Pacific/Honolulu' });
    context.setDefaultTimeout(10_000);
    const noise = listenForNoise(context, site.address);
    // This browser's word for a request that left with its page.
    noise.expect(/NS_BINDING_ABORTED/);
    await answerOthers(context, site.address, { pictures: 'load', originals: false });
    const page = await context.newPage();
    await prepare(context, { theme: 'dark', density: 'compact', images: true });
    await openEach(page, site, listenForData(context), few(routes, 3));
    expect(noise.unexpected()).toEqual([]);
  });
});
