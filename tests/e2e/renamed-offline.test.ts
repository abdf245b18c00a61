import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { newKeptDevice, untilKept } from '../support/kept-device.ts';
import { articleFile, relatedReport } from '../support/markdown.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { appFolder, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';
import { openWorkspace } from '../support/workspace.ts';

// The app is no part of what a test has time for.
beforeAll(() => appFolder('/'));

const heading = (page: Page) => page.locator('html[data-opened] main h1').first();

const RENAMED = '2024-05-01-first-name';
const NEW_NAME = '2024-05-01-second-name';
const FOLDED = '2024-05-02-own-story';
const lead = {
  webUrl: 'https://gazette.example/tide',
  originalUrl: 'https://gazette.example/tide',
};
const gazette = { name: 'The Gazette', domain: 'gazette.example' };
const flood = '2024-05-03-flood';

/** A site whose folder of articles keeps its history from one build to the next. */
async function openEditions() {
  const { data } = await openWorkspace({
    [`articles/${RENAMED}.md`]: articleFile({
      title: 'A story with two names',
      originalUrl: 'https://courier.example/1',
    }),
    [`articles/${FOLDED}.md`]: articleFile({
      title: 'Tide rises',
      publishedDateTime: '2024-05-02T08:00:00Z',
      provider: gazette,
      ...lead,
    }),
    [`articles/${flood}.md`]: articleFile({
      title: 'Flood in Marland',
      publishedDateTime: '2024-05-03T08:00:00Z',
      originalUrl: 'https://courier.example/3',
    }),
  });
  let builds = 0;
  return {
    data,
    build: async (): Promise<string> => {
      builds += 1;
      const name = `renamed-${builds}-${data.replaceAll('/', '-')}`;
      const { root, close } = await openSite(
        { kind: 'folder', name, folder: data },
        { offline: true },
      );
      await close();
      return root;
    },
  };
}

/** One story under another name, and another one that is a report of a third by now. */
async function renameAndFold(data: string): Promise<void> {
  const at = (slug: string): string => join(data, 'articles', `${slug}.md`);
  await rename(at(RENAMED), at(NEW_NAME));
  await writeFile(
    at(FOLDED),
    articleFile({
      title: 'Tide rises',
      publishedDateTime: '2024-05-02T08:00:00Z',
      provider: gazette,
      published: false,
      ...lead,
    }),
  );
  await writeFile(
    at(flood),
    articleFile({
      title: 'Flood in Marland',
      publishedDateTime: '2024-05-03T08:00:00Z',
      originalUrl: 'https://courier.example/3',
      related: [relatedReport({ ...lead, title: 'Tide rises', provider: gazette })],
    }),
  );
}

test('an address that leads to another story by now shows its copy without a network, until it was opened anew: then it leads there', {
  timeout: 180_000,
}, async () => {
  const { data, build } = await openEditions();
  const site = await serveStopping(await build(), '/');
  const device = await newKeptDevice(chromiumProfile, site.address, /status 404$/);
  const addressOf = (slug: string): string => `${site.address}news/${slug}/`;
  const page = await device.open(site.address);
  await untilKept(page, '/?withdrawn');
  for (const slug of [RENAMED, FOLDED]) {
    await page.goto(addressOf(slug));
    await untilKept(page, `/news/${slug}/`);
  }
  await device.close();
  await site.stop();
  await renameAndFold(data);
  await site.start(await build());

  // A visit to another page: nothing was withdrawn, so what was opened opens as it was.
  const visit = await device.open(`${site.address}about/`);
  await heading(visit).waitFor();
  await device.close();
  await site.stop();
  const before = await device.open(addressOf(RENAMED));
  await expect.poll(() => heading(before).textContent()).toBe('A story with two names');
  await before.locator('.page-line').waitFor();
  expect(before.url()).toBe(addressOf(RENAMED));
  await before.goto(addressOf(FOLDED));
  await expect.poll(() => heading(before).textContent()).toBe('Tide rises');
  await device.close();

  await site.start(await build());
  const online = await device.open(addressOf(RENAMED));
  await online.waitForURL(addressOf(NEW_NAME));
  await heading(online).waitFor();
  await online.goto(addressOf(FOLDED));
  await online.waitForURL(new RegExp(`/news/${flood}/`));
  await expect.poll(() => heading(online).textContent()).toBe('Flood in Marland');
  await online.goto(addressOf(NEW_NAME));
  await untilKept(online, `/news/${NEW_NAME}/`);
  await online.goto(addressOf(flood));
  await untilKept(online, `/news/${flood}/`);
  await device.close();
  await site.stop();

  const offline = await device.open(addressOf(RENAMED));
  await offline.waitForURL(addressOf(NEW_NAME));
  await expect.poll(() => heading(offline).textContent()).toBe('A story with two names');
  await offline.goto(addressOf(FOLDED));
  await offline.waitForURL(new RegExp(`/news/${flood}/`));
  await expect.poll(() => heading(offline).textContent()).toBe('Flood in Marland');
});
