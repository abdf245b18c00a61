import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { checkInstallable } from '#tests/support/installable.ts';
import { test } from '#tests/support/journey.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { pictureOf, svgLogo } from '#tests/support/own-pictures.ts';
import { type Archive, five, openSite } from '#tests/support/site.ts';

const marked: Archive = {
  kind: 'inline',
  name: 'marked',
  files: {
    'site.yaml': 'title: Paper\nlogo: logo.svg\nscreenshots:\n  2-desk.png: "On a desk"\n',
    'logo.svg': svgLogo(),
    'screenshots/1-front-narrow.png': await pictureOf(390, 844),
    'screenshots/2-desk.png': await pictureOf(640, 400),
    'articles/2021-12-13-one.md': articleFile(),
  },
};

/** What Chromium's own reader of manifests says, and its faults in it. */
async function askChromium(page: Page) {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const read = await devtools.send('Page.getAppManifest');
  // A browser without an installer (the headless shell) finds no faults, whatever is there.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A page of a private context cannot be installed, as every context of a test is.
  const errors = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  return { faults: read.errors, errors, address: read.url, text: read.data ?? '' };
}

describe.each([
  ['the five articles at /', five, '/'],
  ['the five articles below a path', five, '/sub/path/'],
  ['a publisher with a logo and screenshots', marked, '/'],
  ['the same below a path', marked, '/sub/path/'],
])('the site of %s', (_, archive, base) => {
  test('has all that browsers need to install it', async ({ visit }) => {
    const site = await openSite(archive, { base });
    const manifest = await checkInstallable(site.root, base);
    const { page } = await visit(site, 'about/');
    const { address, text, ...found } = await askChromium(page);
    expect(found).toEqual({ faults: [], errors: [] });
    expect(address).toBe(`${site.address}manifest.webmanifest`);
    expect(JSON.parse(text)).toEqual(manifest);
    // Where the site stands, each picture is sent as what the manifest says it is.
    for (const { src, type } of [...manifest.icons, ...(manifest.screenshots ?? [])]) {
      const answer = await page.request.get(new URL(src, site.address).href);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type]);
    }
  });
});

test('pages name the icons of the logo, and the manifest the screenshots', async ({ visit }) => {
  const site = await openSite(marked, { base: '/sub/path/' });
  const { screenshots } = await checkInstallable(site.root, '/sub/path/');
  expect(screenshots).toMatchObject([
    { form_factor: 'narrow', sizes: '390x844', label: 'Front page' },
    { form_factor: 'wide', sizes: '640x400', label: 'On a desk' },
  ]);
  const { page } = await visit(site, '');
  for (const rel of ['icon', 'apple-touch-icon']) {
    const icons = page.locator(`link[rel="${rel}"]`);
    await expect.poll(() => icons.count()).toBe(1);
    const answer = await page.request.get(
      await icons.evaluate((link: HTMLLinkElement) => link.href),
    );
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toMatch(/^image\/(?:svg\+xml|png)$/);
  }
  // Also where the app itself stands for any address.
  expect(await readFile(join(site.root, '404.html'), 'utf8')).toMatch(
    /<link rel="?icon"? href="?\/sub\/path\/assets\/icons\/logo-\w+\.svg"? type="?image\/svg\+xml"?>/,
  );
});
