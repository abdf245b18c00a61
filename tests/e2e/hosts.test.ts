import { chmod, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { few } from '../support/few.ts';
import { hosts, runHost } from '../support/host.ts';
import { ready, test } from '../support/journey.ts';
import { serveAsObjects } from '../support/object-store.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import { temporaryFolder } from '../support/workspace.ts';

let atRoot: TestSite;
let below: TestSite;

beforeAll(async () => {
  [atRoot, below] = [await openSite(five), await openSite(five, { base: '/sub/' })];
});
afterAll(() => Promise.all([atRoot.close(), below.close()]));

const headline = 'China’s AI giant SenseTime postpones IPO after US blacklisting';

/**
 * What a reader does first, and what a host can get wrong: a page, the next one, a reload there,
 * and an address that leads nowhere.
 */
async function readThere(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: headline }).first().click();
  await page.waitForURL(/\/news\/2021-12-13-[^/]*\/$/);
  await page.reload();
  await ready(page);
  await expect.poll(() => page.locator('main h1').innerText()).toBe(headline);
  const response = await page.goto(`${address}no/such/page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor();
}

test('an object store, which knows names only and sends no headers, serves the whole site', async ({
  visit,
}) => {
  const address = await serveAsObjects(atRoot.root);
  const { page, noise } = await visit({ ...atRoot, address }, '');
  noise.expect(/404/);
  await readThere(page, address);
});

for (const host of few(hosts, 1)) {
  const title = `${host.name}, below a path, serves the whole site with its policy`;
  if (host.program === undefined) {
    test.skip(`${title} (skipped: ${host.name} is not installed)`);
    continue;
  }
  test(title, async ({ visit }) => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    await cp(below.root, join(folder, 'www/sub'), { recursive: true });
    const rules = await readFile(join(folder, 'www/sub/.hosting/nginx.conf'), 'utf8');
    const address = `${await runHost(host, join(folder, 'www'), { own: join(folder, 'host'), rules })}/sub/`;
    const { page, noise } = await visit({ ...below, address }, '');
    noise.expect(/404/);
    await readThere(page, address);
    const feed = await page.request.get(`${address}feed.xml`);
    expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'application/rss+xml']);
    const [worker, manifest] = await Promise.all(
      ['sw.js', 'manifest.webmanifest'].map((file) => page.request.get(address + file)),
    );
    expect(worker?.headers()).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': expect.stringMatching(/javascript/),
    });
    expect(manifest?.headers()).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'application/manifest+json',
    });
    expect(feed.headers()['content-security-policy']).toContain('trusted-types coranto-worker');
  });
}
