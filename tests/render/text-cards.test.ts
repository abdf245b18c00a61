import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawableText } from '#src/head/drawable-text.ts';
import { siteCard, storyCard } from '#src/head/text-card.ts';
import { breakLines } from '#src/render/cards/break-lines.ts';
import { openCardCache } from '#src/render/cards/card-cache.ts';
import { bold, openFont, regular, textWidth } from '#src/render/cards/card-fonts.ts';
import { drawCard } from '#src/render/cards/draw-card.ts';
import { fitHeadline } from '#src/render/cards/fit-headline.ts';
import { indexedPng } from '#src/render/cards/indexed-png.ts';
import { writeTextCards } from '#src/render/cards/write-text-cards.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { forAll } from '#tests/support/for-all.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { plainStory } from '#tests/support/stories.ts';
import { openWorkspace, temporaryFolder } from '#tests/support/workspace.ts';

const site = { title: 'The Test Paper', description: 'News of tests.', language: 'en', timeZone: 'UTC' };

/** Size, colours and pixels of a PNG of one row filter and four bits, by the chunks of its specification. */
function readPng(png: Buffer) {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.length).toBe(height * (width / 2 + 1));
  const pixels = [...rows.filter((_, at) => at % (width / 2 + 1) !== 0)].flatMap((pair) => [pair >> 4, pair & 15]);
  return { width, height, pixels, palette: [...(chunks.get('PLTE') ?? [])] };
}

