import { crc32, inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/**
 * Size, colours and pixels of a PNG of one row filter and four bits, by the chunks of its
 * specification.
 */
export function readPng(png: Buffer) {
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
  const pixels = [...rows.filter((_, at) => at % (width / 2 + 1) !== 0)].flatMap((pair) => [
    pair >> 4,
    pair & 15,
  ]);
  return { width, height, pixels, palette: [...(chunks.get('PLTE') ?? [])] };
}
