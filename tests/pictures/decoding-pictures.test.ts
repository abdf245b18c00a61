import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePictureFiles } from '#src/pictures/make-files.ts';
import { makePicture } from '#tests/support/feeds/make-picture.ts';
import { animatedGif, bombPng, halves } from '#tests/support/hostile-pictures.ts';

const landscape = async (file: string): Promise<Buffer> => {
  const made = await makePicture(file);
  if (!made) throw new Error(`${file} is no name of a picture`);
  return made.body;
};

/** The size, format and metadata of each file. */
async function read(bytes: Uint8Array, use: 'story' | 'logo' = 'story') {
  const { image, files } = await makePictureFiles(bytes, use);
  const told = await Promise.all(
    [...files].map(async ([ending, file]) => {
      const { format, width, height, exif, hasAlpha, pages = 1 } = await sharp(file).metadata();
      return { ending, format, width, height, plain: !exif && !hasAlpha && pages === 1 };
    }),
  );
  return { image, files, told };
}

const jpeg = await landscape('hills-1500x1000.jpg');

describe('the files of a picture', () => {
  test('are AVIF and WebP in the widths of places, and one JPEG, never larger than the picture', async () => {
    const { image, told } = await read(jpeg);
    expect(image).toMatchObject({ width: 1280, height: 853 });
    expect(told.map(({ ending, width }) => [ending, width])).toEqual([
      ['.jpg', 1280],
      ['-160.avif', 160],
      ['-160.webp', 160],
      ['-320.avif', 320],
      ['-320.webp', 320],
      ['-640.avif', 640],
      ['-640.webp', 640],
      ['-1280.avif', 1280],
      ['-1280.webp', 1280],
    ]);
    expect(told.every(({ plain }) => plain)).toBe(true);
    const small = await read(await landscape('hills-200x150.png'));
    expect(small.told.map(({ ending }) => ending)).toEqual([
      '.jpg',
      '-160.avif',
      '-160.webp',
      '-200.avif',
      '-200.webp',
    ]);
  });

  test('of a logo are two', async () => {
    const { image, told } = await read(await landscape('logo-400x200.png'), 'logo');
    expect(image).toMatchObject({ width: 120, height: 60 });
    expect(told.map(({ ending, format }) => [ending, format])).toEqual([
      ['.jpg', 'jpeg'],
      ['.webp', 'webp'],
    ]);
  });

  test('are the same bytes each time, and named by what is in them', async () => {
    const [a, b] = [await makePictureFiles(jpeg, 'story'), await makePictureFiles(jpeg, 'story')];
    expect(b.image).toEqual(a.image);
    for (const [ending, file] of a.files)
      expect(Buffer.compare(file, b.files.get(ending) ?? Buffer.alloc(0)), ending).toBe(0);
    const other = await makePictureFiles(await landscape('other-1500x1000.jpg'), 'story');
    expect(other.image.file).not.toBe(a.image.file);
    const logo = await makePictureFiles(jpeg, 'logo');
    expect(logo.image.file).not.toBe(a.image.file);
  });
});

describe('what is read', () => {
  const upright = sharp(jpeg);
  test.each([
    ['PNG', () => upright.clone().png().toBuffer()],
    ['WebP', () => upright.clone().webp().toBuffer()],
    ['AVIF', () => upright.clone().resize(600).avif({ effort: 0 }).toBuffer()],
    ['grey', () => upright.clone().greyscale().toColourspace('b-w').jpeg().toBuffer()],
    ['16 bits', () => upright.clone().toColourspace('rgb16').png().toBuffer()],
    ['CMYK', () => upright.clone().toColourspace('cmyk').jpeg().toBuffer()],
    ['transparent', () => upright.clone().ensureAlpha(0.4).png().toBuffer()],
  ])('%s', async (_, make) => {
    const { told, image } = await read(await make());
    expect(image.width / image.height).toBeCloseTo(1.5, 1);
    expect(told.every(({ plain }) => plain)).toBe(true);
  });

  test('of an animated GIF the first frame', async () => {
    const { told, image } = await read(await animatedGif(['#ff0000', '#0000ff']));
    expect(image).toMatchObject({ width: 90, height: 60, colour: expect.stringMatching(/^#f/) });
    expect(told.every(({ plain }) => plain)).toBe(true);
  });

  test('what a camera turned, turned back, without the place where it was taken', async () => {
    const exif = { IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } };
    const turned = await sharp(await halves(300, 200))
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { image, files, told } = await read(turned);
    expect(image).toMatchObject({ width: 200, height: 300 });
    expect(told.every(({ plain }) => plain)).toBe(true);
    // Its left half, which is red, is now the upper one.
    const upper = sharp(files.get('-160.webp')).resize(160, 90, { position: 'top' });
    const { dominant } = await sharp(await upper.png().toBuffer()).stats();
    expect(dominant.r).toBeGreaterThan(200);
  });

  test('SVG, as pixels, and nothing that it refers to', async () => {
    const svg = (inside: string): Buffer =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="24" height="12">${inside}</svg>`,
      );
    const plain = await read(svg('<rect width="24" height="12" fill="#0a0"/>'), 'logo');
    expect(plain.image).toMatchObject({ width: 120, height: 60, colour: '#08a808' });
    expect(plain.told.map(({ format }) => format)).toEqual(['jpeg', 'webp']);
    const file = new URL('../../public/favicon.svg', import.meta.url).href;
    const outside = svg(
      `<image xlink:href="${file}" width="24" height="12"/><script>alert(1)</script>`,
    );
    expect((await read(outside, 'logo')).image.colour).toBe('#f8f8f8');
  });

  test('a long strip, cut to no height that a page never shows', async () => {
    const { image } = await read(await landscape('strip-200x4000.png'));
    expect(image).toMatchObject({ width: 128, height: 2560 });
  });
});

describe('what is refused', () => {
  const refusal = (bytes: Uint8Array) =>
    makePictureFiles(bytes, 'story').then(
      ({ image }) => image,
      (error: unknown) => error,
    );

  test.each([
    ['nothing', () => Buffer.alloc(0), 'format'],
    ['a page', () => Buffer.from('<!doctype html><title>Sign in</title><p>Sign in'), 'format'],
    ['JSON', () => Buffer.from('{"error":"no such image"}'), 'format'],
    ['a kind that browsers do not show', () => sharp(jpeg).tiff().toBuffer(), 'format'],
    ['PDF', () => Buffer.from('%PDF-1.4\n%%EOF'), 'format'],
    ['half of a file', () => jpeg.subarray(0, jpeg.length / 2), 'broken'],
    ['a beginning', () => jpeg.subarray(0, 60), 'broken'],
    ['a pixel that counts readers', () => landscape('pixel-1x1.png'), 'small'],
    ['a line', () => landscape('line-600x2.png'), 'small'],
    ['a small file of very many pixels', () => bombPng(60_000, 60_000), 'pixels'],
  ])('%s', async (_, make, fault) => {
    expect(await refusal(await make())).toMatchObject({ name: 'PictureError', fault });
  });
});