describe('what can be drawn', () => {
  test.each([
    ['AI giant postpones “listing”', 'AI giant postpones “listing”'],
    ['Việt Nam: công nghệ số', 'Việt Nam: công nghệ số'],
    ['Привет,   мир', 'Привет, мир'],
    ['Cafe\u0301 🎉 opened ☕️', 'Café opened'],
    ['non\u2011breaking', 'non-breaking'],
  ])('%s', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  test.each(['日本語の見出し', 'عاجل: خبر', 'כותרת', '1 한국', 'ไทย', '🎉', ''])('not %s', (text) => {
    expect(drawableText(text)).toBeUndefined();
  });

  test('is in both fonts, to the last character', () => {
    const isMissing = (character: string): boolean =>
      [bold, regular].some((cut) => !openFont(cut).hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    const drawn = new Set(Array.from({ length: 0x30000 }, (_, code) => drawableText(String.fromCodePoint(code)) ?? '').join(''));
    expect(drawn.size).toBeGreaterThan(600);
    expect([...drawn].filter(isMissing)).toEqual([]);
  });
});

describe('setting a headline', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zäéø,.’-]{1,30}$/), { minLength: 1, maxLength: 40 });

  test('breaks it into lines that fit and lose nothing', () => {
    forAll(
      fc.property(words, fc.integer({ min: 60, max: 1040 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = breakLines(text, width, (part) => textWidth(part, bold, 40));
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, bold, 40)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('stays within its room, and the shorter is not the smaller', () => {
    forAll(
      fc.property(words, (parts) => {
        const { size, lines } = fitHeadline(parts.join(' '), 1040, 306);
        expect(lines.length * size * 1.14).toBeLessThanOrEqual(306);
        expect(fitHeadline(parts.slice(0, 1).join(' '), 1040, 306).size).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  test('rather takes a smaller size than breaks a word', () => {
    expect(fitHeadline('Rechtsschutzversicherungsgesellschaften', 1040, 306).lines).toHaveLength(1);
  });
});

describe('a picture of few colours', () => {
  test('keeps each pixel in its place', async () => {
    const pixels = fc.integer({ min: 1, max: 6 }).chain((half) =>
      fc.record({
        width: fc.constant(2 * half),
        places: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 2 * half, maxLength: 8 * half }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(pixels, async ({ width, places }) => {
        const height = Math.floor(places.length / width);
        const png = await indexedPng({ width, height, palette: [[1, 2, 3]], indexAt: (pixel) => places[pixel] ?? 0 });
        expect(readPng(png)).toEqual({ width, height, pixels: places.slice(0, width * height), palette: [1, 2, 3] });
      }),
    );
  });
});

describe('a text card', () => {
  test('is a PNG of the size that it is announced with, in ink, paper and accent', async () => {
    const { width, height, pixels } = readPng(await drawCard(storyCard(plainStory(), site).words));
    expect([width, height]).toEqual([1200, 630]);
    expect(new Set(pixels).size).toBe(16);
    expect(new Set(pixels.slice(-width))).toEqual(new Set([14]));
  });

  test('shows its headline: another one gives another picture', async () => {
    const [one, other] = [plainStory(), plainStory({ title: 'AI giant postpones its Listing' })].map((it) => storyCard(it, site));
    expect(await drawCard(one?.words ?? siteCard(site).words)).not.toEqual(await drawCard(other?.words ?? siteCard(site).words));
    expect(one?.path).not.toBe(other?.path);
  });

  test('of a headline that cannot be drawn is the site’s; an outlet that cannot be is its domain', () => {
    expect(storyCard(plainStory({ title: '日本語の見出し' }), site)).toEqual(siteCard(site));
    const outlet = { domain: 'asahi.example', name: '朝日新聞' };
    expect(storyCard(plainStory({ outlet }), site).words.outlet).toBe('asahi.example');
  });
});

describe('the cards of a site', () => {
  async function opened() {
    const images = [{ url: 'https://img.example/a.jpg', width: 1200, height: 630 }];
    const workspace = await openWorkspace({
      'site.yaml': 'title: The Test Paper\n',
      'articles/2024-05-03-pictured.md': articleFile({ title: 'Pictured', publishedDateTime: '2024-05-03T08:00:00Z', images }),
      'articles/2024-05-02-flood.md': articleFile({ title: 'Flood', publishedDateTime: '2024-05-02T08:00:00Z' }),
      'articles/2024-05-01-bridge.md': articleFile({ title: 'Bridge', publishedDateTime: '2024-05-01T08:00:00Z' }),
    });
    await workspace.compile();
    const bundle = await openBundle(workspace.out);
    const [root, cache] = [await temporaryFolder(), await temporaryFolder()];
    const pathOf = async (number: number) => storyCard(await bundle.card(number), bundle.manifest.site).path.slice(1);
    return { bundle, root, cache, pathOf, site: siteCard(bundle.manifest.site).path.slice(1) };
  }

  test('are the site’s own and one for each story without a picture', async () => {
    const { bundle, root, cache, pathOf, ...own } = await opened();
    const told: number[][] = [];
    expect(await writeTextCards({ bundle, root, cache, onProgress: (...count) => told.push(count) })).toBe(3);
    const wanted = [own.site, await pathOf(1), await pathOf(2)].sort();
    expect((await readdir(join(root, 'cards'))).map((name) => `cards/${name}`).sort()).toEqual(wanted);
    for (const path of wanted) expect(readPng(await readFile(join(root, path))).width).toBe(1200);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('are made only for stories that have a page', async () => {
    const { bundle, root, cache, pathOf, ...own } = await opened();
    await writeTextCards({ bundle, root, cache, stories: 2 });
    expect((await readdir(join(root, 'cards'))).sort()).toEqual(
      [own.site, await pathOf(1)].map((path) => path.slice('cards/'.length)).sort(),
    );
  });

  test('that an earlier build drew are not drawn again; what no build has used for long is forgotten', async () => {
    const { bundle, root, cache } = await opened();
    await writeTextCards({ bundle, root, cache });
    const old = join(cache, 'old.png');
    await writeFile(old, '');
    await utimes(old, new Date(0), new Date(0));
    const again = await temporaryFolder();
    expect(await writeTextCards({ bundle, root: again, cache })).toBe(0);
    for (const name of await readdir(join(root, 'cards')))
      expect(await readFile(join(again, 'cards', name))).toEqual(await readFile(join(root, 'cards', name)));
    await expect(stat(old)).rejects.toThrow('ENOENT');
  });

  test('are kept by two builds at once without one standing in the other’s way', async () => {
    const folder = await temporaryFolder();
    const builds = await Promise.all([openCardCache(folder), openCardCache(folder)]);
    const picture = Buffer.alloc(200_000, 7);
    await Promise.all(Array.from({ length: 20 }, () => builds.map((cache) => cache.keep('card.png', picture))).flat());
    expect(await readdir(folder)).toEqual(['card.png']);
    expect(await readFile(join(folder, 'card.png'))).toEqual(picture);
  });

  test('that cannot be written end the build with what the disk says', async () => {
    const { bundle, root, cache } = await opened();
    await writeFile(join(root, 'cards'), 'a file where the folder should be');
    await expect(writeTextCards({ bundle, root, cache })).rejects.toThrow('EEXIST');
  });
});
