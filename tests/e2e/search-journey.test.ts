import { afterAll, beforeAll, expect, test as plainTest } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { ready, test } from '../support/journey.ts';
import { findFilterOpenReturn, type SearchJourney } from '../support/search-journey.ts';
import { openSite, type TestSite } from '../support/site.ts';

const viewport = { width: 1440, height: 900 };

/** A word of four stories' reports; no story, outlet or topic has it. */
const barracuda: SearchJourney = {
  typed: 'barracdua',
  meant: 'barracuda',
  found: 4,
  filter: /^a: Microsoft \d/,
  left: 2,
};

describeArchives('a search in azure-2020', () => {
  let site: TestSite;
  beforeAll(async () => {
    const folder = await openArchive('azure-2020');
    site = await openSite({ kind: 'folder', name: 'azure-2020', folder });
  });
  afterAll(() => site.close());

  test('from a typing error to the story, back, and shared, by keys alone', async ({ visit }) => {
    const { page } = await visit(site, '', { viewport });
    await findFilterOpenReturn(page, barracuda, async (address) => {
      const { page: other } = await visit(site, address, { viewport });
      return other;
    });
  });

  describeFirefox('in Firefox', () => {
    plainTest('from a typing error to the story, back, and shared', async () => {
      const browser = await launchFirefox();
      try {
        const open = async (address: string) => {
          const page = await browser.newPage({ viewport });
          await page.goto(address);
          await ready(page);
          return page;
        };
        const page = await open(site.address);
        await findFilterOpenReturn(page, barracuda, open);
        expect(browser.contexts()).toHaveLength(2);
      } finally {
        await browser.close();
      }
    });
  });
});
