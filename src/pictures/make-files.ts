import { hash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import type { PictureUse } from '#src/compile/pictures/kept-pictures.ts';
import type { KeptImage } from '#src/content/pictures/image.ts';
import { fileWidths, MOST_LOGO, MOST_WIDTH } from '#src/url/pictures/picture-widths.ts';
import { decodePicture, type PixelRoom, type Pixels } from './decode-picture.ts';

/** A picture's files by the endings of their names (`pictureUrl`), and what pages know of it. */
export type MadePicture = {
  readonly image: KeptImage;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Increase when files are made in another way. */
const RECIPE = 1;

/** How files are made; other libraries make other bytes. */
export const recipe = JSON.stringify([RECIPE, sharp.versions]);

const rooms: Readonly<Record<PictureUse, PixelRoom>> = {
  story: { width: MOST_WIDTH, height: 2 * MOST_WIDTH },
  logo: { width: MOST_LOGO, height: MOST_LOGO },
};

/**
 * Makes the files of a foreign picture. Their names are a hash of its bytes, so the same bytes from
 * two addresses are one picture. Throws a PictureError.
 */
export async function makePictureFiles(bytes: Uint8Array, use: PictureUse): Promise<MadePicture> {
  const pixels = await decodePicture(bytes, rooms[use]);
  const file = hash('sha256', Buffer.concat([Buffer.from(`${recipe}\n${use}\n`), bytes]));
  const { width, height } = pixels;
  const image = { file: file.slice(0, 16), width, height, colour: await colourOf(pixels) };
  const files = new Map<string, Uint8Array>();
  for (const [ending, draw] of forms(pixels, use)) files.set(ending, await draw.toBuffer());
  return { image, files };
}

/** One after the other: together, the files of some large pictures would fill the memory. */
function* forms(pixels: Pixels, use: PictureUse): Generator<readonly [ending: string, Sharp]> {
  yield ['.jpg', open(pixels).jpeg({ quality: 78, progressive: true })];
  if (use === 'logo') yield ['.webp', open(pixels).webp({ quality: 85 })];
  else
    for (const width of fileWidths(pixels.width)) {
      const sized = open(pixels).resize({ width });
      yield [`-${width}.avif`, sized.clone().avif({ quality: 52, effort: 2 })];
      yield [`-${width}.webp`, sized.webp({ quality: 74, effort: 4 })];
    }
}

const open = ({ data, width, height }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels: 3 } });

async function colourOf(pixels: Pixels): Promise<string> {
  const { dominant } = await open(pixels).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
    part.toString(16).padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
