import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ThemeFont } from '#src/content/publisher/theme.ts';
import { PictureFault, readPicture } from '../install/picture-bytes.ts';

/** Bytes of one font: more would be seen after the text was read. */
const MOST_BYTES = 512 * 1024;
const ADVICE = 'put it into fonts/ beside theme.css, or correct its name there';

/** A font of a data folder by its path in it, or what is wrong with it, and what to do. */
export function readFont(data: string, path: string): ThemeFont | string {
  try {
    const size = lstatSync(join(data, path), { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES)
      return `${path} has ${size} bytes, more than ${MOST_BYTES}; leave letters out that the site does not use`;
    const bytes = readPicture(join(data, path), { most: MOST_BYTES, advice: ADVICE });
    if (bytes.subarray(0, 4).toString('latin1') !== 'wOF2')
      return `${path} is no WOFF2; convert the font to WOFF2`;
    return { file: `assets/font-${hash('sha256', bytes).slice(0, 16)}.woff2`, bytes };
  } catch (error) {
    if (error instanceof PictureFault) return `${path} ${error.message}`;
    throw error;
  }
}
