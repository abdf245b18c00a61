import { lstatSync, readFileSync } from 'node:fs';
import type { Metadata } from 'sharp';
import { codeOf } from '../describe-fs-error.ts';
import { loadSharp } from '../pictures/load-sharp.ts';
import { NotRegularFileError, withRegularFile } from '../sources/regular-file.ts';

/** What needs the decoder, in a message. */
export const OWN_PICTURES = 'A logo or a screenshot of the site';

/** What is wrong with a picture, and what to do: `has 20 x 20 pixels; …`. */
export class PictureFault extends Error {
  override readonly name = 'PictureFault';
}

/** A camera's largest picture has fewer; these take 200 MB. */
const MOST_PIXELS = 50_000_000;

/**
 * The bytes of a plain file. `advice` says what to do if it is missing. Throws a PictureFault if it
 * is none, cannot be read, or has more than `most` bytes.
 */
export function readPicture(
  file: string,
  { most, advice }: { readonly most: number; readonly advice: string },
): Buffer {
  try {
    const bytes = lstatSync(file).size;
    if (bytes > most)
      throw new PictureFault(
        `has ${bytes} bytes, more than ${most}; save it smaller, or with fewer details`,
      );
    return withRegularFile(file, (opened) => readFileSync(opened));
  } catch (error) {
    if (error instanceof NotRegularFileError)
      throw new PictureFault('is not a plain file; put the file itself there', { cause: error });
    const code = codeOf(error);
    if (code === 'ENOENT') throw new PictureFault(`does not exist; ${advice}`, { cause: error });
    if (code === undefined) throw error;
    throw new PictureFault(`cannot be read (${code}); check its permissions`, { cause: error });
  }
}

/** Pictures that an earlier run of this process decoded: a live preview runs at each save. */
const known = new Map<string, Metadata>();

/**
 * Decodes all of a picture, to know that it is whole, and gives its form and size as it is shown.
 * Throws a PictureFault.
 */
export async function examinePicture(bytes: Uint8Array, digest: string): Promise<Metadata> {
  const earlier = known.get(digest);
  if (earlier) return earlier;
  // Sites without pictures of their own never load the decoder.
  const sharp = await loadSharp(OWN_PICTURES);
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const metadata = await picture.metadata();
    await picture.stats();
    known.set(digest, metadata);
    return metadata;
  } catch (cause) {
    if (cause instanceof Error && /pixel limit/.test(cause.message))
      throw new PictureFault(`has more than ${MOST_PIXELS / 1e6} million pixels; save it smaller`, {
        cause,
      });
    throw new PictureFault('is damaged, cut off or no picture; save it again', { cause });
  }
}
