import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, inject, test as plainTest } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { makeSite } from '../bench/growth/make-site.ts';
import { writeArchive } from '../bench/made/write-archive.ts';
import { describeFirefox } from '../support/firefox.ts';
import { test } from '../support/journey.ts';
import { makeOnce } from '../support/make-once.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { findInChromium, findInFirefox, type SearchJourney } from '../support/search-journey.ts';
import { appFolder, type TestSite } from '../support/site.ts';

/** Made stories, and these few among them, whose reports have a word that no other text has. */
const STORIES = 100_000;
const wanted = [2020, 2021, 2022, 2023].map((year) => ({
  name: `${year}-05-04-guild.md`,
  text: articleFile({
    title: `The guild of ${year}`,
    publishedDateTime: `${year}-05-04T08:00:00Z`,
    provider:
      year % 2 === 0
        ? { name: 'The Lamplighter', domain: 'lamplighter.example' }
        : { name: 'The Kettle', domain: 'kettle.example' },
    related: [
      relatedReport({ title: `Zymurgists meet in ${year}`, webUrl: `https://a.example/${year}` }),
    ],
  }),
}));

const journey: SearchJourney = {
  typed: 'zymurgsits',
  meant: 'zymurgists',
  found: wanted.length,
  filter: /^a: The Kettle \d/,
  left: 2,
};

let site: TestSite;

beforeAll(async () => {
  const data = await makeOnce(`data/searched-${STORIES}`, async (folder) => {
    await writeArchive(folder, STORIES);
    for (const { name, text } of wanted) await writeFile(join(folder, 'articles', name), text);
  });
  const root = join(inject('workshop'), `sites/searched-${STORIES}`);
  await makeSite(root, { app: await appFolder('/'), data, stories: STORIES });
  site = { root, ...(await serveSite({ root, base: '/', port: 0 })) };
}, 1_800_000);
afterAll(() => site.close());

test('among 100,000 stories, from a typing error to the story, back, and shared, by keys', ({
  visit,
}) => findInChromium(visit, site, journey));

describeFirefox('in Firefox', () => {
  plainTest('among 100,000 stories, likewise', () => findInFirefox(site, journey));
});
