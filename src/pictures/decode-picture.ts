import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { PictureError } from './picture-fault.ts';

/** Pixels in rows, three bytes each, as they are shown: turned upright and on white. */
export type Pixels = {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
};

/** Pixels on both sides that are needed at most. */
export type PixelRoom = { readonly width: number; readonly height: number };

/** A camera's largest picture is smaller; its pixels take at most 200 MB. */
const MOST_PIXELS = 50_000_000;
/** A smaller side shows nothing. */
const LEAST_SIDE = 8;
/** SVG has no pixels of its own: its longer side gets as many. */
const DRAWN_SIDE = 640;
/** Pixels for each inch at which an SVG has the size that it states. */
const SVG_DENSITY = 72;
const SECONDS = 20;

const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'svg']);

// Of the decoders in libvips only those that are needed may see foreign bytes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Svg'].map(
    (decoder) => `VipsForeignLoad${decoder}`,
  ),
});

/**
 * Decodes a foreign picture: its first frame, at most as large as `room`, without its metadata.
 * Throws a PictureError.
 */
export async function decodePicture(bytes: Uint8Array, room: PixelRoom): Promise<Pixels> {
  const options: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error' };
  try {
    const stated = await sharp(bytes, options).metadata();
    refuse(stated);
    const { data, info } = await sharp(bytes, { ...options, ...densityOf(stated) })
      .autoOrient()
      .resize({ ...room, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { data, width, height };
  } catch (error) {
    throw error instanceof PictureError ? error : asPictureError(error);
  }
}

function refuse({ format, width, height, compression }: Metadata): void {
  if (!formats.has(format) || (format === 'heif' && compression !== 'av1'))
    throw new PictureError('format', `it is ${format}, which is not read`);
  if (format !== 'svg' && Math.min(width, height) < LEAST_SIDE)
    throw new PictureError('small', `it has ${width} x ${height} pixels and shows nothing`);
}

function densityOf({ format, width, height }: Metadata): Pick<SharpOptions, 'density'> {
  if (format !== 'svg') return {};
  const density = (SVG_DENSITY * DRAWN_SIDE) / Math.max(width, height);
  // sharp's own limits.
  return { density: Math.min(Math.max(density, 1), 100_000) };
}

function asPictureError(cause: unknown): PictureError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/pixel limit/.test(message))
    return new PictureError('pixels', `it has more than ${MOST_PIXELS / 1e6} million pixels`, {
      cause,
    });
  if (/unsupported image format|buffer is empty/i.test(message))
    return new PictureError('format', 'it is no picture that can be read', { cause });
  if (/timeout/.test(message))
    return new PictureError('slow', `it takes more than ${SECONDS} s to decode`, { cause });
  return new PictureError('broken', 'it is damaged or cut off', { cause });
}
