import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteCard, storyCard } from '#src/head/text-card.ts';
import { openCardCache } from '#src/render/cards/card-cache.ts';
import { drawCard } from '#src/render/cards/draw-card.ts';
import { writeTextCards } from '#src/render/cards/write-text-cards.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { readPng } from '#tests/support/read-png.ts';
import { plainStory } from '#tests/support/stories.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const site = {
  title: 'The Test Paper',
  description: 'News of tests.',
  language: 'en',
  timeZone: 'UTC',
};

describe('a text card', () => {
  test('is a PNG of the size that it is announced with, in ink, paper and accent', async () => {
    const { width, height, pixels } = readPng(await drawCard(storyCard(plainStory(), site).words));
    expect([width, height]).toEqual([1200, 630]);
    expect(new Set(pixels).size).toBe(16);
    expect(new Set(pixels.slice(-width))).toEqual(new Set([14]));
  });

  test('shows its headline: another one gives another picture', async () => {
    const [one, other] = [
      plainStory(),
      plainStory({ title: 'AI giant postpones its Listing' }),
    ].map((it) => storyCard(it, site));
    expect(await drawCard(one?.words ?? siteCard(site).words)).not.toEqual(
      await drawCard(other?.words ?? siteCard(site).words),
    );
    expect(one?.path).not.toBe(other?.path);
  });

  test('of a headline that cannot be drawn is the site’s; an outlet that cannot be is its domain', () => {
    expect(storyCard(plainStory({ title: '日本語の見出し' }), site)).toEqual(siteCard(site));
    const outlet = { domain: 'asahi.example', name: '朝日新聞' };
    expect(storyCard(plainStory({ outlet }), site).words.outlet).toBe('asahi.example');
  });
});

describe('the cards of a site', () => {
  async function opened(siteYaml = 'cards: stories\n') {
    const images = [{ url: 'https://img.example/a.jpg', width: 1200, height: 630 }];
    const workspace = await openWorkspace({
      'site.yaml': `title: The Test Paper\n${siteYaml}`,
      'articles/2024-05-03-pictured.md': articleFile({
        title: 'Pictured',
        publishedDateTime: '2024-05-03T08:00:00Z',
        images,
      }),
      'articles/2024-05-02-flood.md': articleFile({
        title: 'Flood',
        publishedDateTime: '2024-05-02T08:00:00Z',
      }),
      'articles/2024-05-01-bridge.md': articleFile({
        title: 'Bridge',
        publishedDateTime: '2024-05-01T08:00:00Z',
      }),
    });
    await workspace.compile();
    const bundle = await openBundle(workspace.out);
    const [root, cache] = [await temporaryFolder(), await temporaryFolder()];
    const pathOf = async (number: number) =>
      storyCard(await bundle.card(number), bundle.manifest.site).path.slice(1);
    return { bundle, root, cache, pathOf, site: siteCard(bundle.manifest.site).path.slice(1) };
  }

  test('are the site’s own and one for each story without a picture', async () => {
    const { bundle, root, cache, pathOf, ...own } = await opened();
    const told: number[][] = [];
    expect(
      await writeTextCards({ bundle, root, cache, onProgress: (...count) => told.push(count) }),
    ).toBe(3);
    const wanted = [await pathOf(1), await pathOf(2)].sort();
    expect((await readdir(join(root, 'cards'))).map((name) => `cards/${name}`).sort()).toEqual(
      wanted,
    );
    for (const path of [own.site, ...wanted])
      expect(readPng(await readFile(join(root, path))).width).toBe(1200);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('are made only for stories that have a page', async () => {
    const { bundle, root, cache, pathOf } = await opened();
    await writeTextCards({ bundle, root, cache, stories: 2 });
    expect((await readdir(join(root, 'cards'))).sort()).toEqual(
      [await pathOf(1)].map((path) => path.slice('cards/'.length)),
    );
  });

  test('are the site’s own alone where the publisher wants no others', async () => {
    const { bundle, root, cache, ...own } = await opened('');
    expect(await writeTextCards({ bundle, root, cache })).toBe(1);
    expect(await readdir(root)).toEqual(['assets']);
    expect(readPng(await readFile(join(root, own.site))).width).toBe(1200);
  });

  test('that an earlier build drew are not drawn again; what no build has used for long is forgotten', async () => {
    const { bundle, root, cache } = await opened();
    await writeTextCards({ bundle, root, cache });
    const old = join(cache, 'old.png');
    await writeFile(old, '');
    // The first build looked through the cache too, which is done once a day.
    for (const file of [old, join(cache, 'pruned')]) await utimes(file, new Date(0), new Date(0));
    const again = await temporaryFolder();
    expect(await writeTextCards({ bundle, root: again, cache })).toBe(0);
    for (const name of await readdir(join(root, 'cards')))
      expect(await readFile(join(again, 'cards', name))).toEqual(
        await readFile(join(root, 'cards', name)),
      );
    await expect(stat(old)).rejects.toThrow('ENOENT');
  });

  test('are kept by two builds at once without one standing in the other’s way', async () => {
    const folder = await temporaryFolder();
    const builds = await Promise.all([openCardCache(folder), openCardCache(folder)]);
    const picture = Buffer.alloc(200_000, 7);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        builds.map((cache) => cache.keep('card.png', picture)),
      ).flat(),
    );
    expect(await readdir(folder)).toEqual(['card.png']);
    expect(await readFile(join(folder, 'card.png'))).toEqual(picture);
  });

  test('that cannot be written end the build with what the disk says', async () => {
    const { bundle, root, cache } = await opened();
    await writeFile(join(root, 'cards'), 'a file where the folder should be');
    await expect(writeTextCards({ bundle, root, cache })).rejects.toThrow('EEXIST');
  });
});
