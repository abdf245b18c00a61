import { afterAll, beforeAll, expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { breakFiles, noiseOf } from '../support/faults.ts';
import { ready, test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let small: TestSite;

beforeAll(async () => {
  small = await openSite(five);
});
afterAll(() => small.close());

test('a page made ahead reads without any file of the bundle', async ({ visit }) => {
  const { page, noise } = await visit(small, '', {
    before: (context) => breakFiles(context, /\/data\//, 'lost'),
    stay: true,
  });
  noise.expect(noiseOf(/\/data\//));
  for (const path of ['', 'latest/']) {
    await page.goto(new URL(path, small.address).href);
    await atRest(page);
    expect(await page.locator('article').count(), path).toBe(3);
  }
});

test('and opens with no other file of it than the manifest', async ({ visit }) => {
  const others = /\/data\/(?!manifest\.json\?of=)/;
  const { page, noise } = await visit(small, '', {
    before: (context) => breakFiles(context, others, 'lost'),
  });
  noise.expect(noiseOf(others));
  await expect.poll(() => page.locator('article').count()).toBe(3);
  await page.goto(new URL('latest/', small.address).href);
  await ready(page);
  await expect.poll(() => page.locator('article [data-headline]').count()).toBe(3);
});
