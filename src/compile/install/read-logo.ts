import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Logo } from '#src/content/pictures/install-pictures.ts';
import { faultOfSvg } from './check-svg.ts';
import { examinePicture, PictureFault, readPicture } from './picture-bytes.ts';

const MOST_BYTES = 1_048_576;
/** Pixels of a PNG's longer side, below which icons of 512 pixels are blurred. */
const LEAST_SIDE = 192;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The logo in a data folder. Rejects with a PictureFault. */
export async function readLogo(data: string, name: string): Promise<Logo> {
  const bytes = readPicture(join(data, name), {
    most: MOST_BYTES,
    advice: 'put it beside site.yaml, or correct its name there',
  });
  const isPng = bytes.subarray(0, PNG.length).equals(PNG);
  if (!isPng) checkDrawing(bytes);
  const { width, height } = await examinePicture(bytes, hash('sha256', bytes));
  if (isPng && Math.max(width, height) < LEAST_SIDE)
    throw new PictureFault(
      `has ${width} x ${height} pixels; save it with at least ${LEAST_SIDE} on its longer side, or as SVG`,
    );
  return { bytes, width, height, type: isPng ? 'image/png' : 'image/svg+xml' };
}

function checkDrawing(bytes: Buffer): void {
  if (!isUtf8(bytes) || !/<(?:\w+:)?svg\b/i.test(bytes.toString('utf8')))
    throw new PictureFault('is neither PNG nor SVG (in UTF-8); save it as one of them');
  const fault = faultOfSvg(bytes.toString('utf8'));
  if (fault !== undefined) throw new PictureFault(fault);
}
