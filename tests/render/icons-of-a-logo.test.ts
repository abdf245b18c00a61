import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Logo } from '#src/content/pictures/install-pictures.ts';
import { writeInstallFiles } from '#src/render/install/write-install-files.ts';
import { checkInstallable } from '../support/installable.ts';
import { pictureOf, svgLogo } from '../support/own-pictures.ts';
import { temporaryFolder } from '../support/workspace.ts';

const site = { title: 'Paper', description: '', language: 'en', timeZone: 'UTC' };
const PAPER = [0xfc, 0xfc, 0xfb];
const BLUE = [0x20, 0x50, 0x80];

const svg: Logo = {
  bytes: Buffer.from(svgLogo()),
  width: 40,
  height: 20,
  type: 'image/svg+xml',
};
const png = async (width: number, height: number): Promise<Logo> => ({
  bytes: await pictureOf(width, height),
  width,
  height,
  type: 'image/png',
});

async function install(logo: Logo, base = '/') {
  const root = await temporaryFolder();
  const head = await writeInstallFiles({ root, base, site, install: { logo, screenshots: [] } });
  const manifest = await checkInstallable(root, base);
  const iconOf = (purpose: string, sizes: string) => {
    const icon = manifest.icons.find((one) => one.purpose === purpose && one.sizes === sizes);
    return join(root, icon?.src.slice(base.length) ?? '');
  };
  return { root, head, manifest, iconOf };
}

/** The colours of an icon's pixels, by their place. */
async function pixelsOf(file: string | Buffer) {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ];
  return { size: info.width, height: info.height, at };
}

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  other.every((part, place) => Math.abs(part - (one[place] ?? 0)) < 8);

/**
 * What is drawn on a ground of one colour: its reach from the middle, and its width by its height.
 */
async function drawnOn(file: string, ground: readonly number[]) {
  const { size, at } = await pixelsOf(file);
  const half = size / 2;
  const places = Array.from({ length: size * size }, (_, place) => ({
    x: place % size,
    y: Math.floor(place / size),
  }));
  const drawn = places.filter(({ x, y }) => !isNear(at(x, y), ground));
  const widest = Math.max(...drawn.filter(({ y }) => y === half).map(({ x }) => x - half));
  const highest = Math.max(...drawn.filter(({ x }) => x === half).map(({ y }) => y - half));
  return {
    isOpaque: places.every(({ x, y }) => at(x, y)[3] === 255),
    middle: at(half, half),
    reach:
      drawn.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - half, y - half)), 0) / size,
    ratio: widest / highest,
  };
}

describe.each([
  ['wide', () => svg, 2],
  ['high', () => png(200, 400), 0.5],
  ['square', () => png(300, 300), 1],
])('icons of a %s logo', (_, make, shape) => {
  test('that systems mask are on paper, with all of it in the circle of 80 %', async () => {
    const { iconOf } = await install(await make());
    const { isOpaque, middle, reach, ratio } = await drawnOn(iconOf('maskable', '512x512'), PAPER);
    expect([isOpaque, isNear(middle, BLUE)]).toEqual([true, true]);
    expect(reach).toBeGreaterThan(0.385);
    expect(reach).toBeLessThanOrEqual(0.405);
    expect(ratio).toBeCloseTo(shape, 1);
  });

  test('of any use are clear beside it, and as large as they can be', async () => {
    const { iconOf } = await install(await make());
    const { size, at } = await pixelsOf(iconOf('any', '192x192'));
    expect(isNear(at(size / 2, size / 2), BLUE)).toBe(true);
    const edges = { left: at(1, size / 2)[3], top: at(size / 2, 1)[3], corner: at(1, 1)[3] };
    expect(edges).toEqual({
      left: shape >= 1 ? 255 : 0,
      top: shape <= 1 ? 255 : 0,
      corner: shape === 1 ? 255 : 0,
    });
  });

  test('of Apple are on paper, as its systems make black what is clear', async () => {
    const { root, head } = await install(await make(), '/sub/');
    const touch = head.find(({ rel }) => rel === 'apple-touch-icon');
    const { size, at } = await pixelsOf(join(root, touch?.href.slice('/sub/'.length) ?? ''));
    expect(size).toBe(180);
    expect([isNear(at(2, 2), PAPER), at(2, 2)[3]]).toEqual([true, 255]);
    expect(isNear(at(90, 90), BLUE)).toBe(true);
  });
});

test('the tab of a site whose logo is a drawing has the drawing itself', async () => {
  const { root, head, manifest } = await install(svg, '/sub/');
  const tab = head.find(({ rel }) => rel === 'icon');
  expect(tab).toEqual({
    rel: 'icon',
    type: 'image/svg+xml',
    href: expect.stringMatching(/^\/sub\/assets\/icons\/logo-[0-9a-f]{8}\.svg$/),
  });
  const drawing = Buffer.from(svg.bytes).toString();
  expect(await readFile(join(root, tab?.href.slice(5) ?? ''), 'utf8')).toBe(drawing);
  expect(await readFile(join(root, 'favicon.svg'), 'utf8')).toBe(drawing);
  expect(manifest.icons).toContainEqual({
    src: tab?.href,
    sizes: 'any',
    type: 'image/svg+xml',
    purpose: 'any',
  });
});

test('the tab of a site whose logo is of pixels has it small', async () => {
  const { root, head } = await install(await png(400, 200));
  const tab = head.find(({ rel }) => rel === 'icon');
  expect(tab?.type).toBe('image/png');
  const { size, at } = await pixelsOf(join(root, tab?.href.slice(1) ?? ''));
  expect([size, at(32, 4)[3], at(32, 32)[3]]).toEqual([64, 0, 255]);
  // Programs that ask for the site's mark at its fixed place get the same.
  const fixed = await pixelsOf(Buffer.from(await readFile(join(root, 'favicon.svg'))));
  expect([fixed.size, fixed.at(32, 4)[3], fixed.at(32, 32)[3]]).toEqual([64, 0, 255]);
});

test('another logo has other names, the same one the same', async () => {
  const names = async (logo: Logo) => (await install(logo)).manifest.icons.map(({ src }) => src);
  const [first, again, other] = [
    await names(await png(300, 300)),
    await names(await png(300, 300)),
    await names(await png(300, 200)),
  ];
  expect(again).toEqual(first);
  expect(first.filter((name) => other.includes(name))).toEqual([]);
});
