import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { makeSite } from '../bench/growth/make-site.ts';
import { writeArchive } from '../bench/made/write-archive.ts';
import { weighFirstView } from '../support/first-view.ts';
import { test } from '../support/journey.ts';
import { makeOnce } from '../support/make-once.ts';
import { appFolder } from '../support/site.ts';

/** A site of a made archive, as the bench of growth measures it. */
async function siteOf(stories: number) {
  const data = await makeOnce(`data/made-${stories}`, (folder) => writeArchive(folder, stories));
  const root = join(inject('workshop'), `sites/made-${stories}`);
  const { columnBytes } = await makeSite(root, {
    app: await appFolder('/'),
    data,
    stories,
  });
  return { columnBytes, root, ...(await serveSite({ root, base: '/', port: 0 })) };
}

test('a thirtyfold archive adds a twentieth to the first view at most, and 12 bytes a story to the columns', {
  timeout: 120_000,
}, async ({ browser }) => {
  const [few, many] = [await siteOf(100), await siteOf(3000)];
  const [small, large] = [await weighFirstView(browser, few), await weighFirstView(browser, many)];
  await Promise.all([few.close(), many.close()]);
  // Code and styles are the same for all, so what an archive decides is weighed without them.
  expect(large.page + large.data).toBeLessThanOrEqual((small.page + small.data) * 1.05);
  expect(large.files.length).toBe(small.files.length);
  expect(many.columnBytes).toBeLessThanOrEqual(12);
});
