import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { few } from '../support/few.ts';
import { generatedSlug } from '../support/generate-archive.ts';
import { answerOthers, openPage } from '../support/other-sites.ts';
import { openSite } from '../support/site.ts';

describe('axe finds nothing on pages whose scripts do not run', () => {
  const routes = [
    '',
    'latest/',
    `news/${generatedSlug(0)}/`,
    'topics/',
    'topics/rivers/page/2/',
    'outlets/courier-1.example/coverage/',
    'archive/',
    'search/',
    'days/2024-06-29/',
    'about/',
    'page/2/',
  ].concat([
    'topics/rivers/',
    'outlets/',
    'outlets/courier-1.example/',
    ...[1, 7].map((at) => `news/${generatedSlug(at)}/`),
  ]);
  let site: Awaited<ReturnType<typeof openSite>>;

  beforeAll(async () => {
    site = await openSite({ kind: 'generated', stories: 300 });
  });
  afterAll(() => site.close());

  plainTest.for(few(['dark', 'light'] as const, 1))(
    '%s',
    { timeout: 120_000 },
    async (colorScheme) => {
      const browser = await launchBrowser();
      try {
        // axe itself is a script: the site's are kept from coming instead, and with them the mark
        // that scripts run.
        const context = await browser.newContext({
          colorScheme,
          viewport: { width: 390, height: 844 },
        });
        await answerOthers(context, site.address, { pictures: 'load', originals: false });
        await context.route(/\.js$/, (route) => route.abort());
        await bringAxe(context);
        const page = await openPage(context);
        for (const route of few(routes, 3)) {
          await page.goto(new URL(route, site.address).href);
          await expect.poll(() => page.locator('html').getAttribute('data-script')).toBeNull();
          expect(await axeFindings(page), route).toEqual([]);
        }
      } finally {
        await browser.close();
      }
    },
  );
});
