import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** Unpacked sizes of the bombs; the importer unpacks 5 MB. Brotli's is packed as a whole. */
export const GZIP_BOMB_BYTES = 64 * MEGABYTE;
export const BR_BOMB_BYTES = 16 * MEGABYTE;

/** Ways to pack a body, right and wrong. */
export const packings = [
  'gzip',
  'br',
  'deflate',
  'deflate-raw',
  'gzip-cut',
  'gzip-broken',
  'gzip-bomb',
  'br-bomb',
] as const;
export type Packing = (typeof packings)[number];

/** Packs a body; a bomb takes its place. */
export function packBody(body: Buffer, packing: Packing): Buffer {
  switch (packing) {
    case 'gzip':
      return gzipSync(body);
    case 'br':
      return brotliCompressSync(body);
    case 'deflate':
      return deflateSync(body);
    case 'deflate-raw':
      return deflateRawSync(body);
    case 'gzip-cut': {
      const whole = gzipSync(body);
      return whole.subarray(0, whole.length >> 1);
    }
    case 'gzip-broken': {
      const whole = gzipSync(body);
      // An impossible block type, in the first byte behind the header of ten (RFC 1952 and 1951).
      whole[10] = 0x07;
      return whole;
    }
    case 'gzip-bomb':
      return gzipBomb();
    case 'br-bomb':
      return brotliCompressSync(Buffer.alloc(BR_BOMB_BYTES, ' '), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
      });
  }
}

/**
 * Unpacks without an end block: a megabyte, again and again. Made in a moment, unlike what is
 * packed as a whole.
 */
function gzipBomb(): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  return Buffer.concat([header, ...Array<Buffer>(GZIP_BOMB_BYTES / MEGABYTE).fill(block)]);
}

/** The header `Content-Encoding` of a packing. */
export function packingName(packing: Packing): string {
  return packing.split('-')[0] ?? '';
}
