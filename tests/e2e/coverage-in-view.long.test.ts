import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { ready, test } from '../support/journey.ts';
import { openSite, type TestSite } from '../support/site.ts';

const phone = { width: 390, height: 844 };
/**
 * Screens of a phone down to the heading of the coverage, at most, on this share of the stories.
 */
const SCREENS = 1.5;
const SHARE = 0.9;

/** The first heading of a section that heads the coverage. */
const HEADS = /Coverage|Reports|Background/;

describeArchives('the stories of azure-2020 with coverage', () => {
  let site: TestSite;
  let stories: string[];

  beforeAll(async () => {
    site = await openSite({
      kind: 'folder',
      name: 'azure-2020',
      folder: await openArchive('azure-2020'),
    });
    const news = join(site.root, 'news');
    const pages = await Promise.all(
      (await readdir(news)).sort().map(async (slug) => {
        const html = await readFile(join(news, slug, 'index.html'), 'utf8').catch(() => '');
        return /<h2 id="?(?:coverage|background)\b/.test(html) ? [`news/${slug}/`] : [];
      }),
    );
    stories = pages.flat();
  });
  afterAll(() => site.close());

  test(`begin with it within ${SCREENS} screens of a phone, ${SHARE * 100} % of them`, {
    timeout: 240_000,
  }, async ({ visit }) => {
    expect(stories.length).toBeGreaterThan(200);
    const { page } = await visit(site, '', { viewport: phone, hasTouch: true, isMobile: true });
    const tops: (readonly [top: number, story: string])[] = [];
    for (const story of stories) {
      await page.goto(new URL(story, site.address).href);
      await ready(page);
      const heading = page.locator('main :is(h2, h3)', { hasText: HEADS }).first();
      const top = await heading.evaluate((it) => it.getBoundingClientRect().top + scrollY);
      tops.push([Math.round(top), story]);
    }
    const within = tops.filter(([top]) => top <= SCREENS * phone.height);
    const beyond = tops.filter(([top]) => top > SCREENS * phone.height);
    expect(within.length / tops.length, JSON.stringify(beyond)).toBeGreaterThanOrEqual(SHARE);
  });
});
