import { afterAll, beforeAll, test as plainTest } from 'vitest';
import { describeArchives, openArchive } from '../support/archives.ts';
import { onlyInLong } from '../support/few.ts';
import { describeFirefox } from '../support/firefox.ts';
import { test } from '../support/journey.ts';
import { findInChromium, findInFirefox, type SearchJourney } from '../support/search-journey.ts';
import { openSite, type TestSite } from '../support/site.ts';

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

  test('from a typing error to the story, back, and shared, by keys alone', ({ visit }) =>
    findInChromium(visit, site, barracuda));

  // A journey like it, in a small archive, is in searching.test.ts.
  onlyInLong(() =>
    describeFirefox('in Firefox', () => {
      plainTest('from a typing error to the story, back, and shared', () =>
        findInFirefox(site, barracuda),
      );
    }),
  );
});
