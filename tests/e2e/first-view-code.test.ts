import { expect } from 'vitest';
import { modulesOfFirstView, readMaps } from '../support/first-view-modules.ts';
import { test } from '../support/journey.ts';
import { appFolder, five, openSite } from '../support/site.ts';

/** Bytes from which on a module must be used to be there. */
const LARGE = 1000;

/** Those that are there though nothing of them is called as long as all goes well, and why. */
const kept: Readonly<Record<string, string>> = {
  'react-dom/cjs/react-dom.production.js': 'the client of React is made on it',
  'src/queries/fetching/fetch-json.ts': 'shares a file with what an idle page loads (decision 140)',
};

test('of every module over 1 kB in the first view, the first view calls a function, but for those that must wait there', {
  timeout: 120_000,
}, async ({ browser }) => {
  const site = await openSite(five);
  const maps = await readMaps(await appFolder('/'));
  const modules = await modulesOfFirstView(browser, site.address, maps);
  await site.close();
  const large = modules.filter(({ bytes }) => bytes >= LARGE);
  // Fewer would mean that the maps say nothing.
  expect(large.length).toBeGreaterThan(20);
  const unused = large
    .filter(({ functions, called }) => functions > 0 && called === 0)
    .map(({ module }) => module);
  expect(unused.toSorted()).toEqual(Object.keys(kept));
});
