import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { answerOthers } from '../support/other-sites.ts';
import { listenForNoise } from '../support/page-noise.ts';
import { openSite, type TestSite } from '../support/site.ts';

/**
 * Node and Firefox tell these apart into different words: 中国 人工 and 中国人 工; ประเทศไทย and ประเทศ
 * ไทย.
 */
const events: Readonly<Record<string, readonly [lead: string, report: string]>> = {
  chinese: ['中国人工智能巨头商汤科技推迟首次公开募股', '中国宣布推迟首次公开募股'],
  japanese: [
    'ソフトバンクグループが人工知能に投資',
    'スタートアップとソフトバンクが人工知能に投資',
  ],
  thai: ['ประเทศไทยประกาศนโยบายใหม่', 'ประเทศ ไทย ประกาศนโยบาย'],
};

let site: TestSite;

beforeAll(async () => {
  const files = Object.entries(events).map(([slug, [title, report]]) => {
    const related = [relatedReport({ title: report, webUrl: `https://gazette.example/${slug}` })];
    return [
      `articles/${slug}.md`,
      articleFile({ title, webUrl: `https://courier.example/${slug}`, related }),
    ] as const;
  });
  site = await openSite({
    kind: 'inline',
    name: 'without-blanks',
    files: Object.fromEntries(files),
  });
});
afterAll(() => site.close());

describeFirefox('headlines in scripts without blanks, in Firefox', () => {
  test('are taken over as the build compared them', { timeout: 60_000 }, async () => {
    const browser = await launchFirefox();
    try {
      const context = await browser.newContext();
      context.setDefaultTimeout(10_000);
      const noise = listenForNoise(context, site.address);
      noise.expect(/NS_BINDING_ABORTED/, /blocked the loading of a resource \(default-src\)/);
      await answerOthers(context, site.address, { pictures: 'load', originals: false });
      const page = await context.newPage();
      for (const slug of Object.keys(events)) {
        await page.goto(new URL(`news/${slug}/`, site.address).href);
        await page.locator('html[data-opened]').waitFor({ state: 'attached' });
        await page.getByRole('checkbox', { name: 'Compare headlines' }).waitFor();
      }
      expect(noise.unexpected()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
